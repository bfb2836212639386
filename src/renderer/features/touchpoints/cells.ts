// What stands in a cell in words, and what becomes of words that are put into one. Data in, data out.
import type { CardFields } from '#core/commands/cardCommands.ts'
import type { TouchpointEdit } from '#core/commands/touchpointCommands.ts'
import type { TouchpointColumn } from '#core/analyses/touchpointFilters.ts'
import type { TouchpointRow } from '#core/analyses/touchpointTable.ts'
import { faceLevel, type FaceLevel } from '#core/icons/faces.ts'
import { certainties, channels, controls, type Card } from '#core/model/card.ts'
import type { Persona } from '#core/model/persona.ts'
import {
  aims,
  expectationsMet,
  touchpointDirectness,
  touchpointMedia,
  touchpointPhases,
  type TouchpointReview
} from '#core/model/touchpointReview.ts'
import { foldText } from '#core/text/fold.ts'
import { columnOf } from './columns.ts'

/** The words of the page. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** One value of a choice; null: nothing chosen. */
export interface Choice {
  readonly value: string | null
  readonly label: string
}

/** Words for feelings from −2 to +2. */
export const feelingNames: Readonly<Record<FaceLevel, string>> = {
  [-2]: 'angry',
  [-1]: 'annoyed',
  0: 'neutral',
  1: 'pleased',
  2: 'delighted'
}

/** The values that a column of choices has, *nothing chosen* last where that may be. */
export function choicesOf(column: TouchpointColumn, say: Say, personas: readonly Persona[]): readonly Choice[] {
  const named = (values: readonly string[], keyOf: (value: string) => string) =>
    values.map((value) => ({ value, label: say(keyOf(value)) }))
  const none = { value: null, label: say('touchpoints:nothing') }
  const open = { value: null, label: say('touchpoints:notAnswered') }
  switch (column) {
    case 'when':
      return [...named(touchpointPhases, (value) => `touchpoints:phase.${value}`), open]
    case 'medium':
      return [...named(touchpointMedia, (value) => `touchpoints:medium.${value}`), open]
    case 'directness':
      return [...named(touchpointDirectness, (value) => `touchpoints:directness.${value}`), open]
    case 'aim':
      return [...named(aims, (value) => `touchpoints:aim.${value}`), open]
    case 'met':
      return [...named(expectationsMet, (value) => `touchpoints:met.${value}`), open]
    case 'channel':
      return [...named(channels, (value) => `domain:channel.${value}`), none]
    case 'control':
      return [...named(controls, (value) => `touchpoints:control.${value}`), none]
    case 'evidence':
      return named(certainties, (value) => `domain:certainty.${value}`)
    case 'persona':
      return [...personas.map(({ id, name }) => ({ value: id, label: name || say('personas:newName') })), none]
    case 'feeling':
      return [
        ...([-2, -1, 0, 1, 2] as const).map((score) => ({ value: String(score), label: say(`domain:feeling.${feelingNames[score]}`) })),
        open
      ]
    default:
      return []
  }
}

/** The value of a choice in a row; for a feeling only what the review itself says. */
export function choiceIn(row: TouchpointRow, column: TouchpointColumn): string | null {
  const { card, review } = row
  switch (column) {
    case 'when':
      return review.phase
    case 'medium':
    case 'directness':
    case 'aim':
    case 'met':
      return review[column]
    case 'feeling':
      return review.feeling === null ? null : String(faceLevel(review.feeling))
    case 'channel':
    case 'control':
      return card?.[column] ?? null
    case 'persona':
      return card?.personaId ?? null
    case 'evidence':
      return card?.certainty ?? null
    default:
      return null
  }
}

/** The words that somebody wrote into a cell; empty for other columns. */
export function textIn(row: TouchpointRow, column: TouchpointColumn): string {
  const { card, review } = row
  if (column === 'name') return card?.text ?? ''
  if (column === 'owner') return card?.owner ?? ''
  return isAnswer(column) ? review[column] : ''
}

/** What a cell says, as it is copied and read out. Empty: nothing is there. */
export function wordsIn(row: TouchpointRow, column: TouchpointColumn, say: Say, personas: readonly Persona[]): string {
  const chosen = () => {
    const value = choiceIn(row, column)
    return value === null ? '' : (choicesOf(column, say, personas).find((choice) => choice.value === value)?.label ?? '')
  }
  switch (column) {
    case 'when':
      return [say('touchpoints:step', { number: row.stepNumber }), chosen()].filter(Boolean).join(' · ')
    case 'feeling':
      return row.feeling === null ? '' : say(`domain:feeling.${feelingNames[faceLevel(row.feeling.score)]}`)
    case 'answered':
      return say('touchpoints:ofFive', { answered: row.answered })
    default:
      return columnOf[column].kind === 'choice' ? chosen() : textIn(row, column)
  }
}

