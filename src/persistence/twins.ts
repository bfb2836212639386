import type { RecordsDiff } from '#core/model/diff.ts'
import type { Persona } from '#core/model/persona.ts'
import { recordTypeNames, recordTypes, type JourneyRecord } from '#core/model/records.ts'
import { isSamePerson, withSharedPart, type SharedPersona } from '#core/model/sharedPersona.ts'
import type { Connection } from './connection.ts'
import { sharedIdOf } from './recordWriter.ts'
import { readRecordRow, type RecordRow } from './storedRecord.ts'

/** What has to be written into one journey so that its personas agree with their twins. */
export interface TwinChange {
  readonly number: number
  readonly id: string
  /** The revision that it has now. */
  readonly revision: number
  readonly diff: RecordsDiff
}

/** Personas of several journeys that are one and the same. Call inside a transaction only. */
export interface Twins {
  /** What follows from a diff that was just written into a journey, a change a journey; often nothing. */
  readonly following: (journey: number, diff: RecordsDiff) => TwinChange[]
  /** The records of a journey that is about to be made, with what the library knows of the personas in it. */
  readonly asKnown: (records: readonly JourneyRecord[]) => readonly JourneyRecord[]
}

interface TwinRow extends RecordRow {
  readonly number: number
  readonly journeyId: string
  readonly revision: number
}

/** Rows of a journey that this version cannot read; where there are any, its bytes stay as they are. */
const isNewer = `version > CASE type ${recordTypeNames.map((name) => `WHEN '${name}' THEN ${recordTypes[name].version}`).join(' ')} ELSE -1 END`

/** The twins in a library. */
export function twins({ sqlite }: Connection): Twins {
  const rows = sqlite.prepare<[string], TwinRow>(
    `SELECT records.id, type, version, json, number, journeys.id AS journeyId, revision FROM shared_personas
     JOIN records ON records.journey = shared_personas.journey AND records.id = record_id
     JOIN journeys ON number = shared_personas.journey WHERE shared_id = ? ORDER BY number, records.id`
  )
  const newer = sqlite.prepare<[number], number>(`SELECT EXISTS (SELECT 1 FROM records WHERE journey = ? AND ${isNewer})`).pluck()
  const known = new Map<number, { readonly revision: number; readonly isReadable: boolean }>()

  /** Asked once per revision: whoever writes what we cannot read makes a new one. */
  const isReadable = ({ number, revision }: TwinRow): boolean => {
    const asked = known.get(number)
    if (asked?.revision === revision) return asked.isReadable
    const answer = newer.get(number) === 0
    known.set(number, { revision, isReadable: answer })
    return answer
  }
  const twinsOf = (sharedId: string) =>
    rows.all(sharedId).flatMap((row) => {
      const stored = readRecordRow(row)
      return stored.kind === 'record' && stored.record.type === 'persona' ? [{ row, persona: stored.record }] : []
    })

  return {
    following: (journey, diff) => {
      const pairs = new Map<number, { row: TwinRow; updated: (readonly [Persona, Persona])[] }>()
      const write = (row: TwinRow, persona: Persona, shared: SharedPersona) => {
        const next = withSharedPart(persona, shared)
        if (next === persona || !isReadable(row)) return
        const change = pairs.get(row.number) ?? { row, updated: [] }
        pairs.set(row.number, change)
        change.updated.push([persona, next])
      }
      for (const { from, to } of sharedIn(diff)) {
        const all = twinsOf(to.sharedId ?? '')
        const others = all.filter(({ row }) => row.number !== journey || row.id !== to.id)
        const [first] = others
        if (!first) continue
        const isJoining = from === null || sharedIdOf(from) !== to.sharedId
        // Whoever comes to those who are the same already becomes like them; whoever is one of them takes all along.
        if (isJoining) for (const { row, persona } of all.filter((each) => !others.includes(each))) write(row, persona, first.persona)
        else if (!isSamePerson(from, to)) for (const { row, persona } of others) write(row, persona, to)
      }
      return [...pairs.values()].map(({ row, updated }) => ({
        number: row.number,
        id: row.journeyId,
        revision: row.revision,
        diff: { added: [], updated, removed: [] }
      }))
    },
    asKnown: (records) =>
      records.map((record) => {
        const sharedId = sharedIdOf(record)
        const twin = sharedId === null ? undefined : twinsOf(sharedId)[0]
        return twin && record.type === 'persona' ? withSharedPart(record, twin.persona) : record
      })
  }
}

function sharedIn(diff: RecordsDiff): { from: Persona | null; to: Persona }[] {
  const changes = [...diff.added.map((to) => [null, to] as const), ...diff.updated]
  return changes.flatMap(([from, to]) =>
    to.type === 'persona' && sharedIdOf(to) !== null ? [{ from: from?.type === 'persona' ? from : null, to }] : []
  )
}
