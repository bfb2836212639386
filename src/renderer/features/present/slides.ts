// The slides of a presentation: how each stage is shown on a screen of a given size. Data in, numbers out; nothing here draws.
import type { LaneBox, MapLayout } from '#core/layout/boxes.ts'
import { isSeparator } from '#core/model/lane.ts'
import type { Id } from '#core/model/id.ts'
import { mapMeasures } from '#core/theme/mapMeasures.ts'
import { type } from '#core/theme/tokens.ts'

/** The screen on which slides are shown, px. */
export interface Screen {
  readonly width: number
  readonly height: number
}

/** A stage, or some steps of one that has too many for the screen. */
export interface StageSlide {
  readonly kind: 'stage'
  readonly stageId: Id
  /** Of the stage, counted from 1. */
  readonly number: number
  /** Which of the stage's slides it is, counted from 0, and of how many. */
  readonly part: number
  readonly parts: number
  /** Columns of its first and last step; both −1 for a stage without steps. */
  readonly firstStep: number
  readonly lastStep: number
  /** Place on the ground, px at 100 %. */
  readonly x: number
  readonly width: number
  readonly scale: number
  /** Left edge on the screen, px. */
  readonly left: number
  /** Where each page of lanes begins, px at 100 % below the headers; at least one. */
  readonly pages: readonly number[]
}

/** What is shown at a time: an opening, a stage (or part of one), or the whole map at the end. */
export type Slide = { readonly kind: 'opening' } | StageSlide | { readonly kind: 'closing' }

/** Measures of a slide on the screen, px. `names` is the width of the lane names at 100 %. */
export const slideMeasures = { top: 32, bottom: 104, edge: 24, peek: 48, nameGap: 20, names: 124, share: 0.47 } as const

/** No text that has to be read is set smaller than this on the screen, px: from the back of a room, and at arm's length. */
export const smallestText = (screen: Screen): number => Math.max(14, screen.height / 60)

/** All slides of a map that was set for presenting. */
export function slidesOf(layout: MapLayout, screen: Screen): readonly Slide[] {
  const stages = layout.stages.flatMap((_, index) => stageSlides(layout, index, screen))
  return [{ kind: 'opening' }, ...stages, { kind: 'closing' }]
}

function stageSlides(layout: MapLayout, index: number, screen: Screen): StageSlide[] {
  const box = layout.stages[index]
  if (!box) return []
  const step = mapMeasures.presentation.step
  const count = Math.max(1, box.stepIds.length)
  const parts = Math.ceil(count / mostColumns(screen, step))
  // Evenly: four and three read better than six and one.
  const columns = Math.ceil(count / parts)
  const { scale, pages } = scaleOf(layout, screen, columns * step)
  const first = layout.steps.findIndex((each) => each.step.id === box.stepIds[0])
  return Array.from({ length: parts }, (_, part) => {
    const from = part * columns
    const width = Math.max(1, Math.min(columns, count - from)) * step
    return {
      kind: 'stage',
      stageId: box.stage.id,
      number: index + 1,
      part,
      parts,
      firstStep: first < 0 ? -1 : first + from,
      lastStep: first < 0 ? -1 : first + Math.min(count, from + columns) - 1,
      x: box.x + from * step,
      width,
      scale,
      left: leftOf(screen, width * scale, scale),
      pages
    }
  })
}

/** How many steps fit beside the lane names at the smallest readable size. */
function mostColumns(screen: Screen, step: number): number {
  const scale = smallestText(screen) / type.card.size
  return Math.max(1, Math.floor((roomBeside(screen) / scale - slideMeasures.names) / step))
}

function roomBeside({ width }: Screen): number {
  return width - slideMeasures.edge - slideMeasures.nameGap - slideMeasures.peek
}

/**
 * About half the screen wide, and so high that all lanes fit: as long as the text stays readable. Where it would not, lanes are turned page by
 * page, and the scale is the largest that needs no more pages.
 */
function scaleOf(layout: MapLayout, screen: Screen, width: number): { scale: number; pages: readonly number[] } {
  const reading = Math.max(smallestText(screen), screen.height / 54) / type.card.size
  const half = (screen.width * slideMeasures.share) / width
  const widest = roomBeside(screen) / (width + slideMeasures.names)
  const largest = Math.min(widest, half > reading ? Math.min(half, reading * 1.4) : reading)
  const least = Math.min(largest, smallestText(screen) / type.card.size)
  const pagesAt = (scale: number) => pagesOf(layout, roomBelow(layout, screen, scale))
  const fewest = pagesAt(least).length
  // In whole per cent, so that stages side by side come out alike.
  for (let percent = Math.floor(largest * 100); percent > least * 100; percent -= 1) {
    const scale = percent / 100
    const pages = pagesAt(scale)
    // Larger than for reading only what is seen at once: otherwise a narrow stage would show fewer lanes than its neighbours.
    if (pages.length <= (scale > reading ? 1 : fewest)) return { scale, pages }
  }
  return { scale: least, pages: pagesAt(least) }
}

/** Room for lanes below the headers, px at 100 %. */
function roomBelow(layout: MapLayout, screen: Screen, scale: number): number {
  return Math.max(40, (screen.height - slideMeasures.top - slideMeasures.bottom) / scale - layout.headerHeight)
}

/** Where pages of lanes begin so that no lane is cut that fits a page; one that does not is turned within. */
export function pagesOf(layout: Pick<MapLayout, 'lanes' | 'headerHeight'>, room: number): readonly number[] {
  const lanes = layout.lanes.map((box) => ({ top: box.y - layout.headerHeight, bottom: bottomOf(box) - layout.headerHeight, box }))
  const end = lanes.at(-1)?.bottom ?? 0
  const pages = [0]
  for (let top = 0; end - top > room + 1;) {
    const cut = lanes.findIndex((lane) => lane.bottom > top + room + 1)
    const before = lanes[cut - 1]
    // The name of a line belongs to what is below it.
    const first = before && isSeparator(before.box.lane.kind) && before.top > top ? before : lanes[cut]
    top = first && first.top > top ? first.top : top + room * 0.9
    pages.push(top)
  }
  return pages
}

/** The foot of a lane's last card: the air below it needs no room. */
function bottomOf(box: LaneBox): number {
  return box.y + box.height - (box.lane.kind === 'emotion' ? 0 : mapMeasures.presentation.cellPad)
}

function leftOf(screen: Screen, width: number, scale: number): number {
  const least = slideMeasures.edge + slideMeasures.names * scale + slideMeasures.nameGap
  return Math.max(least, (screen.width - width) / 2)
}
