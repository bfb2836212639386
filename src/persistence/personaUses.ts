import type { Persona } from '#core/model/persona.ts'
import type { Connection } from './connection.ts'
import { readRecordRow, type RecordRow } from './storedRecord.ts'

/** A persona of one journey, and how many cards, feelings and pieces of evidence name it. */
export interface PersonaUses {
  readonly journeyId: string
  readonly journeyTitle: string
  readonly persona: Persona
  readonly cards: number
  readonly points: number
  readonly evidence: number
}

interface JourneyRow {
  readonly number: number
  readonly journeyId: string
  readonly journeyTitle: string
  readonly revision: number
}

type Counts = Omit<PersonaUses, 'journeyId' | 'journeyTitle' | 'persona'>

const none: Counts = { cards: 0, points: 0, evidence: 0 }

/** Counts what names the personas of the library; of journeys that did not change since the last time only the personas are read. */
export function countUses({ sqlite }: Connection): () => PersonaUses[] {
  const journeys = sqlite.prepare<[], JourneyRow>(
    'SELECT number, id AS journeyId, title AS journeyTitle, revision FROM journeys WHERE trashed_at IS NULL ORDER BY updated_at DESC, number DESC'
  )
  const personas = sqlite.prepare<[number], RecordRow>(
    `SELECT id, type, version, json FROM records
     WHERE journey = ? AND type IN ('map', 'persona', 'stage', 'step', 'lane') AND type = 'persona'`
  )
  // A row that a bad disk has spoilt counts for nothing.
  const sound = "CASE WHEN json_valid(records.json) THEN records.json ELSE '{}' END"
  const named = sqlite.prepare<[number], { type: string; id: string | null; count: number }>(
    `SELECT records.type, json_extract(${sound}, '$.personaId') AS id, count(*) AS count FROM records
     WHERE journey = ? AND records.type IN ('card', 'emotionPoint') GROUP BY 1, 2`
  )
  const backed = sqlite.prepare<[number], { id: string | null; count: number }>(
    `SELECT value AS id, count(*) AS count FROM records, json_each(${sound}, '$.targetIds')
     WHERE journey = ? AND records.type = 'evidence' GROUP BY 1`
  )
  const known = new Map<number, { readonly revision: number; readonly counts: ReadonlyMap<string, Counts> }>()

  const countsOf = ({ number, revision }: JourneyRow): ReadonlyMap<string, Counts> => {
    const asked = known.get(number)
    if (asked?.revision === revision) return asked.counts
    const counts = new Map<string, Counts>()
    const note = (id: string | null, more: Partial<Counts>) => id !== null && counts.set(id, { ...none, ...counts.get(id), ...more })
    for (const { type, id, count } of named.all(number)) note(id, type === 'card' ? { cards: count } : { points: count })
    for (const { id, count } of backed.all(number)) note(id, { evidence: count })
    known.set(number, { revision, counts })
    return counts
  }
  return () =>
    journeys.all().flatMap((journey) => {
      const counts = countsOf(journey)
      const { journeyId, journeyTitle } = journey
      return personas.all(journey.number).flatMap((row) => {
        const stored = readRecordRow(row)
        if (stored.kind !== 'record' || stored.record.type !== 'persona') return []
        return [{ journeyId, journeyTitle, persona: stored.record, ...(counts.get(row.id) ?? none) }]
      })
    })
}
