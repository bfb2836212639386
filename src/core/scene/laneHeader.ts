import { axisFacePaths, type FaceLevel } from '../icons/faces.ts'
import type { LaneBox } from '../layout/boxes.ts'
import { curvePersonas } from '../layout/curvePersonas.ts'
import { baselineIn, clamp } from '../layout/measures.ts'
import { personaMarkOf } from '../layout/personaMark.ts'
import { yOfScore } from '../layout/score.ts'
import { isSeparator } from '../model/lane.ts'
import { mapMeasures } from '../theme/mapMeasures.ts'
import type { Theme } from '../theme/theme.ts'
import { radius, type } from '../theme/tokens.ts'
import { laneIcon, personaKindIcon } from './domainIcons.ts'
import { headerFrame, type HeaderFrame } from './headerFrame.ts'
import type { HeaderOptions } from './headers.ts'
import { icon, strokedPaths } from './icon.ts'
import { personaMarker } from './personaMarker.ts'
import { textAt, textLines, textWithin } from './text.ts'
import type { Primitive } from './primitives.ts'
import type { SceneWords } from './words.ts'

const { laneHeaderPad, iconText, iconMeta, axisFace } = mapMeasures.comfortable
const legend = { first: 27, row: 24, marker: 18 } as const

/** Where the names of curves stand in the header of their lane: the middle of the first row, how far it is to the next, and how many there are. px. */
export function legendRows(box: LaneBox): { readonly top: number; readonly row: number; readonly rows: number } {
  const top = (box.titleLines[0]?.y ?? 0) - 5 + (box.titleLines.length - 1) * type.card.line + legend.first
  return { top, row: legend.row, rows: Math.max(1, Math.floor((box.height - top - 4) / legend.row) + 1) }
}

/** The header of a lane without ground, its top left corner at 0, 0; for an emotion lane with the personas and the faces of the axis. px on screen for a zoom. */
export function laneHeaderScene(box: LaneBox, theme: Theme, words: SceneWords, options: HeaderOptions = {}): Primitive[] {
  const frame = options.frame ?? headerFrame(1)
  if (isSeparator(box.lane.kind)) return separatorName(box, theme, frame)
  if (frame.zoom < 0.75) return smallHeader(box, theme, frame)
  const scale = Math.max(1, frame.zoom)
  const title = [...chipScene(box, theme, frame, scale), ...titleScene(box, theme, frame, scale)]
  if (box.folded) return [...title, countScene(box.folded, theme, frame, scale, (box.titleLines[0]?.y ?? 0) * frame.zoom)]
  return box.lane.kind === 'emotion'
    ? [...title, ...axisScene(box, theme, frame, scale), ...legendScene(box, theme, words, frame, scale)]
    : title
}

/** The lane's own colour, behind its icon and name. */
function chipScene(box: LaneBox, theme: Theme, frame: HeaderFrame, scale: number): Primitive[] {
  const tint = box.lane.color === null ? undefined : theme.cardTints[box.lane.color]
  const first = box.titleLines[0]?.y ?? 22
  if (tint === undefined) return []
  const lines = Math.max(1, box.titleLines.length)
  const right = frame.laneWidth - (box.folded ? 34 : box.lane.kind === 'emotion' ? 32 : 2) * scale
  const x = (laneHeaderPad - 8) * scale
  const height = (lines - 1) * type.card.line * (frame.laneText / type.card.size) + 26 * scale
  return [{ kind: 'rect', x, y: first * frame.zoom - 17.5 * scale, width: right - x, height, radius: radius.tile, fill: tint }]
}

/** How much is folded away, at the right. */
function countScene(folded: ReadonlyMap<number, number>, theme: Theme, frame: HeaderFrame, scale: number, y: number): Primitive {
  const count = [...folded.values()].reduce((sum, each) => sum + each, 0)
  const style = { ...type.meta, size: type.meta.size * scale }
  return textAt(String(count), frame.laneWidth - 10 * scale, y, style, theme.color.ink3, 'end')
}

function titleScene(box: LaneBox, theme: Theme, frame: HeaderFrame, scale: number): Primitive[] {
  const style = { ...type.card, weight: 600 as const, size: frame.laneText }
  const line = type.card.line * (frame.laneText / type.card.size)
  const first = (box.titleLines[0]?.y ?? 0) * frame.zoom
  const lines = box.titleLines.map((entry, index) => ({
    ...entry,
    x: entry.x * scale,
    width: entry.width * scale,
    y: first + index * line
  }))
  const size = iconText * scale
  return [
    icon(laneIcon(box.lane.kind), laneHeaderPad * scale, first - 5 * frame.zoom - size / 2, size, theme.color.ink3),
    ...textLines(lines, style, theme.color.ink)
  ]
}

