// The overview cut into pieces of a few columns by lane, made when first seen and kept until their cards change.
import type { Box, LaneBox, MapLayout } from '#core/layout/boxes.ts'
import { overviewLaneScene } from '#core/scene/overview.ts'
import { sheetScene } from '#core/scene/sheet.ts'
import type { Card } from '#core/model/card.ts'
import type { Id } from '#core/model/id.ts'
import type { Theme } from '#core/theme/theme.ts'
import { isDimmed } from '../../../session/shownPersonas.ts'
import { paintingOf, type Painting } from './paint.ts'

/** How the overview is drawn. */
export interface OverviewLook {
  readonly level: 'overview' | 'blocks'
  readonly zoom: number
  readonly theme: Theme
  /** The persona whom one looks at alone. */
  readonly only: Id | null
  /** True where it is painted once: then nothing is kept for a second time. */
  readonly isOnce?: boolean
}

/** A painting and where its origin lies on the ground. */
export interface PlacedPainting {
  readonly painting: Painting
  readonly y: number
}

/** Columns in a piece. */
const pieceColumns = 6

/** Everything that touches a box of the ground, from the back to the front; made piece by piece, so that one can pause in between. */
export function* paintingsIn(layout: MapLayout, box: Box, look: OverviewLook): Generator<PlacedPainting, void> {
  yield { painting: sheetsOf(layout, look), y: 0 }
  const right = box.x + box.width
  const bottom = box.y + box.height
  for (const lane of layout.lanes) {
    if (lane.y > bottom || lane.y + lane.height < box.y) continue
    if (lane.curves.length > 0 || lane.lane.kind === 'emotion') {
      yield { painting: kept(lane.curves, look, 0, () => overviewLaneScene(lane, layout, look.theme, look)), y: lane.y }
      continue
    }
    if (lane.measures.size > 0) {
      yield { painting: kept(lane.measures, look, 0, () => overviewLaneScene(lane, layout, look.theme, look)), y: lane.y }
      continue
    }
    // A card may begin in an earlier piece and reach into this one.
    const reach = (lane.widestSpan - 1) * (layout.steps[0]?.width ?? 0)
    for (let first = 0; first < layout.steps.length; first += pieceColumns) {
      const start = layout.steps[first]
      const end = layout.steps[Math.min(first + pieceColumns, layout.steps.length) - 1]
      if (!start || !end || start.x > right || end.x + end.width + reach < box.x) continue
      yield { painting: pieceOf(lane, layout, first, look), y: lane.y }
    }
  }
}

function pieceOf(lane: LaneBox, layout: MapLayout, first: number, look: OverviewLook): Painting {
  const { only } = look
  return kept(lane.cells, look, first, () => {
    const steps = layout.steps.slice(first, first + pieceColumns)
    const cells = new Map(
      steps.flatMap((step) => {
        const cards = lane.cells.get(step.index)
        return cards ? [[step.index, cards] as const] : []
      })
    )
    return overviewLaneScene({ ...lane, cells }, { ...layout, steps }, look.theme, {
      ...look,
      ...(only === null ? {} : { isBack: (card: Card) => isDimmed(card, only) })
    })
  })
}

const sheets = new WeakMap<readonly unknown[], { key: string; theme: Theme; painting: Painting }>()

function sheetsOf(layout: MapLayout, look: OverviewLook): Painting {
  const key = `${look.zoom} ${layout.height} ${layout.width}`
  const known = sheets.get(layout.lanes)
  if (known?.key === key && known.theme === look.theme) return known.painting
  const painting = paintingOf(sheetScene(layout, look.theme, { zoom: look.zoom }))
  sheets.set(layout.lanes, { key, theme: look.theme, painting })
  return painting
}

type Pieces = Map<number, Painting>
const memory = new WeakMap<object, Map<string, Pieces>>()
const themes = new WeakMap<Theme, number>()
let themesSeen = 0

/** Looks that are remembered of a lane: the overview's, and that of the picture behind it. */
const mostLooks = 2

/** Keeps paintings by what they were made of and how they look; a third look drives out the oldest. */
function kept(source: object, look: OverviewLook, piece: number, make: () => Parameters<typeof paintingOf>[0]): Painting {
  if (look.isOnce) return paintingOf(make())
  const looks = memory.get(source) ?? new Map<string, Pieces>()
  memory.set(source, looks)
  const key = `${look.level} ${look.zoom} ${look.only ?? ''} ${numberOf(look.theme)}`
  const pieces = looks.get(key) ?? new Map<number, Painting>()
  const painting = pieces.get(piece) ?? paintingOf(make())
  pieces.set(piece, painting)
  // Last used, last in line.
  looks.delete(key)
  looks.set(key, pieces)
  const oldest = looks.keys().next().value
  if (looks.size > mostLooks && oldest !== undefined) looks.delete(oldest)
  return painting
}

function numberOf(theme: Theme): number {
  const known = themes.get(theme)
  if (known !== undefined) return known
  themesSeen += 1
  themes.set(theme, themesSeen)
  return themesSeen
}
