// A drawing over many sheets that are laid over each other by a strip and glued: which sheet shows what, and the marks that help.
import { extentOf } from '../../scene/extent.ts'
import type { Primitive, Scene } from '../../scene/primitives.ts'
import { sceneWithin } from '../../scene/sceneWithin.ts'
import { textAt } from '../../scene/text.ts'
import { pxPerMm, type Millimetres } from './paperSize.ts'

/** Margin around the picture on a sheet and strip that two neighbours share, mm. */
export const tileMeasures = { margin: 10, overlap: 10 } as const

/** One sheet of many: its place in the wall, from 0, and the part of the drawing that it shows, px at 100 %. */
export interface Tile {
  readonly row: number
  readonly column: number
  /** Row by letter, column by number: `B3`. */
  readonly label: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The sheets that a drawing takes at a scale, row by row. Together they show all of it; neighbours share a strip. */
export function tilesOf(drawing: { readonly width: number; readonly height: number }, sheet: Millimetres, scale: number): Tile[] {
  const { margin, overlap } = tileMeasures
  const window = (side: number): number => ((side - 2 * margin) * pxPerMm) / scale
  const shared = (overlap * pxPerMm) / scale
  const width = window(sheet.width)
  const height = window(sheet.height)
  const count = (length: number, part: number): number => Math.max(1, Math.ceil((length - shared - 0.01) / (part - shared)))
  const columns = count(drawing.width, width)
  const rows = count(drawing.height, height)
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns)
    const column = index % columns
    return {
      row,
      column,
      label: `${rowLetters(row)}${column + 1}`,
      left: column * (width - shared),
      top: row * (height - shared),
      width,
      height
    }
  })
}

/**
 * The scale between `least` and 1 at which a drawing takes the fewest sheets, and of those the largest: a strip of a few millimetres is not
 * worth a row of sheets. `least` where that is above 1.
 */
export function tileScale(drawing: { readonly width: number; readonly height: number }, sheet: Millimetres, least: number): number {
  if (least >= 1) return least
  const { margin, overlap } = tileMeasures
  // How large the drawing may be so that it just fits in so many sheets side by side.
  const fitting = (side: number, length: number): number[] => {
    const window = (side - 2 * margin) * pxPerMm
    const shared = overlap * pxPerMm
    const most = Math.ceil((length - shared) / (window - shared))
    return Array.from({ length: Math.max(0, most) }, (_, index) => (shared + (index + 1) * (window - shared)) / length)
  }
  const scales = [1, ...fitting(sheet.width, drawing.width), ...fitting(sheet.height, drawing.height)].filter(
    (scale) => scale >= least && scale <= 1
  )
  const ranked = scales.map((scale) => ({ scale, sheets: tilesOf(drawing, sheet, scale).length }))
  ranked.sort((one, other) => one.sheets - other.sheets || other.scale - one.scale)
  return ranked[0]?.scale ?? 1
}

/** A, B … Z, AA, AB … */
function rowLetters(row: number): string {
  const letter = String.fromCharCode(65 + (row % 26))
  return row < 26 ? letter : rowLetters(Math.floor(row / 26) - 1) + letter
}

const ink = '#000000'
const quiet = '#544D43'

/** The sheet of a tile: its part of the drawing, cut cleanly, with crop marks, ticks where the neighbours begin, and a line that names it. */
export function tileSheet(scene: Scene, tile: Tile, sheet: Millimetres, scale: number, foot: string): Scene {
  const width = sheet.width * pxPerMm
  const height = sheet.height * pxPerMm
  const margin = tileMeasures.margin * pxPerMm
  const window = { left: tile.left, top: tile.top, right: tile.left + tile.width, bottom: tile.top + tile.height }
  const drawing: Primitive = {
    kind: 'group',
    x: margin - tile.left * scale,
    y: margin - tile.top * scale,
    scale,
    children: sceneWithin(scene.primitives, window)
  }
  // What reaches beyond the window lies under the white of the margin.
  const white = (x: number, y: number, w: number, h: number): Primitive => ({ kind: 'rect', x, y, width: w, height: h, fill: '#FFFFFF' })
  const frame = [
    white(0, 0, width, margin),
    white(0, height - margin, width, margin),
    white(0, margin, margin, height - 2 * margin),
    white(width - margin, margin, margin, height - 2 * margin)
  ]
  // Clear of the cross and of the tick beside it.
  const left = margin + (tileMeasures.overlap + 3) * pxPerMm
  const name = textAt(tile.label, left, height - margin * 0.32, { size: 14, weight: 700 }, ink)
  const line = textAt(foot, left + name.width + 10, height - margin * 0.32, { size: 10, weight: 400 }, quiet)
  return { width, height, primitives: [white(0, 0, width, height), drawing, ...frame, ...marks(width, height, margin), name, line] }
}

