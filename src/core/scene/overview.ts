// The map far away: blocks with word bars instead of cards. Many cards share one path, so that 5,000 of them are a few dozen elements.
import type { CardBox, LaneBox, MapLayout } from '../layout/boxes.ts'
import { missingTouchpoints } from '../layout/missingTouchpoints.ts'
import { belowPicture } from '../layout/setPicture.ts'
import type { Card } from '../model/card.ts'
import { mapMeasures } from '../theme/mapMeasures.ts'
import type { Theme } from '../theme/theme.ts'
import { blockLook } from './blockLook.ts'
import { blockPath, dotPath } from './blockPath.ts'
import { isPictureAlone } from './cardPicture.ts'
import { curveScene } from './curveScene.ts'
import { metricBlocks } from './metricBlocks.ts'
import { PictureBlocks } from './pictureBlocks.ts'
import { sheetScene } from './sheet.ts'
import { withAlpha } from './withAlpha.ts'
import type { Primitive } from './primitives.ts'

/** Radius of a dot that says what a card is, on the ground: beyond it the dots would cover the cards they belong to. */
const largestDot = 14

/** For what zoom an overview is drawn (lines and dots are px on screen), and with what level of detail. */
export interface OverviewOptions {
  readonly zoom?: number
  /** `blocks`: one block a cell, for less than 15 %. */
  readonly level?: 'overview' | 'blocks'
  /** Cards that stand back: an edge without a fill. */
  readonly isBack?: (card: Card) => boolean
}

/** The whole ground of a map for less than 45 % zoom: sheets, blocks and curves, without headers. */
export function overviewScene(layout: MapLayout, theme: Theme, options: OverviewOptions = {}): Primitive[] {
  const zoom = options.zoom ?? 0.35
  return [
    ...sheetScene(layout, theme, { zoom }),
    ...layout.lanes.map((lane): Primitive => ({
      kind: 'group',
      x: 0,
      y: lane.y,
      children: overviewLaneScene(lane, layout, theme, { ...options, zoom })
    }))
  ]
}

/** One lane of the overview; x on the ground, y within the lane. */
export function overviewLaneScene(lane: LaneBox, layout: MapLayout, theme: Theme, options: OverviewOptions = {}): Primitive[] {
  const zoom = options.zoom ?? 0.35
  const level = options.level ?? 'overview'
  if (lane.lane.kind === 'emotion') return curveScene(lane, layout, theme, { level, zoom })
  if (lane.lane.kind === 'metrics') return metricBlocks(lane, theme)
  if (lane.cells.size === 0) return []
  return level === 'blocks' ? cellBlocks(lane, theme, options.isBack) : cardBlocks(lane, layout, theme, zoom, options.isBack)
}

function cardBlocks(lane: LaneBox, layout: MapLayout, theme: Theme, zoom: number, isBack: OverviewOptions['isBack']): Primitive[] {
  let back = ''
  let backBars = ''
  const solid = new Map<string, string>()
  let dashed = ''
  let bars = ''
  let tiles = ''
  let dots = ''
  const pictures = new PictureBlocks(layout.steps)
  const look = blockLook(theme)
  for (const cards of lane.cells.values()) {
    for (const box of cards) {
      if (isPictureAlone(box)) {
        pictures.add(box, box, 8)
        continue
      }
      if (box.picture) {
        const { x, y, width, height } = box.picture
        pictures.add(box, { x: box.x + x, y: box.y + y, width, height }, 6)
      }
      const block = blockPath(box.x, box.y, box.width, box.height, 8)
      if (isBack?.(box.card)) {
        back += block
        backBars += barPath(box)
        continue
      }
      if (box.card.certainty === 'assumption') dashed += block
      else {
        const fill = box.card.color === null ? look.fill : (theme.cardTints[box.card.color] ?? look.fill)
        solid.set(fill, (solid.get(fill) ?? '') + block)
      }
      bars += barPath(box)
      const middle = box.y + (belowPicture(box.picture) + box.height) / 2
      if (box.look === 'tile') tiles += squarePath(box.x + 8, middle - 6, 12)
      else if (box.kind === 'pains' || box.kind === 'opportunities' || box.kind === 'gains')
        dots += dotPath(box.x + 14, box.y + (box.lines[0]?.y ?? 22) - 4, Math.min(largestDot, 3 / zoom))
    }
  }
  for (const gap of missingTouchpoints(lane, layout)) dashed += blockPath(gap.x, gap.y, gap.width, gap.height, 8)
  const thin = 1 / zoom
  const pale = theme.name === 'ink' ? theme.color.surface : withAlpha(theme.color.surface, theme.scheme === 'dark' ? 0.4 : 0.45)
  const drawn: Primitive[] = [...solid].map(([fill, d]) => ({
    kind: 'path',
    d,
    fill,
    stroke: look.edge,
    strokeWidth: thin
  }))
  if (back) drawn.push({ kind: 'path', d: back, stroke: theme.dimCardLine, strokeWidth: thin })
  if (backBars) drawn.push({ kind: 'path', d: backBars, stroke: withAlpha(theme.color.ink, 0.08), strokeWidth: 5.5, cap: 'round' })
  if (dashed)
    drawn.push({ kind: 'path', d: dashed, fill: pale, stroke: theme.color.outline, strokeWidth: thin, dash: [3 * thin, 2 * thin] })
  drawn.push(...pictures.scene(theme))
  if (bars) drawn.push({ kind: 'path', d: bars, stroke: withAlpha(theme.color.ink, look.bars), strokeWidth: 5.5, cap: 'round' })
  if (tiles) drawn.push({ kind: 'path', d: tiles, fill: theme.color.outline })
  if (dots) drawn.push({ kind: 'path', d: dots, fill: dotColor(lane, theme) })
  return drawn
}

function cellBlocks(lane: LaneBox, theme: Theme, isBack: OverviewOptions['isBack']): Primitive[] {
  let d = ''
  let back = ''
  for (const cards of lane.cells.values()) {
    const first = cards[0]
    const last = cards.at(-1)
    if (!first || !last) continue
    const block = blockPath(first.x, first.y, first.width, last.y + last.height - first.y, 12)
    if (isBack && cards.every(({ card }) => isBack(card))) back += block
    else d += block
  }
  const look = blockLook(theme)
  const drawn: Primitive[] = [{ kind: 'path', d, fill: look.fill, stroke: look.edge, strokeWidth: 4 }]
  if (back) drawn.push({ kind: 'path', d: back, stroke: theme.dimCardLine, strokeWidth: 4 })
  return drawn
}

function dotColor(lane: LaneBox, theme: Theme): string {
  return lane.lane.kind === 'pains' ? theme.color.pain : lane.lane.kind === 'gains' ? theme.color.gain : theme.color.accent
}

function barPath(box: CardBox): string {
  const { cardPadX } = mapMeasures.comfortable
  return box.lines
    .filter((line) => line.width > 0)
    .map((line) => {
      const left = Math.max(line.x, cardPadX) + 3
      const right = Math.max(left + 4, Math.min(line.x + line.width, box.width - cardPadX) - 3)
      const y = box.y + line.y - 5
      return `M${short(box.x + left)} ${short(y)}L${short(box.x + right)} ${short(y)}`
    })
    .join('')
}

function squarePath(x: number, y: number, size: number): string {
  return `M${short(x)} ${short(y)}L${short(x + size)} ${short(y)}L${short(x + size)} ${short(y + size)}L${short(x)} ${short(y + size)}Z`
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
