// Stage and step headers. Drawn for a zoom, in px on screen, because frozen headers stay legible while the map shrinks; at zoom 1 (and on
// paper) screen and ground are the same.
import type { StageBox, StepBox } from '../layout/boxes.ts'
import { numberRoom, truthDisc } from '../layout/columns.ts'
import { baselineIn } from '../layout/measures.ts'
import { mapMeasures } from '../theme/mapMeasures.ts'
import { stageColors, type Theme } from '../theme/theme.ts'
import { radius, type } from '../theme/tokens.ts'
import { measureText } from '../text/measure.ts'
import { wrapText } from '../text/wrap.ts'
import { aimIcon } from './domainIcons.ts'
import { headerFrame, type HeaderFrame } from './headerFrame.ts'
import { icon } from './icon.ts'
import { textAt, textLines, textWithin } from './text.ts'
import type { Primitive } from './primitives.ts'
import type { SceneWords } from './words.ts'

/** For what zoom headers are drawn; 1 if absent. */
export interface HeaderOptions {
  readonly frame?: HeaderFrame
}

/** The header of a stage, its top left corner at 0, 0. */
export function stageHeaderScene(box: StageBox, theme: Theme, words: SceneWords, options: HeaderOptions = {}): Primitive[] {
  const frame = options.frame ?? headerFrame(1)
  const width = box.width * frame.zoom
  const height = frame.stageHeight
  const colors = stageColors(theme, box.slot)
  const corner = Math.min(radius.stage, width / 4) * Math.min(1, Math.max(frame.zoom, 0.75))
  const pad = mapMeasures.comfortable.stagePad * Math.min(1, Math.max(0.6, frame.zoom))
  const drawn: Primitive[] = [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width,
      height,
      radius: [corner, corner, 0, 0],
      fill: colors.header,
      ...(colors.outline === null ? {} : { stroke: colors.outline, strokeWidth: 1 })
    }
  ]
  const count = box.stepIds.length
  const countStyle = { ...type.meta, size: Math.max(12, 12 * frame.zoom) }
  const countText = words.stepCount(count)
  const countWidth = measureText(countText, countStyle)
  const showsCount = frame.zoom >= 0.45 && count > 1 && width - 2 * pad - countWidth > 60
  const titleStyle = { ...type.stage, size: frame.stageText }
  const baseline = baselineIn(titleStyle.size, height)
  if (frame.zoom === 1) drawn.push(...textLines(box.titleLines, type.stage, colors.ink))
  else {
    const room = width - 2 * pad - (showsCount ? countWidth + 12 : 0)
    if (room >= 28) drawn.push(textWithin(box.stage.title, pad, baseline, room, titleStyle, colors.ink))
  }
  if (showsCount) drawn.push(textAt(countText, width - pad, baselineIn(countStyle.size, height), countStyle, colors.ink, 'end'))
  return drawn
}

/** The header of a step without ground, its top left corner at 0, 0. */
export function stepHeaderScene(box: StepBox, theme: Theme, options: HeaderOptions = {}): Primitive[] {
  const frame = options.frame ?? headerFrame(1)
  const width = box.width * frame.zoom
  const ink = stageColors(theme, box.slot).ink
  const number = String(box.index + 1)
  const style = { ...type.card, weight: 600 as const, size: frame.stepText }
  if (frame.steps === 'none') return []
  if (frame.steps === 'number') {
    const label = textAt(number, width / 2, baselineIn(12, frame.stepHeight), { ...type.meta, weight: 600 }, ink, 'middle')
    return label.width <= width ? [label] : []
  }
  const scale = frame.steps === 'title' ? frame.zoom : 1
  const left = Math.min(mapMeasures.comfortable.stepHeaderPadX * scale, width * 0.08)
  const disc = box.step.momentOfTruth
    ? truthScene(theme, width - truthDisc.right * scale, discMiddle(frame), truthDisc.diameter * scale)
    : []
  if (frame.zoom === 1) {
    const baseline = mapMeasures.comfortable.stepHeaderPadTop + baselineIn(type.card.size, type.card.line)
    return [
      textAt(number, mapMeasures.comfortable.stepHeaderPadX, baseline, style, ink),
      ...textLines(box.titleLines, style, theme.color.ink),
      ...aimScene(box, ink, 1),
      ...disc
    ]
  }
  const room = Math.max(numberRoom(box.index) * (style.size / 13), measureText(number, style) + 6)
  const right = box.step.momentOfTruth ? (truthDisc.right + truthDisc.diameter / 2 + 4) * scale : left
  const top = frame.steps === 'title' ? mapMeasures.comfortable.stepHeaderPadTop * frame.zoom : (frame.stepHeight - 16) / 2
  const line = style.size * (18 / 13)
  const { lines } = wrapText(box.step.title, style, Math.max(12, width - left - room - right), {
    maxLines: frame.steps === 'title' ? 2 : 1
  })
  const set = lines.map((entry, index) => ({ ...entry, x: left + room, y: top + baselineIn(style.size, line) + index * line }))
  return [
    textAt(number, left, top + baselineIn(style.size, line), style, ink),
    ...textLines(set, style, theme.color.ink),
    ...(frame.steps === 'title' ? aimScene(box, ink, frame.zoom) : []),
    ...disc
  ]
}

/** What people want at the step, below its number; nothing where nobody has said. */
function aimScene({ step }: StepBox, ink: string, zoom: number): Primitive[] {
  if (step.aim === null) return []
  const { stepHeaderPadX, stepHeaderPadTop, iconMeta } = mapMeasures.comfortable
  return [icon(aimIcon[step.aim], (stepHeaderPadX - 2) * zoom, (stepHeaderPadTop + type.card.line + 3) * zoom, iconMeta * zoom, ink)]
}

/** The disc of a moment of truth, centred. */
export function truthScene(theme: Theme, x: number, y: number, diameter: number): Primitive[] {
  const star = diameter * 0.55
  return [
    {
      kind: 'rect',
      x: x - diameter / 2,
      y: y - diameter / 2,
      width: diameter,
      height: diameter,
      radius: diameter / 2,
      fill: theme.color.ink
    },
    icon('star', x - star / 2, y - star / 2, star, theme.color.ground, theme.color.ground)
  ]
}

function discMiddle(frame: HeaderFrame): number {
  return frame.steps === 'title' ? (mapMeasures.comfortable.stepHeaderPadTop + type.card.line / 2) * frame.zoom : frame.stepHeight / 2
}
