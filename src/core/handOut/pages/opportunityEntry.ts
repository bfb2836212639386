import { effectOf, valuesOf } from '../../analyses/effect.ts'
import { isLate } from '../../analyses/improvement.ts'
import type { IconName } from '../../icons/icons.ts'
import { baselineIn } from '../../layout/measures.ts'
import { sparkLine } from '../../layout/sparkLine.ts'
import type { JourneyDocument } from '../../model/document.ts'
import type { Opportunity, OpportunityStatus } from '../../model/opportunity.ts'
import { find } from '../../queries/journey.ts'
import { icon } from '../../scene/icon.ts'
import type { Primitive } from '../../scene/primitives.ts'
import { textAt } from '../../scene/text.ts'
import type { PageBlock } from '../../scene/titleBlock.ts'
import { measureText } from '../../text/measure.ts'
import { formatMetricValue } from '../../text/metricValue.ts'
import type { Theme } from '../../theme/theme.ts'
import { type } from '../../theme/tokens.ts'
import type { Edition } from '../edition.ts'
import { shortDayText } from './dayText.ts'
import { drawLines, heightOf, setText, type Paragraph } from './setText.ts'
import { iconSign, styles } from './styles.ts'

const statusIcons: Readonly<Record<OpportunityStatus, IconName>> = {
  toDecide: 'circle-question-mark',
  agreed: 'circle-check',
  doing: 'circle-play',
  done: 'check-check',
  dropped: 'circle-x'
}

const disc = 24
const left = disc + 12
const pad = 10

/** An opportunity in the list beside the board: number, title, who sees to it and until when, how far it is, and what it did. */
export function opportunityEntry(
  document: JourneyDocument,
  opportunity: Opportunity,
  number: number | undefined,
  width: number,
  theme: Theme,
  edition: Edition
): PageBlock {
  const { say, day } = edition
  const pill = statusPill(opportunity.status, theme, say(`improve:status.${opportunity.status}`))
  const { ink, ink2, ink3, warn } = theme.color
  const who = [opportunity.owner, opportunity.department].filter((part) => part.trim() !== '').join(', ')
  const late = isLate(opportunity, day)
  const facts: Paragraph[] = [
    {
      text: who || say('improve:nobody'),
      style: styles.meta,
      color: who ? ink2 : warn,
      sign: iconSign(who ? 'user' : 'user-x', who ? ink3 : warn, 13)
    },
    ...(opportunity.due === null
      ? []
      : [
          {
            text: late
              ? say('improve:lateSince', { day: shortDayText(opportunity.due, day, edition) })
              : shortDayText(opportunity.due, day, edition),
            style: styles.meta,
            color: late ? warn : ink2,
            sign: iconSign('calendar', late ? warn : ink3, 13)
          }
        ]),
    ...(opportunity.votes === 0 ? [] : [{ text: say('improve:votes', { count: opportunity.votes }), style: styles.meta, color: ink2 }])
  ]
  const title = setText(
    [{ text: opportunity.title || say('improve:untitled'), style: { ...type.body, weight: 600 }, color: ink }],
    width - left - pill.width - 16
  )
  const drawn: Primitive[] = [...numberDisc(number, opportunity.status, theme, 0, pad - 2), ...drawLines(title, left, pad)]
  drawn.push({ kind: 'group', x: width - pill.width, y: pad - 3, children: pill.primitives })
  let y = pad + heightOf(title) + 2
  let x = left
  for (const fact of facts) {
    const room = width - left
    const needed = (fact.sign?.width ?? 0) + measureText(fact.text, fact.style) + 1
    if (x > left && x + needed > width) {
      x = left
      y += styles.meta.line
    }
    const lines = setText([fact], Math.min(needed, room))
    drawn.push(...drawLines(lines, x, y))
    if (lines.length > 1) {
      y += heightOf(lines)
      x = left
    } else x += needed + 14
  }
  if (x > left) y += styles.meta.line
  const measured = measureScene(document, opportunity, theme, edition, width - left)
  if (measured) {
    drawn.push({ kind: 'group', x: left, y: y + 6, children: measured.primitives })
    y += 6 + measured.height
  }
  return { height: y + pad, primitives: drawn }
}

