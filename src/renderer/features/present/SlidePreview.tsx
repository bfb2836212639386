import { useRef } from 'react'
import type { MapLayout } from '#core/layout/boxes.ts'
import type { Blank } from './presentChannel.ts'
import { SlideView } from './SlideView.tsx'
import type { Screen, Slide } from './slides.ts'
import type { Spot } from './spot.ts'
import { useSize } from './useSize.ts'

interface SlidePreviewProps {
  layout: MapLayout
  slides: readonly Slide[]
  spot: Spot
  screen: Screen
  blank: Blank
}

/** A slide as the room sees it, made smaller to fit its place. */
export function SlidePreview({ layout, slides, spot, screen, blank }: SlidePreviewProps) {
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place)
  const scale = size ? Math.min(size.width / screen.width, size.height / screen.height) : 0
  return (
    <div className="slide-preview" ref={place} aria-hidden>
      {size ? (
        <div className="slide-preview-frame" style={{ width: screen.width * scale, height: screen.height * scale }}>
          <div className="slide-preview-scaled" style={{ transform: `scale(${scale})` }}>
            <SlideView layout={layout} slides={slides} spot={spot} screen={screen} />
          </div>
          {blank ? <div className={`present-blank present-${blank}`} /> : null}
        </div>
      ) : null}
    </div>
  )
}
