import { levelReached, levelScores, maturityAxes, nextPractices } from '../../analyses/maturity.ts'
import { baselineIn } from '../../layout/measures.ts'
import { outlineOf, radarPoints } from '../../layout/radar.ts'
import { coreCompetencies, maturityLevels, mostMaturity, type Assessment } from '../../model/assessment.ts'
import { assessmentsOf } from '../../queries/journey.ts'
import { icon } from '../../scene/icon.ts'
import type { Primitive } from '../../scene/primitives.ts'
import { textAt } from '../../scene/text.ts'
import { withAlpha } from '../../scene/withAlpha.ts'
import { formatNumber } from '../../text/numberStyle.ts'
import { themeOf, type Theme } from '../../theme/theme.ts'
import { type } from '../../theme/tokens.ts'
import type { Edition } from '../edition.ts'
import { dayText } from './dayText.ts'
import type { Page } from './page.ts'
import { drawLines, heightOf, setText, type Paragraph } from './setText.ts'
import { iconSign, styles } from './styles.ts'
import { viewFrame, type ViewJob } from './viewFrame.ts'

const between = 56
const radar = { radius: 168, label: 1.13, labelWidth: 128 } as const
const grade = { width: 16, height: 8, gap: 3, row: 25 } as const

/** The latest assessment: both lenses as a radar, the four levels with their practices, and what to take up next. */
export function maturityPage(job: ViewJob): Page[] {
  const { document, edition } = job
  const { say } = edition
  const all = assessmentsOf(document)
  const assessment = all.at(-1)
  if (!assessment) return []
  const before = all.at(-2) ?? null
  const reached = levelReached(assessment)
  const title = say('maturity:title')
  const theme = themeOf(job.options.look)
  const { box, pages } = viewFrame(job, {
    title,
    sentence: say('maturity:of', { day: dayText(assessment.date, edition) }),
    legend: [
      { sign: lineSign(theme, true), signWidth: 34, text: dayText(assessment.date, edition) },
      ...(before ? [{ sign: lineSign(theme, false), signWidth: 34, text: dayText(before.date, edition) }] : [])
    ]
  })
  const width = (box.width - between) * 0.48
  const right = box.width - between - width
  const reachedText =
    reached === null
      ? say('maturity:reachedNone', { level: say('maturity:level.repair') })
      : reached === 'differentiate'
        ? say('maturity:reachedAll')
        : say('maturity:reached', { level: say(`maturity:level.${reached}`) })
  const left: Primitive[] = [
    ...drawLines(setText([{ text: reachedText, style: styles.h2, color: theme.color.ink }], width), 0, 0),
    ...radarScene(assessment, before, theme, edition, { x: width / 2, y: 44 + radar.radius + 34 })
  ]
  const nextTop = 44 + 2 * (radar.radius + 34) + 16
  const next = nextLines(assessment, theme, edition, width, box.height - nextTop)
  left.push(...drawLines(next, 0, nextTop))
  return pages([
    {
      name: title,
      primitives: [...left, { kind: 'group', x: width + between, y: 0, children: levelsScene(assessment, theme, edition, right) }]
    }
  ])
}

function radarScene(
  assessment: Assessment,
  before: Assessment | null,
  theme: Theme,
  { say }: Edition,
  centre: { readonly x: number; readonly y: number }
): Primitive[] {
  const axes = maturityAxes(assessment)
  const at = (shares: readonly number[]) => radarPoints(shares, { centre, radius: radar.radius })
  const { hairline, outline, accent, ink, ink3, surface } = theme.color
  const drawn: Primitive[] = []
  for (let ring = 1; ring <= mostMaturity; ring += 1) {
    const isGoal = ring === 3
    drawn.push({
      kind: 'path',
      d: outlineOf(at(axes.map(() => ring / mostMaturity))),
      stroke: isGoal ? outline : hairline,
      strokeWidth: 1,
      ...(isGoal ? { dash: [4, 3] } : {})
    })
  }
  for (const end of at(axes.map(() => 1)))
    drawn.push({ kind: 'path', d: `M${centre.x} ${centre.y}L${end.x} ${end.y}`, stroke: hairline, strokeWidth: 1 })
  if (before) {
    const points = at(maturityAxes(before).map(({ share }) => share))
    drawn.push({ kind: 'path', d: outlineOf(points), stroke: ink3, strokeWidth: 1.5, dash: [5, 4] })
    for (const { x, y } of points)
      drawn.push({
        kind: 'path',
        d: `M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`,
        fill: surface,
        stroke: ink3,
        strokeWidth: 1.5
      })
  }
  const points = at(axes.map(({ share }) => share))
  drawn.push({ kind: 'path', d: outlineOf(points), fill: withAlpha(accent, 0.14), stroke: accent, strokeWidth: 2, join: 'round' })
  for (const { x, y } of points) drawn.push({ kind: 'rect', x: x - 4, y: y - 4, width: 8, height: 8, radius: 4, fill: accent })
  at(axes.map(() => radar.label)).forEach(({ x, y }, index) => {
    const axis = axes[index]?.axis
    if (axis === undefined) return
    const isLevel = axis in maturityLevels
    const text = say(isLevel ? `maturity:level.${axis}` : `maturity:competency.${axis}`)
    const lines = setText([{ text, style: styles.note, color: ink, maxLines: 2 }], radar.labelWidth)
    const side = Math.abs(x - centre.x) < 1 ? 'middle' : x > centre.x ? 'start' : 'end'
    const top = y - heightOf(lines) / 2 + (y < centre.y - radar.radius ? -6 : y > centre.y + radar.radius ? 6 : 0)
    drawLines(lines, x, top).forEach((line) => drawn.push(line.kind === 'text' && side !== 'start' ? { ...line, anchor: side } : line))
  })
  return drawn
}

