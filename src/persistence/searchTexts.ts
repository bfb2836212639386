import { foldText } from '#core/text/fold.ts'
import type { JourneyRecord, RecordTypeName } from '#core/model/records.ts'

const fields: { readonly [Type in RecordTypeName]: readonly (keyof Extract<JourneyRecord, { type: Type }> & string)[] } = {
  map: ['title', 'description'],
  persona: ['name', 'summary', 'quote', 'goals', 'needs', 'pains', 'motivations', 'context'],
  stage: ['title'],
  step: ['title'],
  lane: ['title'],
  card: ['text', 'owner', 'notes'],
  emotionPoint: ['note', 'quote'],
  link: ['label'],
  comment: ['text', 'author'],
  evidence: ['text', 'source'],
  gap: ['text'],
  metric: ['name'],
  measure: [],
  opportunity: ['title', 'notes', 'owner', 'department'],
  assessment: ['note']
}

/** The texts of a record that can be found, most telling first; empty ones are left out. */
export function searchTextsOf(record: JourneyRecord): string[] {
  const values = record as unknown as Readonly<Record<string, unknown>>
  return fields[record.type].flatMap((field) => {
    const text = values[field]
    return typeof text === 'string' && text !== '' ? [text] : []
  })
}

/** What the index holds of a record: its texts folded, one a line; empty where nothing can be found in it. */
export function foldedTextOf(record: JourneyRecord): string {
  return searchTextsOf(record).map(foldText).join('\n')
}

/** The words of a folded text: letters and digits, cut wherever the index's tokenizer cuts. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []
}
