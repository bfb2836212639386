// A lane of metrics. Good and bad are told by an arrow or a check and by a word, never by colour alone.
import { progressOf, type Progress } from '../analyses/measures.ts'
import type { IconName } from '../icons/icons.ts'
import type { LaneBox, MeasureBox, MeasureCell } from '../layout/boxes.ts'
import { baselineIn } from '../layout/measures.ts'
import { measureTile, pictureHeight } from '../layout/measureTiles.ts'
import { measureText } from '../text/measure.ts'
import { formatMetricValue } from '../text/metricValue.ts'
import type { Theme } from '../theme/theme.ts'
import { radius, type } from '../theme/tokens.ts'
import { icon } from './icon.ts'
import { gaugeScene, sparkLineScene } from './metricPictures.ts'
import { textAt, textWithin } from './text.ts'
import type { Primitive } from './primitives.ts'
import type { SceneWords } from './words.ts'

/** How much of the measures is drawn: everything, or name and value alone. */
export interface MetricLaneOptions {
  readonly level?: 'full' | 'reduced'
}

/** The measures of all steps; x on the ground, y within the lane. */
export function metricLaneScene(lane: LaneBox, theme: Theme, words: SceneWords, options: MetricLaneOptions = {}): Primitive[] {
  return [...lane.measures.values()].flatMap((cell) => measureCellScene(cell, theme, words, options))
}

/** The measures of one step; x on the ground, y within the lane. */
export function measureCellScene(cell: MeasureCell, theme: Theme, words: SceneWords, options: MetricLaneOptions = {}): Primitive[] {
  const drawn = cell.boxes.map((box): Primitive => ({
    kind: 'group',
    x: box.x,
    y: box.y,
    record: box.measure.id,
    children: measureScene(box, theme, words, options)
  }))
  const last = cell.boxes.at(-1)
  if (cell.more > 0 && last)
    drawn.push(
      textAt(words.more(cell.more), last.x + measureTile.padX, last.y + last.height + 4 + baselineIn(12, 16), small, theme.color.ink2)
    )
  return drawn
}

const small = { ...type.meta, weight: 400 as const }
const valueStyle = { size: 16, weight: 600 as const }
const mark = 14

/** One measure, its top left corner at 0, 0. */
export function measureScene(box: MeasureBox, theme: Theme, words: SceneWords, { level = 'full' }: MetricLaneOptions = {}): Primitive[] {
  const { metric, measure, width, height } = box
  const { padX, padY, value: line } = measureTile
  const inner = width - 2 * padX
  const progress = progressOf(metric, measure)
  const valueTop = padY + type.meta.line
  const drawn: Primitive[] = [...ground(width, height, theme), ...nameScene(box, theme, level)]
  const text = progress.current === null ? '–' : formatMetricValue(progress.current, metric, words.metrics.numbers, { unit: true })
  const value = textWithin(text, padX, valueTop + baselineIn(valueStyle.size, line), inner, valueStyle, theme.color.ink)
  drawn.push(value)
  if (level === 'reduced') return drawn
  drawn.push(
    ...verdictScene(progress, measure, { left: padX + value.width + 8, right: width - padX + 2, middle: valueTop + line / 2 }, theme, words)
  )
  const pictureTop = valueTop + line
  const place = { x: padX, y: pictureTop, width: inner }
  const pictureRoom = pictureHeight(box)
  if (pictureRoom > 0 && metric.look === 'gauge') drawn.push(...gaugeScene(box, progress, place, theme))
  if (pictureRoom > 0 && metric.look === 'sparkLine') drawn.push(...sparkLineScene(box, place, theme))
  const footTop = pictureTop + pictureRoom
  return [...drawn, ...footScene(box, footTop, theme, words)]
}

function ground(width: number, height: number, theme: Theme): Primitive[] {
  return [
    {
      kind: 'rect',
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      radius: radius.card - 0.5,
      fill: theme.color.surface,
      stroke: theme.color.hairline,
      strokeWidth: 1
    }
  ]
}