function smallHeader(box: LaneBox, theme: Theme, frame: HeaderFrame): Primitive[] {
  const height = box.height * frame.zoom
  const centre = box.lane.kind === 'emotion' ? height / 2 : ((box.titleLines[0]?.y ?? 22) - 5) * frame.zoom
  const middle = height < 20 ? height / 2 : clamp(centre, 10, height - 10)
  // Icons of very low lanes shrink with them rather than run into each other.
  const size = Math.min(iconText, height - 1)
  if (size < 6) return []
  const drawn: Primitive[] = [
    icon(laneIcon(box.lane.kind), laneHeaderPad + (iconText - size) / 2, middle - size / 2, size, theme.color.ink3)
  ]
  if (height < 18) return drawn
  const left = laneHeaderPad + iconText + 8
  const style = { size: frame.laneText, weight: 600 as const }
  const baseline = middle - 10 + baselineIn(frame.laneText, 20)
  return [...drawn, textWithin(box.lane.title, left, baseline, frame.laneWidth - left - 4, style, theme.color.ink)]
}

function separatorName(box: LaneBox, theme: Theme, frame: HeaderFrame): Primitive[] {
  const scale = Math.max(1, frame.zoom)
  const middle = (box.height * frame.zoom) / 2
  const size = Math.min(iconMeta * scale, box.height * frame.zoom + 4)
  if (size < 6) return []
  const indent = (laneHeaderPad + 1) * scale + (iconMeta * scale - size) / 2
  const drawn: Primitive[] = [icon(laneIcon(box.lane.kind), indent, middle - size / 2, size, theme.color.ink3)]
  if (box.height * frame.zoom < 8) return drawn
  const style = { ...type.meta, size: type.meta.size * scale }
  if (frame.zoom >= 1) {
    const lines = box.titleLines.map((line) => ({ ...line, x: line.x * scale, y: line.y * frame.zoom, width: line.width * scale }))
    return [...drawn, ...textLines(lines, style, theme.color.ink2)]
  }
  const left = laneHeaderPad + iconMeta + 8
  return [...drawn, textWithin(box.lane.title, left, middle - 8 + baselineIn(12, 16), frame.laneWidth - left - 4, style, theme.color.ink2)]
}

function axisScene(box: LaneBox, theme: Theme, frame: HeaderFrame, scale: number): Primitive[] {
  const size = axisFace * scale
  return ([2, 1, 0, -1, -2] as const).map((level: FaceLevel) =>
    strokedPaths(
      `axis ${level}`,
      () => axisFacePaths(level),
      frame.laneWidth - (10 + axisFace) * scale,
      yOfScore(box.height, level) * frame.zoom - size / 2,
      size,
      theme.color.ink2
    )
  )
}

function legendScene(box: LaneBox, theme: Theme, words: SceneWords, frame: HeaderFrame, scale: number): Primitive[] {
  const { top, rows } = legendRows(box)
  const curves = curvePersonas(box)
  const shown = curves.length > rows ? curves.slice(0, rows - 1) : curves
  const style = { ...type.meta, weight: 400 as const, size: type.meta.size * scale }
  const left = (laneHeaderPad + iconText + 8) * scale
  const room = frame.laneWidth - left - (axisFace + 14) * scale
  const rowAt = (index: number): number => (top + index * legend.row) * frame.zoom
  const drawn = shown.flatMap(({ persona }, index): Primitive[] => {
    const kind = personaKindIcon(persona.kind)
    const kindRoom = kind ? (iconMeta + 4) * scale : 0
    const baseline = rowAt(index) - 8 * scale + baselineIn(12, 16) * scale
    const name = textWithin(persona.name, left, baseline, room - kindRoom, style, theme.color.ink2)
    const sign = kind
      ? [icon(kind, left + name.width + 4 * scale, rowAt(index) - (iconMeta * scale) / 2, iconMeta * scale, theme.color.ink3)]
      : []
    return [
      personaMarker(personaMarkOf(persona), theme, {
        x: (laneHeaderPad + legend.marker / 2) * scale,
        y: rowAt(index),
        size: legend.marker * scale
      }),
      name,
      ...sign
    ]
  })
  const hidden = curves.length - shown.length
  if (hidden > 0)
    drawn.push(textAt(words.more(hidden), left, rowAt(shown.length) - 8 * scale + baselineIn(12, 16) * scale, style, theme.color.ink2))
  return drawn
}
