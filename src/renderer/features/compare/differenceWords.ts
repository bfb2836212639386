// What a difference says in words: of what, where, and what it was.
import type { TFunction } from 'i18next'
import type { FieldChange, MapDifference } from '#core/analyses/differences/difference.ts'
import { compare } from '#contract/messages/en/compare.ts'
import { domain } from '#contract/messages/en/domain.ts'
import { listOf, recordOf, type JourneyDocument } from '#core/model/document.ts'
import { currentValueOf } from '#core/model/measure.ts'
import { listKeysOf, type JourneyRecord } from '#core/model/records.ts'
import { formatNumber, formatScore } from '../../i18n/format.ts'
import type { Language } from '#contract/messages/messages.ts'
import type { ComparedPair } from './pair.ts'

/** What is needed to speak. */
export interface Speech {
  readonly t: TFunction
  readonly language: Language
}

/** The words by which one knows a record again; empty where it has none. */
export function nameOf(record: JourneyRecord, document: JourneyDocument, speech: Speech): string {
  switch (record.type) {
    case 'map':
    case 'stage':
    case 'step':
    case 'lane':
    case 'opportunity':
      return record.title
    case 'persona':
    case 'metric':
      return record.name
    case 'card':
    case 'comment':
    case 'evidence':
    case 'gap':
      return record.text
    case 'assessment':
      return record.date
    case 'link':
      return record.label || `${titleOf(document, record.fromId)} → ${titleOf(document, record.toId)}`
    case 'emotionPoint':
      return [titleOf(document, record.personaId), titleOf(document, record.stepId)].filter(Boolean).join(' · ')
    case 'measure': {
      const value = currentValueOf(record)
      return [
        titleOf(document, record.metricId),
        titleOf(document, record.stepId),
        value === null ? '' : formatNumber(value, speech.language)
      ]
        .filter(Boolean)
        .join(' · ')
    }
  }
}

/** What is told below the name: where it was and is, what it said and says. */
export function detailsOf(difference: MapDifference, pair: ComparedPair, speech: Speech): string[] {
  const { kind, before, after, fields } = difference
  if (kind === 'moved' && before && after) {
    const [from, to] = [placeOf(before, pair.before.document), placeOf(after, pair.after.document)]
    const [short, long] = [
      [from.where, to.where],
      [`${from.where} ${from.number}`, `${to.where} ${to.number}`]
    ] as const
    const [left, right] = from.where === to.where ? long : short
    return [speech.t('compare:movedTo', { from: left.trim(), to: right.trim() })]
  }
  return fields.map((change) => fieldText(change, difference, pair, speech))
}

function fieldText(change: FieldChange, { type }: MapDifference, pair: ComparedPair, speech: Speech): string {
  const { t } = speech
  const field = t(`compare:field.${Object.hasOwn(compare.field, change.field) ? (change.field as 'text') : 'other'}`)
  const [before, after] = [
    valueText(change.field, change.before, type, pair.before.document, speech),
    valueText(change.field, change.after, type, pair.after.document, speech)
  ]
  return before === null || after === null ? t('compare:fieldOnly', { field }) : t('compare:fieldChange', { field, before, after })
}

const longest = 160

/** A value in words; null for one that cannot be said in a line. */
function valueText(
  field: string,
  value: unknown,
  type: JourneyRecord['type'],
  document: JourneyDocument,
  { t, language }: Speech
): string | null {
  if (value === null || value === undefined || value === '') return t('compare:nothing')
  if (typeof value === 'boolean') return t(value ? 'compare:yes' : 'compare:no')
  if (typeof value === 'number') {
    if (field === 'score') return formatScore(value, language)
    return field === 'color' || field === 'slot' ? null : formatNumber(value, language)
  }
  if (typeof value !== 'string') return null
  if (field === 'photo') return null
  if (/Id$/.test(field)) return titleOf(document, value) || t('compare:nothing')
  const group = enumeration(field, type)
  if (group && Object.hasOwn(domain[group], value)) return t(`domain:${group}.${value}` as 'domain:control.controlled')
  if (field === 'kind' || field === 'status' || field === 'better' || field === 'look') return null
  const line = value.replaceAll(/\s+/g, ' ').trim()
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`
}

function enumeration(
  field: string,
  type: JourneyRecord['type']
): 'channel' | 'control' | 'certainty' | 'personaKind' | 'linkKind' | 'lane' | 'aim' | null {
  if (field === 'channel' || field === 'control' || field === 'certainty' || field === 'aim') return field
  if (field !== 'kind') return null
  return type === 'persona' ? 'personaKind' : type === 'link' ? 'linkKind' : type === 'lane' ? 'lane' : null
}

/** Where a record stands: in what, and as the how manieth among its siblings. */
function placeOf(record: JourneyRecord, document: JourneyDocument): { where: string; number: string } {
  const siblings = listOf<JourneyRecord>(document, listKeysOf(record)[0] ?? '')
  const number = String(siblings.findIndex(({ id }) => id === record.id) + 1)
  if (record.type === 'card') return { where: `${titleOf(document, record.stepId)} · ${titleOf(document, record.laneId)}`, number }
  return { where: record.type === 'step' ? titleOf(document, record.stageId) : '', number }
}

function titleOf(document: JourneyDocument, id: string): string {
  const record = recordOf(document, id)
  if (!record) return ''
  if ('title' in record && typeof record.title === 'string') return record.title
  if ('name' in record && typeof record.name === 'string') return record.name
  return 'text' in record && typeof record.text === 'string' ? record.text : ''
}
