// Where a presentation is, and where a key leads. Spots are positions in the list of slides; anchors outlive another list.
import type { Id } from '#core/model/id.ts'
import type { Slide } from './slides.ts'

/** A slide by its position, and one of its pages of lanes. */
export interface Spot {
  readonly slide: number
  readonly page: number
}

/** A spot by what it shows, so that it stays where it is when stages come and go or the window changes. `step` counts within the stage. */
export type Anchor =
  | { readonly kind: 'opening' }
  | { readonly kind: 'stage'; readonly stageId: Id; readonly number: number; readonly step: number; readonly page: number }
  | { readonly kind: 'closing' }

/** What a key does to the spot. */
export type Move = 'next' | 'previous' | 'forward' | 'back' | 'down' | 'up' | 'first' | 'last'

/** The spot after a move; the same where there is nothing further. `forward` and `back` turn the pages of lanes before the slide. */
export function moved(slides: readonly Slide[], spot: Spot, move: Move): Spot {
  switch (move) {
    case 'next':
      return spot.slide < slides.length - 1 ? { slide: spot.slide + 1, page: 0 } : spot
    case 'previous':
      return spot.slide > 0 ? { slide: spot.slide - 1, page: 0 } : spot
    case 'down':
      return spot.page < lastPage(slides, spot.slide) ? { ...spot, page: spot.page + 1 } : spot
    case 'up':
      return spot.page > 0 ? { ...spot, page: spot.page - 1 } : spot
    case 'forward':
      return spot.page < lastPage(slides, spot.slide) ? moved(slides, spot, 'down') : moved(slides, spot, 'next')
    case 'back':
      if (spot.page > 0 || spot.slide === 0) return moved(slides, spot, 'up')
      return { slide: spot.slide - 1, page: lastPage(slides, spot.slide - 1) }
    case 'first':
      return { slide: 0, page: 0 }
    case 'last':
      return { slide: slides.length - 1, page: 0 }
  }
}

/** The spot of a stage by its number: 0 is the opening. Undefined where no stage has it. */
export function spotOfNumber(slides: readonly Slide[], number: number): Spot | undefined {
  if (number === 0) return { slide: 0, page: 0 }
  const slide = slides.findIndex((each) => each.kind === 'stage' && each.number === number)
  return slide < 0 ? undefined : { slide, page: 0 }
}

/** What a spot shows. */
export function anchorOf(slides: readonly Slide[], spot: Spot): Anchor {
  const slide = slides[spot.slide]
  if (slide?.kind !== 'stage') return { kind: slide?.kind ?? 'opening' }
  const begin = slides.find((each) => each.kind === 'stage' && each.stageId === slide.stageId)
  const step = begin?.kind === 'stage' ? slide.firstStep - begin.firstStep : 0
  return { kind: 'stage', stageId: slide.stageId, number: slide.number, step, page: spot.page }
}

/** Where an anchor is among other slides. A stage that is gone gives its place to the one that has its number now, else to the last one. */
export function spotOf(slides: readonly Slide[], anchor: Anchor): Spot {
  if (anchor.kind === 'opening') return { slide: 0, page: 0 }
  if (anchor.kind === 'closing') return moved(slides, { slide: 0, page: 0 }, 'last')
  const parts = slides.flatMap((slide, index) => (slide.kind === 'stage' && slide.stageId === anchor.stageId ? [{ slide, index }] : []))
  const begin = parts[0]
  if (!begin) return spotOfNumber(slides, anchor.number) ?? { slide: Math.max(0, slides.length - 2), page: 0 }
  const found = parts.findLast(({ slide }) => slide.firstStep - begin.slide.firstStep <= anchor.step) ?? begin
  return { slide: found.index, page: Math.min(anchor.page, lastPage(slides, found.index)) }
}

function lastPage(slides: readonly Slide[], index: number): number {
  const slide = slides[index]
  return slide?.kind === 'stage' ? slide.pages.length - 1 : 0
}