/** What to take up next, as far as there is room for it. */
function nextLines(assessment: Assessment, theme: Theme, { say }: Edition, width: number, room: number) {
  const { ink, ink2, accent } = theme.color
  const next = nextPractices(assessment)
  const lines = [
    ...setText([{ text: say('maturity:next'), style: styles.h2, color: ink }], width),
    ...setText([{ text: say(next.length === 0 ? 'maturity:nextNone' : 'maturity:nextText'), style: styles.meta, color: ink2 }], width)
  ]
  for (const { practice } of next) {
    const item: Paragraph[] = [
      { text: say(`maturity:practice.${practice}`), style: styles.strong, color: ink, sign: iconSign('arrow-right', accent, 14), above: 7 },
      { text: say(`maturity:practiceText.${practice}`), style: styles.meta, color: ink2 }
    ]
    const set = setText(item, width)
    if (heightOf(lines) + heightOf(set) > room) break
    lines.push(...set)
  }
  return lines
}

function levelsScene(assessment: Assessment, theme: Theme, edition: Edition, width: number): Primitive[] {
  const { say, words } = edition
  const { ink, ink2, accent } = theme.color
  const drawn: Primitive[] = []
  let y = 0
  const heading = (title: string, detail: string, isReached: boolean): void => {
    drawn.push(textAt(title, 0, y + baselineIn(16, 24), type.h2, ink))
    drawn.push(textAt(detail, width, y + baselineIn(13, 24), type.ui, ink2, 'end'))
    if (isReached) drawn.push(icon('circle-check', width - 200, y + 4, 16, accent))
    drawn.push({ kind: 'rect', x: 0, y: y + 28, width, height: 1, fill: theme.color.hairline })
    y += 34
  }
  const row = (name: string, value: number | undefined): void => {
    const word = value === undefined ? say('maturity:unanswered') : say(`maturity:grade.${value}`)
    drawn.push(...drawLines(setText([{ text: name, style: styles.plain, color: ink, maxLines: 1 }], width - 250), 0, y + 3))
    drawn.push(...gradeScene(value, theme, width - 230, y + 3 + 5))
    drawn.push(textAt(word, width - 130, y + 3 + baselineIn(13, 18), type.card, value === undefined ? theme.color.ink3 : ink2))
    y += grade.row
  }
  for (const { level, average, isReached } of levelScores(assessment)) {
    const score = formatNumber(Math.round(average * 10) / 10, words.metrics.numbers)
    heading(say(`maturity:level.${level}`), say('maturity:average', { score }), isReached)
    for (const practice of maturityLevels[level]) row(say(`maturity:practice.${practice}`), assessment.practices[practice])
    y += 14
  }
  heading(say('maturity:competenciesLens'), '', false)
  for (const competency of coreCompetencies) row(say(`maturity:competency.${competency}`), assessment.competencies[competency])
  return drawn
}

function gradeScene(value: number | undefined, theme: Theme, x: number, y: number): Primitive[] {
  return Array.from({ length: mostMaturity }, (_, index): Primitive => {
    const isFull = value !== undefined && index < value
    return {
      kind: 'rect',
      x: x + index * (grade.width + grade.gap),
      y,
      width: grade.width,
      height: grade.height,
      radius: 3,
      fill: isFull ? theme.color.accent : theme.color.sunken,
      ...(isFull ? {} : { stroke: theme.color.hairline, strokeWidth: 1 })
    }
  })
}

function lineSign(theme: Theme, isThis: boolean): Primitive[] {
  const { accent, ink3, surface } = theme.color
  return isThis
    ? [
        { kind: 'path', d: 'M1 0L33 0', stroke: accent, strokeWidth: 2, cap: 'round' },
        { kind: 'rect', x: 13, y: -4, width: 8, height: 8, radius: 4, fill: accent }
      ]
    : [
        { kind: 'path', d: 'M1 0L33 0', stroke: ink3, strokeWidth: 1.5, dash: [5, 4] },
        { kind: 'path', d: 'M17 -5L22 0L17 5L12 0Z', fill: surface, stroke: ink3, strokeWidth: 1.5 }
      ]
}
