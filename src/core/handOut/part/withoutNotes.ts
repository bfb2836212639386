import type { JourneyRecord } from '../../model/records.ts'

/** Records without what was written for the team alone: notes, presenter's notes, and comments unless those were asked for. */
export function withoutNotes(records: readonly JourneyRecord[], withComments = false): readonly JourneyRecord[] {
  return records.flatMap((record): readonly JourneyRecord[] => {
    if (record.type === 'comment') return withComments ? [record] : []
    const field = noteFieldOf(record)
    return [field !== undefined && noteOf(record) !== '' ? { ...record, [field]: '' } : record]
  })
}

/** How many records have such a note, and how many are comments. */
export function notesAmong(records: Iterable<JourneyRecord>, withComments = false): number {
  let count = 0
  for (const record of records) if (record.type === 'comment' ? !withComments : noteOf(record) !== '') count += 1
  return count
}

/** The field of a record that is for the team alone, or undefined. */
function noteFieldOf({ type }: JourneyRecord): 'notes' | 'note' | undefined {
  if (type === 'card' || type === 'stage' || type === 'opportunity') return 'notes'
  return type === 'emotionPoint' || type === 'assessment' ? 'note' : undefined
}

function noteOf(record: JourneyRecord): string {
  const field = noteFieldOf(record)
  return field === undefined ? '' : ((record as unknown as Readonly<Record<string, string>>)[field] ?? '')
}
