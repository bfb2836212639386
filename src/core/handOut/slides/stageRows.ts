// The rows of a stage on slides: cards stacked in their columns, then dealt out over as many pages as they need.
import type { Card } from '../../model/card.ts'
import { isSeparator, laneTakesCards, type Lane } from '../../model/lane.ts'
import type { Step } from '../../model/step.ts'
import { cardsInCell } from '../../queries/journey.ts'
import { measuredAt, type Measured } from '../../queries/measureAt.ts'
import { setSlideCard, type SetCard } from './cardShape.ts'
import { personasInPiece } from './curvePiece.ts'
import { measuredText } from './measuredText.ts'
import { fitted, heightOf } from './slideText.ts'
import { lineFor, slideType } from './slideSize.ts'
import type { SlideParagraph } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

/** A card or a measure in its row: columns that it covers (halves of them where the row has two a step), and its place from the row's top, px. */
export interface RowEntry {
  readonly card: SetCard | null
  readonly measure: readonly SlideParagraph[] | null
  readonly from: number
  readonly to: number
  readonly y: number
  readonly height: number
}

/** A lane on a page. */
export interface StageRow {
  readonly lane: Lane
  readonly entries: readonly RowEntry[]
  /** Columns a step: two where steps are so wide that cards stand side by side. */
  readonly halves: 1 | 2
  readonly height: number
  readonly title: readonly SlideParagraph[]
  /** Whether it lies below the line of visibility. */
  readonly isBackstage: boolean
}

/** How rows are set. */
export interface RowSetting {
  readonly columnWidth: number
  readonly namesWidth: number
  /** Of the text on cards, px. */
  readonly size: number
  /** Room for rows on a page, px. */
  readonly pageHeight: number
  /** Curves are drawn as low as can be read, so that all rows have room on one page. */
  readonly isSqueezed: boolean
}

/** Air around cards, px. */
export const rowGaps = { cell: 5, card: 5, row: 4 } as const
/** Heights of the emotion lane: at least, at least where rows are squeezed onto a page, and what it grows to where there is room. */
export const emotionHeights = { squeezed: 78, least: 132, most: 220 } as const
const lineHeight = 26
/** From so wide a step on cards of one cell stand side by side, px. */
const wideColumn = 330

/** Whose cards a row shows: cards by column, each with the columns that it covers on this slide. */
export interface CoveredCard {
  readonly card: Card
  readonly from: number
  readonly to: number
}

/** Cards of a lane that lie over some steps, those that begin further left among them. `all` is the whole journey. */
export function cardsOver(job: SlideJob, lane: Lane, all: readonly Step[], steps: readonly Step[]): CoveredCard[] {
  const first = all.findIndex(({ id }) => id === steps[0]?.id)
  const found: CoveredCard[] = []
  for (let column = 0; column < first + steps.length; column += 1) {
    const step = all[column]
    if (!step) continue
    for (const card of cardsInCell(job.document, lane.id, step.id)) {
      if (column + card.span <= first) continue
      found.push({ card, from: Math.max(0, column - first), to: Math.min(steps.length, column + card.span - first) - 1 })
    }
  }
  return found
}

/** All rows of some steps in one column of pages. Lanes without anything at these steps are left out. */
export function stageRows(
  job: SlideJob,
  lanes: readonly Lane[],
  all: readonly Step[],
  steps: readonly Step[],
  setting: RowSetting
): StageRow[] {
  const visibility = lanes.findIndex(({ kind }) => kind === 'lineOfVisibility')
  const rows = lanes.flatMap((lane, index): StageRow[] => {
    const isBackstage = visibility >= 0 && index > visibility
    const title = laneTitle(job, lane, setting)
    const titleHeight = heightOf(title, nameWidth(setting, lane))
    if (isSeparator(lane.kind)) return [{ lane, entries: [], halves: 1, height: Math.max(lineHeight, titleHeight + 4), title, isBackstage }]
    if (lane.collapsed) return []
    if (lane.kind === 'emotion') {
      const people = personasInPiece(
        job,
        lane.id,
        steps.map(({ id }) => id)
      ).length
      if (people === 0) return []
      return [
        {
          lane,
          entries: [],
          halves: 1,
          height: Math.max(setting.isSqueezed ? emotionHeights.squeezed : emotionHeights.least, titleHeight + people * 22 + 14),
          title,
          isBackstage
        }
      ]
    }
    const isWide = setting.columnWidth >= wideColumn && laneTakesCards(lane.kind)
    const halves = isWide ? 2 : 1
    const entries =
      lane.kind === 'metrics'
        ? measureEntries(job, steps, setting)
        : laneTakesCards(lane.kind)
          ? cardEntries(job, lane, all, steps, setting, halves)
          : []
    if (entries.length === 0) return []
    return [{ lane, entries, halves, height: rowHeight(entries, titleHeight), title, isBackstage }]
  })
  // A line between lanes needs a lane on both of its sides.
  return rows.filter((row, at) => !isSeparator(row.lane.kind) || rows.slice(at + 1).some(({ lane }) => !isSeparator(lane.kind)))
}

