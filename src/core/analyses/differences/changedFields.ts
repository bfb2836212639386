import { sameValue } from '../../model/diff.ts'
import type { JourneyRecord, RecordTypeName } from '../../model/records.ts'
import type { FieldChange } from './difference.ts'

/** What says where a record stands or whose it is, not what it says; and the votes of a group, which a derived map does not take along. */
const passedOver = new Set(['id', 'type', 'order', 'votes', 'collapsed', 'sharedId'])

const placeFields: { readonly [Type in RecordTypeName]?: readonly string[] } = {
  // Every map has a title, state and origin of its own.
  map: ['title', 'state', 'derivedFrom'],
  step: ['stageId'],
  card: ['laneId', 'stepId'],
  emotionPoint: ['laneId', 'stepId', 'personaId', 'kind', 'score']
}

/** The fields in which two records of one type say something else, in the order of the record. */
export function changedFields(before: JourneyRecord, after: JourneyRecord): FieldChange[] {
  const [from, to] = [before, after].map((record) => record as unknown as Readonly<Record<string, unknown>>)
  const ignored = placeFields[after.type] ?? []
  const fields = new Set([...Object.keys(to ?? {}), ...Object.keys(from ?? {})])
  const changes: FieldChange[] = []
  for (const field of fields) {
    if (passedOver.has(field) || ignored.includes(field) || sameValue(from?.[field], to?.[field])) continue
    changes.push({ field, before: from?.[field], after: to?.[field] })
  }
  return changes
}
