import { useMemo, useState } from 'react'
import type { MapLayout } from '#core/layout/boxes.ts'
import type { PresentPlace } from '../../app/route.ts'
import { slidesOf, type Screen, type Slide } from './slides.ts'
import { anchorOf, moved, spotOf, spotOfNumber, type Anchor, type Move, type Spot } from './spot.ts'

/** Where a presentation is, and how it goes on. */
export interface Presentation {
  readonly slides: readonly Slide[]
  readonly spot: Spot
  readonly slide: Slide
  readonly anchor: Anchor
  readonly place: PresentPlace
  readonly move: (move: Move) => void
  /** Goes to a stage by its number, 0 being the opening; false where there is none. */
  readonly goTo: (number: number) => boolean
  readonly follow: (anchor: Anchor) => void
}

/** A presentation over slides for a screen, beginning at a place; at another one when the address says so. */
export function usePresentation(layout: MapLayout, screen: Screen, begin: PresentPlace): Presentation {
  const slides = useMemo(() => slidesOf(layout, screen), [layout, screen])
  const [anchor, setAnchor] = useState<Anchor>(() => anchorAt(layout, begin))
  const spot = spotOf(slides, anchor)
  const slide = slides[spot.slide] ?? { kind: 'opening' }
  const place: PresentPlace = slide.kind === 'stage' ? slide.number : slide.kind
  const [asked, setAsked] = useState(begin)
  if (asked !== begin) {
    setAsked(begin)
    if (begin !== place) setAnchor(anchorAt(layout, begin))
  }
  const stand = (next: Spot) => setAnchor(anchorOf(slides, next))
  return {
    slides,
    spot,
    slide,
    anchor: anchorOf(slides, spot),
    place,
    // From where it stands by then: two keys in one frame are two steps.
    move: (move) => setAnchor((current) => anchorOf(slides, moved(slides, spotOf(slides, current), move))),
    goTo: (number) => {
      const found = spotOfNumber(slides, number)
      if (found) stand(found)
      return found !== undefined
    },
    follow: setAnchor
  }
}

function anchorAt(layout: MapLayout, place: PresentPlace): Anchor {
  if (place === 'opening' || place === 'closing') return { kind: place }
  return { kind: 'stage', stageId: layout.stages[place - 1]?.stage.id ?? '', number: place, step: 0, page: 0 }
}
