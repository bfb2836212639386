// The picture of a map in the library. It is drawn from the records alone, without laying the map out: what does not fit is never
// looked at, so a map of 5,000 cards costs as much as one of 50.
import { curveSegments } from '../layout/curve.ts'
import { personaMarkOf } from '../layout/personaMark.ts'
import type { Card } from '../model/card.ts'
import type { JourneyDocument } from '../model/document.ts'
import { isSeparator, type Lane } from '../model/lane.ts'
import type { Step } from '../model/step.ts'
import { cardsInCell, personasOf, pointAt, shownLanesOf, stagesOf, stepsOf } from '../queries/journey.ts'
import { personaLook, stageColors, type Theme } from '../theme/theme.ts'
import { stage as stageSlots } from '../theme/tokens.ts'
import { blockLook } from './blockLook.ts'
import { blockPath, dotPath } from './blockPath.ts'
import { personaFace } from './personaMarker.ts'
import { PictureBlocks } from './pictureBlocks.ts'
import { withAlpha } from './withAlpha.ts'
import type { Primitive, Scene } from './primitives.ts'

/** Size of a thumbnail, px. */
export interface ThumbnailSize {
  readonly width: number
  readonly height: number
}

const measures = { margin: 24, header: 18, gap: 6, row: 26, block: 18, tile: 12, curve: 72, mostColumns: 28, widestColumn: 216 } as const

interface Column {
  readonly step: Step | null
  readonly slot: number
  readonly x: number
}

/** A small picture of a map: stages, blocks for cells, curves with faces at their extremes. Cropped at the right and at the foot. */
export function thumbnailScene(document: JourneyDocument, theme: Theme, size: ThumbnailSize = { width: 480, height: 270 }): Scene {
  const { columns, stages, step } = columnsOf(document, size)
  const primitives: Primitive[] = [{ kind: 'rect', x: 0, y: 0, width: size.width, height: size.height, fill: theme.color.ground }]
  for (const stage of stages) primitives.push(...stageScene(stage, theme, size))
  const curves: Primitive[] = []
  let y = measures.margin + measures.header + 9
  for (const lane of shownLanesOf(document)) {
    if (lane.collapsed && !isSeparator(lane.kind)) continue
    if (y > size.height - measures.block - 8) break
    if (isSeparator(lane.kind)) {
      primitives.push(separator(columns, step, y - 4, theme))
      continue
    }
    if (lane.kind === 'emotion') {
      curves.push(...curveScene(document, lane, columns, step, y, theme))
      y += measures.curve
      continue
    }
    const height = lane.kind === 'touchpoints' || lane.kind === 'channels' || lane.kind === 'systems' ? measures.tile : measures.block
    const blocks = rowScene(document, lane, columns, step, y, height, theme)
    primitives.push(...blocks)
    y += height + measures.row - measures.block
  }
  return { ...size, primitives: [...primitives, ...curves] }
}

interface StageStrip {
  readonly slot: number
  readonly x: number
  readonly width: number
}

function columnsOf(document: JourneyDocument, size: ThumbnailSize): { columns: Column[]; stages: StageStrip[]; step: number } {
  const stages = stagesOf(document).map((stage, position) => ({
    slot: (stage.slot ?? position) % stageSlots.length,
    steps: stepsOf(document, stage.id)
  }))
  const total = stages.reduce((sum, { steps }) => sum + Math.max(1, steps.length), 0)
  const shown = Math.min(total, measures.mostColumns)
  const gaps = Math.max(0, stages.length - 1) * (total > measures.mostColumns ? 0 : measures.gap)
  const step = Math.min(measures.widestColumn, (size.width - 2 * measures.margin - gaps) / Math.max(1, shown))
  const columns: Column[] = []
  const strips: StageStrip[] = []
  let x: number = measures.margin
  for (const { slot, steps } of stages) {
    if (x > size.width) break
    const start = x
    for (const each of steps.length > 0 ? steps : [null]) {
      columns.push({ step: each, slot, x })
      x += step
      if (x > size.width) break
    }
    strips.push({ slot, x: start, width: x - start })
    x += measures.gap
  }
  return { columns, stages: strips, step }
}

function stageScene({ slot, x, width }: StageStrip, theme: Theme, size: ThumbnailSize): Primitive[] {
  const colors = stageColors(theme, slot)
  const outline = colors.outline === null ? {} : { stroke: colors.outline, strokeWidth: 1 }
  const top = measures.margin
  return [
    { kind: 'rect', x, y: top, width, height: size.height - top, radius: [4, 4, 0, 0], fill: colors.panel, ...outline },
    { kind: 'rect', x, y: top, width, height: measures.header, radius: [4, 4, 0, 0], fill: colors.header, ...outline },
    {
      kind: 'rect',
      x: x + 9,
      y: top + 6,
      width: Math.max(8, Math.min(46, width * 0.6 - 8)),
      height: 6,
      radius: 3,
      fill: withAlpha(colors.ink, 0.6)
    }
  ]
}

