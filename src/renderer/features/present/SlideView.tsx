import type { CSSProperties } from 'react'
import type { MapLayout } from '#core/layout/boxes.ts'
import { ClosingSlide } from './ClosingSlide.tsx'
import { OpeningSlide } from './OpeningSlide.tsx'
import type { Screen, Slide } from './slides.ts'
import type { Spot } from './spot.ts'
import { StageSlideView } from './StageSlideView.tsx'
import './slides.css'

interface SlideViewProps {
  layout: MapLayout
  slides: readonly Slide[]
  spot: Spot
  screen: Screen
}

/** One slide, drawn for a screen of a given size. Seen, not read: what it says is in the mirror beside it. */
export function SlideView({ layout, slides, spot, screen }: SlideViewProps) {
  const slide = slides[spot.slide]
  if (!slide) return null
  const size = { width: screen.width, height: screen.height, '--unit': screen.height / 900 } as CSSProperties
  return (
    <div className="slide" style={size} aria-hidden>
      {slide.kind === 'stage' ? <StageSlideView layout={layout} slides={slides} slide={slide} page={spot.page} screen={screen} /> : null}
      {slide.kind === 'opening' ? <OpeningSlide layout={layout} screen={screen} /> : null}
      {slide.kind === 'closing' ? <ClosingSlide screen={screen} /> : null}
    </div>
  )
}