/** What became of words put into a cell. */
export type Written =
  | { readonly kind: 'edit'; readonly edit: TouchpointEdit }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly why: 'gap' | 'choice' | 'feeling' | 'shown' }

/** Words put into a cell by typing, pasting or filling; empty words clear it. */
export function writeWords(row: TouchpointRow, column: TouchpointColumn, words: string, say: Say, personas: readonly Persona[]): Written {
  const { kind } = columnOf[column]
  if (kind === 'shown') return { kind: 'refused', why: 'shown' }
  if (kind === 'text') return writeValue(row, column, words)
  const typed = words.trim()
  // A step alone says that its phase is open.
  const isEmpty = typed === '' || (column === 'when' && typed.replace(/\d+/, '#') === say('touchpoints:step', { number: '#' }))
  if (isEmpty) return column === 'evidence' ? { kind: 'same' } : writeValue(row, column, null)
  const value = column === 'feeling' ? feelingOf(typed, say) : matching(choicesOf(column, say, personas), typed.split(' · ').at(-1) ?? '')
  return value === undefined ? { kind: 'refused', why: kind } : writeValue(row, column, value)
}

/** A value put into a cell: words, one of the column's choices, or null to clear it. */
export function writeValue(row: TouchpointRow, column: TouchpointColumn, value: string | null): Written {
  const { kind, ofCard } = columnOf[column]
  if (kind === 'shown') return { kind: 'refused', why: 'shown' }
  if (row.card === null && ofCard) return { kind: 'refused', why: 'gap' }
  if (kind === 'text' ? textIn(row, column) === (value ?? '') : choiceIn(row, column) === value) return { kind: 'same' }
  // A touchpoint always has a name, and somebody is always more or less sure of it.
  if ((column === 'name' && (value ?? '').trim() === '') || (column === 'evidence' && value === null)) return { kind: 'same' }
  if (column === 'name') return { kind: 'edit', edit: { id: row.id, text: value ?? '' } }
  return { kind: 'edit', edit: { id: row.id, fields: fieldsOf(column, value) } }
}

/** Edits of the same rows joined, so that every row is written once. */
export function joinEdits(edits: readonly TouchpointEdit[]): readonly TouchpointEdit[] {
  const joined = new Map<string, TouchpointEdit>()
  for (const edit of edits) {
    const before = joined.get(edit.id)
    const touchpoint = { ...before?.fields?.touchpoint, ...edit.fields?.touchpoint }
    const fields = { ...before?.fields, ...edit.fields, ...(Object.keys(touchpoint).length > 0 ? { touchpoint } : {}) }
    joined.set(edit.id, { ...before, ...edit, fields })
  }
  return [...joined.values()]
}

/** The choice whose words begin with what was typed, whatever the accents; undefined: none does. */
export function beginningWith(choices: readonly Choice[], typed: string): string | null | undefined {
  const needle = foldText(typed.trim())
  return choices.find(({ label }) => foldText(label).startsWith(needle))?.value
}

function matching(choices: readonly Choice[], words: string): string | null | undefined {
  const needle = foldText(words.trim())
  return choices.find(({ value, label }) => foldText(label) === needle || (value !== null && foldText(value) === needle))?.value
}

/** A feeling by its number from 1 to 5 or by its name, as a score. */
function feelingOf(words: string, say: Say): string | null | undefined {
  if (/^[1-5]$/.test(words)) return String(Number(words) - 3)
  return matching(choicesOf('feeling', say, []), words)
}

type Answer = 'expects' | 'annoys' | 'think' | 'does' | 'feel' | 'brand' | 'improve' | 'nextBestAction'

function isAnswer(column: TouchpointColumn): column is Answer {
  return columnOf[column].kind === 'text' && column !== 'name' && column !== 'owner'
}

/** The value was taken from the column's own choices, or is words. */
function fieldsOf(column: TouchpointColumn, value: string | null): CardFields {
  const answer = (fields: Partial<TouchpointReview>): CardFields => ({ touchpoint: fields })
  switch (column) {
    case 'when':
      return answer({ phase: value as TouchpointReview['phase'] })
    case 'medium':
      return answer({ medium: value as TouchpointReview['medium'] })
    case 'directness':
      return answer({ directness: value as TouchpointReview['directness'] })
    case 'aim':
      return answer({ aim: value as TouchpointReview['aim'] })
    case 'met':
      return answer({ met: value as TouchpointReview['met'] })
    case 'feeling':
      return answer({ feeling: value === null ? null : Number(value) })
    case 'channel':
      return { channel: value as Card['channel'] }
    case 'control':
      return { control: value as Card['control'] }
    case 'persona':
      return { personaId: value }
    case 'evidence':
      return { certainty: value as Card['certainty'] }
    case 'owner':
      return { owner: value ?? '' }
    default:
      return answer({ [column]: value ?? '' })
  }
}
