import { allRecords, type JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import { typeOf, type JourneyRecord } from '../model/records.ts'

/**
 * The records with these ids and everything that stands in them: the steps of a stage, the cards and feelings of a step or lane, the comments
 * on a card; links where both their ends are among them, and the personas whom feelings are of. Walks the whole document.
 */
export function partsOf(document: JourneyDocument, ids: ReadonlySet<Id>): JourneyRecord[] {
  const all = [...allRecords(document)]
  const chosen = new Set(ids)
  // What holds comes before what is held: stages, steps and lanes, then cards and feelings, then what hangs on those.
  for (const types of [['step'], ['card', 'emotionPoint'], ['comment', 'measure']]) {
    for (const record of all) if (types.includes(record.type) && referencesOf(record).some((id) => chosen.has(id))) chosen.add(record.id)
  }
  for (const record of all) {
    if (record.type === 'link' && chosen.has(record.fromId) && chosen.has(record.toId)) chosen.add(record.id)
    if (record.type === 'emotionPoint' && chosen.has(record.id)) chosen.add(record.personaId)
  }
  return all.filter((record) => chosen.has(record.id))
}

/** Ids without which a record cannot be: those of its step and lane, not of the persona that it may name. */
function referencesOf(record: JourneyRecord): Id[] {
  const fields = record as unknown as Readonly<Record<string, Id>>
  const held = typeOf(record).references.filter(
    ({ targets, onRemove }) => onRemove === 'cascade' && !targets.includes('persona') && !targets.includes('metric')
  )
  return held.map(({ field }) => fields[field] ?? '')
}