/** Deals rows out over pages. A row that is higher than a page is taken apart between its cards. */
export function pagesOfRows(rows: readonly StageRow[], pageHeight: number, namesWidth: number): StageRow[][] {
  const pages: StageRow[][] = [[]]
  let free = pageHeight
  const turn = () => {
    pages.push([])
    free = pageHeight
  }
  const put = (row: StageRow) => {
    pages.at(-1)?.push(row)
    free -= row.height + rowGaps.row
  }
  for (const row of rows) {
    if (row.height <= free) {
      put(row)
      continue
    }
    if (row.height <= pageHeight) {
      turn()
      put(row)
      continue
    }
    let rest: StageRow | null = row
    while (rest) {
      const [head, tail] = splitRow(rest, free, namesWidth)
      if (head) put(head)
      else if (free === pageHeight) {
        put(rest)
        break
      }
      if (tail) turn()
      rest = tail
    }
  }
  return pages.map((page) => withoutTrailingLines(page)).filter((page, at) => page.length > 0 || at === 0)
}

function withoutTrailingLines(page: StageRow[]): StageRow[] {
  const last = page.findLastIndex(({ lane }) => !isSeparator(lane.kind))
  return page.slice(0, last + 1)
}

function splitRow(row: StageRow, room: number, namesWidth: number): [StageRow | null, StageRow | null] {
  const fits = row.entries.filter(({ y, height }) => y + height + rowGaps.cell <= room)
  const closed = new Set<RowEntry>(fits)
  const rest = row.entries.filter((entry) => !closed.has(entry))
  const titleHeight = heightOf(row.title, namesWidth - 26)
  const restacked = stack(rest)
  const head = fits.length > 0 ? { ...row, entries: fits, height: rowHeight(fits, titleHeight) } : null
  const tail = rest.length > 0 ? { ...row, entries: restacked, height: rowHeight(restacked, titleHeight) } : null
  return [head, tail]
}

function rowHeight(entries: readonly RowEntry[], titleHeight: number): number {
  return Math.max(titleHeight + 2 * rowGaps.cell, ...entries.map(({ y, height }) => y + height + rowGaps.cell))
}

/** Stacks entries in their columns, each below what covers its columns already. */
function stack(entries: readonly Omit<RowEntry, 'y'>[]): RowEntry[] {
  const free: number[] = []
  return entries.map((entry) => {
    let y: number = rowGaps.cell
    for (let column = entry.from; column <= entry.to; column += 1) y = Math.max(y, free[column] ?? 0)
    for (let column = entry.from; column <= entry.to; column += 1) free[column] = y + entry.height + rowGaps.card
    return { ...entry, y }
  })
}

function cardEntries(
  job: SlideJob,
  lane: Lane,
  all: readonly Step[],
  steps: readonly Step[],
  setting: RowSetting,
  halves: 1 | 2
): RowEntry[] {
  const { columnWidth, size, pageHeight } = setting
  const named = { kind: lane.kind, title: lane.title || job.edition.say(`domain:lane.${lane.kind}`) }
  const covered = cardsOver(job, lane, all, steps)
  const alone = covered.filter(({ from, to }) => from === to)
  const counts = new Map<number, number>()
  for (const { from } of alone) counts.set(from, (counts.get(from) ?? 0) + 1)
  const seen = new Map<number, number>()
  return stack(
    covered.map(({ card, from, to }) => {
      const isSide = halves === 2 && from === to && (counts.get(from) ?? 0) > 1
      const place = seen.get(from) ?? 0
      if (isSide) seen.set(from, place + 1)
      const first = from * halves + (isSide ? place % 2 : 0)
      const last = isSide ? first : (to + 1) * halves - 1
      const width = ((last - first + 1) / halves) * columnWidth - 2 * rowGaps.cell
      const step = steps[from]
      const set = setSlideCard(job, card, named, step?.title ?? '', { width, size, maxHeight: pageHeight - 2 * rowGaps.cell })
      return { card: set, measure: null, from: first, to: last, height: set.height }
    })
  )
}

function measureEntries(job: SlideJob, steps: readonly Step[], setting: RowSetting): RowEntry[] {
  const width = setting.columnWidth - 2 * rowGaps.cell - 22
  return stack(
    steps.flatMap((step, column) =>
      measuredAt(job.document, step.id).map((measured) => {
        const paragraphs = measureWords(job, measured, setting.size)
        return { card: null, measure: paragraphs, from: column, to: column, height: heightOf(paragraphs, width) + 14 }
      })
    )
  )
}

function measureWords(job: SlideJob, measured: Measured, size: number): SlideParagraph[] {
  const { color } = job.theme
  const { name, value, beside } = measuredText(job, measured)
  const small = { ...slideType.least, color: color.ink2 }
  return [
    { ...small, text: name },
    { text: value, size: size * 1.25, line: lineFor(size * 1.25), color: color.ink, bold: true },
    ...(beside === '' ? [] : [{ ...small, text: beside }])
  ]
}

/** Width of the name of a lane beside its icon, px; that of curves stands beside the scale as well. */
export function nameWidth({ namesWidth }: Pick<RowSetting, 'namesWidth'>, { kind }: Pick<Lane, 'kind'>): number {
  return namesWidth - 26 - (kind === 'emotion' ? 24 : 0)
}

function laneTitle(job: SlideJob, lane: Lane, setting: RowSetting): SlideParagraph[] {
  const { color } = job.theme
  const isLine = isSeparator(lane.kind)
  const text = (lane.title || job.edition.say(`domain:lane.${lane.kind}`)).replace(/\n+/gu, ' ')
  const size = isLine ? slideType.least.size : Math.min(slideType.small.size, Math.max(slideType.least.size, setting.size))
  const paragraph = { text, size, line: lineFor(size), color: isLine ? color.ink2 : color.ink, bold: !isLine }
  return [fitted(paragraph, nameWidth(setting, lane), isLine ? 2 : 4).paragraph]
}