/** The metric's name, the touchpoint where one is measured, and the cup of what people are rewarded for. */
function nameScene({ metric, touchpoint, width }: MeasureBox, theme: Theme, level: MetricLaneOptions['level']): Primitive[] {
  const { padX, padY } = measureTile
  const isMarked = metric.rewarded && level !== 'reduced'
  const pointer = touchpoint === null ? 0 : mark + 3
  const name = touchpoint === null || touchpoint === '' ? metric.name : `${metric.name} · ${touchpoint}`
  const room = width - 2 * padX - pointer - (isMarked ? mark + 4 : 0)
  const top = padY + (type.meta.line - mark) / 2
  return [
    ...(touchpoint === null ? [] : [icon('pointer', padX - 1, top, mark, theme.color.ink3)]),
    textWithin(name, padX + pointer, padY + baselineIn(type.meta.size, type.meta.line), room, { ...type.meta }, theme.color.ink2),
    ...(isMarked ? [icon('trophy', width - padX - mark + 2, top, mark, theme.color.warn)] : [])
  ]
}

/** Whether the target is reached, or which way it went since the start: a sign, and the word where there is room. */
function verdictScene(
  progress: Progress,
  { readings, baseline }: MeasureBox['measure'],
  { left, right, middle }: { readonly left: number; readonly right: number; readonly middle: number },
  theme: Theme,
  words: SceneWords
): Primitive[] {
  const verdict = verdictOf(progress, readings.at(-1)?.value ?? null, baseline)
  if (!verdict || right - left < mark) return []
  const color = verdict.tone === 'good' ? theme.color.gain : verdict.tone === 'bad' ? theme.color.pain : theme.color.ink2
  const text = words.metrics.verdict[verdict.word]
  const width = measureText(text, small)
  const hasRoom = mark + 3 + width <= right - left
  const x = hasRoom ? right - 2 - width : right
  return [
    icon(verdict.icon, x - mark - (hasRoom ? 3 : 0), middle - mark / 2, mark, color),
    ...(hasRoom ? [textAt(text, x, middle - 8 + baselineIn(12, 16), { ...small, weight: 500 }, color)] : [])
  ]
}

/** What is said of a measure beside its value. The arrow goes where the value went, the word says whether that is good. */
export function verdictOf(
  { state, change }: Progress,
  current: number | null,
  baseline: number | null
): { readonly word: keyof SceneWords['metrics']['verdict']; readonly icon: IconName; readonly tone: 'good' | 'bad' | 'plain' } | null {
  if (state === 'reached') return { word: 'reached', icon: 'circle-check', tone: 'good' }
  if (change === null || current === null || baseline === null) return null
  if (change === 'same') return { word: 'same', icon: 'minus', tone: 'plain' }
  return { word: change, icon: current > baseline ? 'arrow-up' : 'arrow-down', tone: change === 'better' ? 'good' : 'bad' }
}

/** Where one started, and where one wants to get. */
function footScene({ metric, measure, width }: MeasureBox, top: number, theme: Theme, words: SceneWords): Primitive[] {
  const { padX } = measureTile
  const y = top + baselineIn(type.meta.size, type.meta.line)
  const say = (value: number): string => formatMetricValue(value, metric, words.metrics.numbers)
  const drawn: Primitive[] = []
  let x: number = padX
  if (measure.baseline !== null) {
    const text = measure.readings.length === 0 ? words.metrics.start : words.metrics.was(say(measure.baseline))
    const was = textWithin(text, x, y, measure.target === null ? width - 2 * padX : (width - 2 * padX) * 0.6, small, theme.color.ink2)
    drawn.push(was)
    x += was.width + 8
  }
  if (measure.target !== null) {
    drawn.push(icon('target', x, top + (type.meta.line - mark) / 2, mark, theme.color.ink3))
    drawn.push(textWithin(say(measure.target), x + mark + 4, y, width - padX - x - mark - 4, { ...small, weight: 500 }, theme.color.ink2))
  }
  return drawn
}