/** The number of an opportunity in its disc, which is open where it is done; a cross where it was dropped. */
export function numberDisc(number: number | undefined, status: OpportunityStatus, theme: Theme, x: number, y: number): Primitive[] {
  const { accent, onAccent, surface, ink3 } = theme.color
  const round = { x: x + 0.75, y: y + 0.75, width: disc - 1.5, height: disc - 1.5, radius: disc / 2 }
  if (status === 'dropped' || number === undefined)
    return [{ kind: 'rect', ...round, fill: surface, stroke: ink3, strokeWidth: 1.5 }, icon('x', x + 5, y + 5, 14, ink3)]
  const isDone = status === 'done'
  const style = { size: number > 99 ? 10 : 12, weight: 600 as const }
  return [
    { kind: 'rect', ...round, ...(isDone ? { fill: surface, stroke: accent, strokeWidth: 1.5 } : { fill: accent }) },
    textAt(String(number), x + disc / 2, y + baselineIn(style.size, disc), style, isDone ? accent : onAccent, 'middle')
  ]
}

function statusPill(status: OpportunityStatus, theme: Theme, text: string): PageBlock & { readonly width: number } {
  const width = 10 + 14 + 6 + measureText(text, type.meta) + 12
  return {
    width,
    height: 26,
    primitives: [
      { kind: 'rect', x: 0, y: 0, width, height: 26, radius: 13, fill: theme.color.sunken },
      icon(statusIcons[status], 10, 6, 14, theme.color.ink2),
      textAt(text, 30, baselineIn(12, 26), type.meta, theme.color.ink2)
    ]
  }
}

function measureScene(
  document: JourneyDocument,
  { measureId }: Opportunity,
  theme: Theme,
  { say, words }: Edition,
  width: number
): PageBlock | undefined {
  const measure = measureId === null ? undefined : find(document, 'measure', measureId)
  const metric = measure && find(document, 'metric', measure.metricId)
  if (!metric) return undefined
  const { before, after, target } = effectOf(metric, measure)
  const value = (number: number | null) =>
    number === null ? say('improve:unknown') : formatMetricValue(number, metric, words.metrics.numbers)
  const { ink, ink2, ink3, accent } = theme.color
  const name = setText([{ text: metric.name || say('metrics:untitled'), style: styles.meta, color: ink2, maxLines: 2 }], width * 0.36)
  const first = width * 0.36 + 12
  const from = textAt(value(before), first, baselineIn(13, 18), type.card, ink2)
  const arrow = first + from.width + 8
  const to = textAt(value(after), arrow + 22, baselineIn(13, 18), { ...type.card, weight: 600 }, ink)
  const drawn: Primitive[] = [...drawLines(name, 0, 1), from, icon('arrow-right', arrow, 2, 14, ink3), to]
  const spark = sparkLine(valuesOf(measure), { width: 62, height: 14 })
  if (spark)
    drawn.push({
      kind: 'group',
      x: width * 0.72,
      y: 2,
      children: [
        ...(spark.d === '' ? [] : [{ kind: 'path', d: spark.d, stroke: accent, strokeWidth: 1.75, cap: 'round', join: 'round' } as const]),
        { kind: 'rect', x: spark.last.x - 3, y: spark.last.y - 3, width: 6, height: 6, radius: 3, fill: accent }
      ]
    })
  if (target !== null) {
    const text = value(target)
    drawn.push(textAt(text, width, baselineIn(13, 18), type.card, ink2, 'end'))
    drawn.push(icon('target', width - measureText(text, type.card) - 19, 2, 14, ink3))
  }
  return { height: Math.max(18, heightOf(name) + 1), primitives: drawn }
}
