import { completenessOf } from '../../analyses/touchpointAnswers.ts'
import { touchpointTable, type TouchpointRow } from '../../analyses/touchpointTable.ts'
import { channelIcon, controlIcon } from '../../scene/domainIcons.ts'
import type { Stage } from '../../model/stage.ts'
import { stagesOf } from '../../queries/journey.ts'
import { stageColors, type Theme } from '../../theme/theme.ts'
import type { Say } from '../edition.ts'
import { controlEntries } from './legendEntries.ts'
import type { Page } from './page.ts'
import type { Paragraph } from './setText.ts'
import { faceSign, feelingKey, iconSign, styles } from './styles.ts'
import { tablePages, type TableColumn, type TableRow } from './tablePages.ts'
import { viewFrame, type ViewJob } from './viewFrame.ts'

const shares = [
  ['name', 180],
  ['when', 54],
  ['expects', 190],
  ['annoys', 180],
  ['wanted', 220],
  ['feeling', 130],
  ['improve', 200],
  ['answered', 76]
] as const

/** The table of touchpoints, stage by stage, with the answers to the five questions. */
export function touchpointPages(job: ViewJob): Page[] {
  const { document, edition } = job
  const { say } = edition
  const rows = touchpointTable(document)
  const { answered, total } = completenessOf(rows)
  const title = say('touchpoints:title')
  const { theme, box, pages } = viewFrame(job, {
    title,
    sentence: say('touchpoints:answeredOf', { answered, total }),
    legend: controlEntries(rows, say, job.options.look)
  })
  const columns: TableColumn[] = shares.map(([key, share]) => ({
    title: key === 'wanted' ? say('touchpoints:column.think') : say(`touchpoints:column.${key}`),
    share
  }))
  const groups = stagesOf(document).flatMap((stage, position) => {
    const own = rows.filter((row) => row.stage.id === stage.id)
    if (own.length === 0) return []
    return [{ ...groupOf(stage, position, theme), detail: countOf(own, say), rows: own.map((row) => rowOf(row, theme, say)) }]
  })
  const drawn = tablePages(columns, groups, theme, box)
  return pages(drawn.map((primitives) => ({ name: title, primitives })))
}

function countOf(rows: readonly TouchpointRow[], say: Say): string {
  const count = rows.filter(({ card }) => card !== null).length
  return count === 0 ? '' : say('touchpoints:touchpoints', { count })
}

function groupOf(stage: Stage, position: number, theme: Theme) {
  const colors = stageColors(theme, stage.slot ?? position)
  return { title: stage.title, fill: colors.panel, ink: colors.ink, block: colors.block }
}

function rowOf(row: TouchpointRow, theme: Theme, say: Say): TableRow {
  const { review, stepNumber, answered } = row
  const wanted = (['think', 'does', 'feel', 'brand'] as const).flatMap((key) =>
    review[key].trim() === '' ? [] : [say('handOut:wanted', { what: say(`touchpoints:wanted.${key}`), text: review[key] })]
  )
  return {
    record: row.id,
    cells: [
      nameCell(row, theme, say),
      [{ text: say('touchpoints:step', { number: stepNumber }), style: styles.plain, color: theme.color.ink2 }],
      answer([review.expects], theme, say),
      answer([review.annoys], theme, say),
      answer(wanted, theme, say),
      feelingCell(row, theme, say),
      improveCell(row, theme, say),
      [
        {
          text: say('touchpoints:ofFive', { answered }),
          style: answered === 5 ? styles.strong : styles.plain,
          color: answered === 5 ? theme.color.accent : theme.color.ink2
        }
      ]
    ]
  }
}

function nameCell({ card, step, persona, evidence }: TouchpointRow, theme: Theme, say: Say): Paragraph[] {
  const { ink, ink2, ink3 } = theme.color
  const truth: Paragraph[] = step.momentOfTruth
    ? [{ text: say('domain:momentOfTruth'), style: styles.meta, color: ink2, sign: iconSign('star', ink, 12) }]
    : []
  if (card === null)
    return [
      { text: say('touchpoints:noTouchpoint'), style: styles.strong, color: ink, sign: iconSign('circle-dashed', ink3, 16) },
      { text: say('touchpoints:gap'), style: styles.meta, color: ink2 },
      ...truth
    ]
  const control = controlIcon(card.control)
  return [
    {
      text: card.text.trim() || say('touchpoints:unnamed'),
      style: styles.strong,
      color: ink,
      sign: iconSign(channelIcon(card.channel), ink2, 16)
    },
    ...(card.control === null
      ? []
      : [
          {
            text: say(`touchpoints:control.${card.control}`),
            style: styles.meta,
            color: ink2,
            sign: iconSign(control ?? 'shield-check', ink3, 12)
          }
        ]),
    ...(persona === null ? [] : [{ text: persona.name, style: styles.meta, color: ink2, sign: iconSign('user', ink3, 12) }]),
    {
      text: evidence === 0 ? say(`domain:certainty.${card.certainty}`) : say('touchpoints:pieces', { count: evidence }),
      style: styles.meta,
      color: ink2,
      sign: iconSign(
        evidence > 0 ? 'quote' : card.certainty === 'validated' ? 'badge-check' : card.certainty === 'evidence' ? 'quote' : 'circle-dashed',
        ink3,
        12
      )
    },
    ...truth
  ]
}

function answer(texts: readonly string[], theme: Theme, say: Say): Paragraph[] {
  const said = texts.filter((text) => text.trim() !== '')
  if (said.length === 0) return [unanswered(theme, say)]
  return said.map((text, index) => ({ text: text.trim(), style: styles.plain, color: theme.color.ink, above: index === 0 ? 0 : 3 }))
}

function unanswered(theme: Theme, say: Say): Paragraph {
  return {
    text: say('touchpoints:notAnswered'),
    style: styles.plain,
    color: theme.color.ink3,
    sign: iconSign('circle-dashed', theme.color.ink3, 14)
  }
}

function feelingCell({ feeling, review }: TouchpointRow, theme: Theme, say: Say): Paragraph[] {
  if (feeling === null && review.met === null) return [unanswered(theme, say)]
  return [
    ...(feeling === null
      ? []
      : [{ text: say(feelingKey(feeling.score)), style: styles.plain, color: theme.color.ink, sign: faceSign(feeling.score, theme) }]),
    ...(review.met === null
      ? []
      : [
          {
            text: say('handOut:wanted', { what: say('touchpoints:metNow'), text: say(`touchpoints:met.${review.met}`) }),
            style: styles.meta,
            color: theme.color.ink2,
            above: 2
          }
        ])
  ]
}

function improveCell({ review, opportunities }: TouchpointRow, theme: Theme, say: Say): Paragraph[] {
  const { ink, ink2, accent } = theme.color
  const parts: Paragraph[] = []
  if (review.improve.trim() !== '') parts.push({ text: review.improve.trim(), style: styles.plain, color: ink })
  for (const { title } of opportunities)
    parts.push({ text: title || say('improve:untitled'), style: styles.plain, color: ink, sign: iconSign('lightbulb', accent, 14) })
  if (parts.length === 0) parts.push(unanswered(theme, say))
  if (review.nextBestAction.trim() !== '')
    parts.push({
      text: say('handOut:wanted', { what: say('touchpoints:column.nextBestAction'), text: review.nextBestAction.trim() }),
      style: styles.meta,
      color: ink2,
      above: 3
    })
  return parts
}
