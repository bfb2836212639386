import { newEvidence, type Evidence } from '../model/evidence.ts'
import type { Id } from '../model/id.ts'
import type { JourneyRecord } from '../model/records.ts'
import { invariant } from '../invariant.ts'

/** A piece of evidence in a description, with what rests on it: cards by their `name`, feelings by persona and number of the step, personas. */
export interface EvidenceDescription extends Pick<Evidence, 'kind' | 'text' | 'source' | 'date'> {
  readonly strength?: 1 | 2 | 3
  readonly url?: string
  readonly cards?: readonly string[]
  /** Number of the step, from 1, by persona. */
  readonly feelings?: Readonly<Record<string, number>>
  readonly personas?: readonly string[]
}

interface Described {
  /** What the description made so far. */
  readonly records: readonly JourneyRecord[]
  readonly stepIds: readonly Id[]
  readonly personaIds: ReadonlyMap<string, Id>
  readonly named: ReadonlyMap<string, Id>
}

/** Records of described evidence. What rests on it and is not described is a mistake in the description and throws. */
export function evidenceRecords(
  evidence: readonly EvidenceDescription[],
  { records, stepIds, personaIds, named }: Described,
  newId: () => Id
): JourneyRecord[] {
  const feelingOf = (persona: string, step: number) =>
    records.find(
      (record) =>
        record.type === 'emotionPoint' &&
        record.kind === 'lived' &&
        record.personaId === personaIds.get(persona) &&
        record.stepId === stepIds[step - 1]
    )?.id
  return evidence.map(({ cards = [], feelings = {}, personas = [], ...fields }) => {
    const targetIds = [
      ...cards.map((name) => named.get(name)),
      ...Object.entries(feelings).map(([persona, step]) => feelingOf(persona, step)),
      ...personas.map((name) => personaIds.get(name))
    ].map((id) => {
      invariant(id, `what rests on “${fields.text}” is described`)
      return id
    })
    return { ...newEvidence(newId()), ...fields, targetIds }
  })
}
