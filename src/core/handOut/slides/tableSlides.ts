// Native tables over as many slides as they need: a row is as high as its highest cell, and none is parted.
import { framed, paragraphsOf, type Frame } from './frame.ts'
import { heightFor } from './slideText.ts'
import { lineFor, slideType } from './slideSize.ts'
import type { Slide, SlideBox, SlideCell, SlideItem, SlideParagraph, SlideTable } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

/** A column: its heading and its share of the width. */
export interface TableColumn {
  readonly title: string
  readonly share: number
  readonly align?: 'left' | 'center' | 'right'
  readonly isBold?: boolean
}

/** A row of texts, one for each column. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly record?: string
}

/** What a table holds. */
export interface TableContent {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly size?: number
  /** Longest cell, lines. */
  readonly maxLines?: number
}

const inset = [8, 6, 8, 6] as const

/** The slides of a table; `intro` stands above it on the first of them. */
export function tableSlides(
  job: SlideJob,
  frame: Frame,
  table: TableContent,
  intro: { items: readonly SlideItem[]; height: number } | null = null
): Slide[] {
  const { content } = job.size
  const rooms = (set: TableSet) => ({
    first: content.height - set.head.height - (intro?.height ?? 0),
    other: content.height - set.head.height
  })
  let set = setTable(job, table, content.width)
  // A little smaller where that saves a slide.
  const small = setTable(job, { ...table, size: slideType.least.size }, content.width)
  if (dealt(small.rows, rooms(small)).length < dealt(set.rows, rooms(set)).length) set = small
  const pages = evenly(set.rows, rooms(set))
  return pages.map((page, at) => {
    const y = content.y + (at === 0 ? (intro?.height ?? 0) : 0)
    const over = pages.length > 1 ? [frame.over, job.edition.say('slides:part', { number: at + 1, of: pages.length })] : [frame.over]
    const cut = page.flatMap(({ cut: whole }) => whole)
    cut.forEach(() => job.noteCut())
    return framed(
      job,
      { ...frame, over: over.filter((part) => part !== '').join(' · '), notes: [...(at === 0 ? (frame.notes ?? []) : []), ...cut] },
      [...(at === 0 && intro ? intro.items : []), ...(page.length > 0 ? [tableItem(job, frame.title, set, page, { ...content, y })] : [])]
    )
  })
}

interface Rooms {
  readonly first: number
  readonly other: number
}

/** Rows on as few pages as they need. */
function dealt(rows: readonly SetRow[], { first, other }: Rooms): SetRow[][] {
  const pages: SetRow[][] = [[]]
  let free = first
  for (const row of rows) {
    const page = pages.at(-1) ?? []
    if (row.height > free && page.length > 0) {
      pages.push([row])
      free = other - row.height
      continue
    }
    page.push(row)
    free -= row.height
  }
  return pages
}

/** On as many pages, but alike full: six and five rows read better than nine and two. */
function evenly(rows: readonly SetRow[], rooms: Rooms): SetRow[][] {
  const fewest = dealt(rows, rooms)
  if (fewest.length < 2) return fewest
  for (let share = 0.5; share < 1; share += 0.05) {
    const pages = dealt(rows, { first: rooms.first * share, other: rooms.other * share })
    if (pages.length === fewest.length) return pages
  }
  return fewest
}

interface SetRow {
  readonly height: number
  readonly cells: readonly SlideCell[]
  readonly record?: string
  readonly cut: readonly string[]
}

interface TableSet {
  readonly widths: readonly number[]
  readonly head: SetRow
  readonly rows: readonly SetRow[]
}

function setTable(job: SlideJob, { columns, rows, size = 14.667, maxLines = 9 }: TableContent, width: number): TableSet {
  const { color } = job.theme
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (share / total) * width)
  const head: SetRow = row(
    columns.map(({ title, align }) => ({ text: title, align, style: { ...slideType.least, color: color.ink2, bold: true } })),
    widths,
    { maxLines: 3, fill: color.sunken }
  )
  const body = rows.map(({ cells, record }) => {
    const made = row(
      columns.map(({ align, isBold }, at) => ({
        text: cells[at] ?? '',
        align,
        style: { size, line: lineFor(size), color: color.ink, ...(isBold ? { bold: true } : {}) }
      })),
      widths,
      { maxLines, fill: color.surface }
    )
    return record === undefined ? made : { ...made, record }
  })
  return { widths, head, rows: body }
}

function row(
  cells: readonly { text: string; align: TableColumn['align']; style: Omit<SlideParagraph, 'text'> }[],
  widths: readonly number[],
  { maxLines, fill }: { readonly maxLines: number; readonly fill: string }
): SetRow {
  const cut: string[] = []
  const made = cells.map(({ text, align, style }, at): SlideCell => {
    const inner = (widths[at] ?? 0) - inset[0] - inset[2]
    const { paragraphs, isCut } = paragraphsOf(text, { ...style, ...(align ? { align } : {}) }, { width: inner, maxLines })
    if (isCut) cut.push(text)
    return { text: { paragraphs, inset, anchor: 'middle' }, fill }
  })
  const height = Math.max(30, ...made.map(({ text }, at) => heightFor(text, widths[at] ?? 0)))
  return { height: Math.ceil(height), cells: made, cut }
}

function tableItem(job: SlideJob, name: string, { widths, head }: TableSet, rows: readonly SetRow[], box: SlideBox): SlideTable {
  return {
    kind: 'table',
    name,
    alt: job.edition.say('slides:alt.table', { name, count: rows.length }),
    x: box.x,
    y: box.y,
    columns: widths,
    rows: [head, ...rows].map(({ height, cells, record }) => ({ height, cells, ...(record === undefined ? {} : { record }) })),
    line: job.theme.color.hairline
  }
}