/** Crosses at the corners of the picture, and ticks where the strip ends that a neighbour covers. */
function marks(width: number, height: number, margin: number): Primitive[] {
  const gap = pxPerMm
  const long = 5 * pxPerMm
  const short = 2.5 * pxPerMm
  const strip = tileMeasures.overlap * pxPerMm
  const xs = [margin, width - margin]
  const ys = [margin, height - margin]
  const out = (at: number, side: number, length: number): [number, number] =>
    at < side / 2 ? [at - gap, at - gap - length] : [at + gap, at + gap + length]
  const crosses = xs.flatMap((x) =>
    ys.flatMap((y) => {
      const [x1, x2] = out(x, width, long)
      const [y1, y2] = out(y, height, long)
      return [`M${x1} ${y}L${x2} ${y}`, `M${x} ${y1}L${x} ${y2}`]
    })
  )
  const ticks = [margin + strip, width - margin - strip].flatMap((x) =>
    ys.map((y) => `M${x} ${out(y, height, short)[0]}L${x} ${out(y, height, short)[1]}`)
  )
  const sideTicks = [margin + strip, height - margin - strip].flatMap((y) =>
    xs.map((x) => `M${out(x, width, short)[0]} ${y}L${out(x, width, short)[1]} ${y}`)
  )
  return [
    { kind: 'path', d: crosses.join(''), stroke: ink, strokeWidth: 0.75 },
    { kind: 'path', d: [...ticks, ...sideTicks].join(''), stroke: quiet, strokeWidth: 0.75 }
  ]
}

/** The first sheet: the whole drawing, small, and over it which sheet shows what. */
export function tileOverview(
  scene: Scene,
  tiles: readonly Tile[],
  sheet: Millimetres,
  words: { readonly title: string; readonly hint: string }
): Scene {
  const width = sheet.width * pxPerMm
  const height = sheet.height * pxPerMm
  const margin = tileMeasures.margin * pxPerMm
  const head = 64
  const last = tiles.at(-1)
  const covered = {
    width: Math.max(scene.width, (last?.left ?? 0) + (last?.width ?? 0)),
    height: Math.max(scene.height, (last?.top ?? 0) + (last?.height ?? 0))
  }
  const scale = Math.min((width - 2 * margin) / covered.width, (height - 2 * margin - head) / covered.height)
  const x = (width - covered.width * scale) / 2
  const y = margin + head
  const pad = 1.5
  const grid = tiles.flatMap(({ left, top, width: w, height: h, label }): Primitive[] => {
    const size = Math.max(6, Math.min(28, (Math.min(w, h) * scale) / 4))
    const middleX = x + (left + w / 2) * scale
    const middleY = y + (top + h / 2) * scale
    const name = textAt(label, middleX, middleY + size * 0.35, { size, weight: 700 }, ink, 'middle')
    const plate = { width: name.width + size, height: size * 1.6 }
    return [
      {
        kind: 'rect',
        x: x + left * scale + pad,
        y: y + top * scale + pad,
        width: w * scale - 2 * pad,
        height: h * scale - 2 * pad,
        stroke: ink,
        strokeWidth: 0.75,
        dash: [3, 2]
      },
      {
        kind: 'rect',
        x: middleX - plate.width / 2,
        y: middleY - plate.height / 2,
        ...plate,
        radius: plate.height / 2,
        fill: 'rgba(255,255,255,0.88)'
      },
      name
    ]
  })
  return {
    width,
    height,
    primitives: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: '#FFFFFF' },
      textAt(words.title, margin, margin + 20, { size: 20, weight: 600 }, ink),
      textAt(words.hint, margin, margin + 42, { size: 12, weight: 400 }, quiet),
      { kind: 'group', x, y, scale, children: withoutSmallText(scene.primitives, scale) },
      ...grid
    ]
  }
}

/** Text that would be too small to read is left to the sheets themselves, px. */
const readable = 4

function withoutSmallText(primitives: readonly Primitive[], scale: number): Primitive[] {
  return primitives.flatMap((primitive): Primitive[] => {
    if (primitive.kind === 'text') return primitive.size * scale < readable ? [] : [primitive]
    if (primitive.kind !== 'group') return [primitive]
    const { record: _, ...group } = primitive
    const children = withoutSmallText(primitive.children, scale * (primitive.scale ?? 1))
    return children.length === 0 || extentOf(primitive).left > extentOf(primitive).right ? [] : [{ ...group, children }]
  })
}