function separator(columns: readonly Column[], step: number, y: number, theme: Theme): Primitive {
  const right = (columns.at(-1)?.x ?? 0) + step
  return { kind: 'path', d: `M${measures.margin} ${y}L${round(right)} ${y}`, stroke: theme.color.outline, strokeWidth: 1, dash: [3, 3] }
}

function rowScene(
  document: JourneyDocument,
  lane: Lane,
  columns: readonly Column[],
  step: number,
  y: number,
  height: number,
  theme: Theme
): Primitive[] {
  let solid = ''
  let dashed = ''
  let bars = ''
  let dots = ''
  const pictures = new PictureBlocks([])
  columns.forEach((column, index) => {
    const cards = column.step ? cardsInCell(document, lane.id, column.step.id) : []
    const card = cards[0]
    if (!card) return
    const last = columns[Math.min(columns.length, index + card.span) - 1] ?? column
    const x = column.x + Math.min(3.5, step * 0.1)
    const width = last.x + step - Math.min(3.5, step * 0.1) - x
    if (card.picture) {
      pictures.addAt(column.slot, index, { x, y, width, height }, Math.min(4, width / 4))
      return
    }
    const block = blockPath(x, y, width, height, Math.min(4, width / 4))
    if (card.certainty === 'assumption') dashed += block
    else {
      solid += block
      bars += bar(card, x, y, width, height)
      if (lane.kind === 'pains' || lane.kind === 'opportunities') dots += dotPath(x + 7, y + height - 6, 2.6)
    }
  })
  const drawn: Primitive[] = []
  const look = blockLook(theme)
  if (solid) drawn.push({ kind: 'path', d: solid, fill: look.fill, stroke: look.edge, strokeWidth: 1 })
  if (dashed) {
    const fill = withAlpha(theme.color.surface, 0.5)
    drawn.push({ kind: 'path', d: dashed, fill, stroke: withAlpha(theme.color.outline, 0.75), strokeWidth: 1, dash: [3, 2] })
  }
  drawn.push(...pictures.scene(theme))
  if (bars) drawn.push({ kind: 'path', d: bars, stroke: withAlpha(theme.color.ink, look.bars), strokeWidth: 2.6, cap: 'round' })
  if (dots) drawn.push({ kind: 'path', d: dots, fill: lane.kind === 'pains' ? theme.color.pain : theme.color.accent })
  return drawn
}

function bar(card: Card, x: number, y: number, width: number, height: number): string {
  const room = width - 14
  if (room < 4 || card.text === '') return ''
  const length = room * (0.55 + 0.45 * Math.min(1, card.text.length / 60))
  const middle = round(height > measures.tile ? y + 6.5 : y + height / 2)
  return `M${round(x + 7)} ${middle}L${round(x + 7 + length)} ${middle}`
}

function curveScene(document: JourneyDocument, lane: Lane, columns: readonly Column[], step: number, y: number, theme: Theme): Primitive[] {
  const drawn = personasOf(document)
    .slice(0, 6)
    .map((persona, rank) => {
      const points = columns.flatMap((column) => {
        const point = column.step ? pointAt(document, lane.id, column.step.id, persona.id) : undefined
        return point
          ? [{ x: column.x + step / 2, y: y + 8 + ((2 - point.score) / 4) * (measures.curve - 20), point, slot: column.slot }]
          : []
      })
      if (points.length === 0) return []
      const look = personaLook(theme, persona.slot)
      const segments = curveSegments(points)
      const start = points[0]
      const d = segments.map(({ c1, c2, to }) => `C${[c1.x, c1.y, c2.x, c2.y, to.x, to.y].map(round).join(' ')}`).join('')
      const line: Primitive[] =
        start && d !== ''
          ? [
              {
                kind: 'path',
                d: `M${round(start.x)} ${round(start.y)}${d}`,
                stroke: look.color,
                strokeWidth: rank === 0 ? 3.6 : 2,
                cap: 'round'
              }
            ]
          : []
      if (rank > 0) return line
      const lowest = points.reduce((low, each) => (each.point.score < low.point.score ? each : low))
      const highest = points.reduce((high, each) => (each.point.score > high.point.score ? each : high))
      const faces = [...new Set([lowest, highest])].map((each) =>
        personaFace(personaMarkOf(persona), each.point.score, theme, {
          x: each.x,
          y: each.y,
          size: 20,
          ring: stageColors(theme, each.slot).panel,
          isHollow: false
        })
      )
      return [...line, ...faces]
    })
  return drawn.reverse().flat()
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
