import type { Id } from '../model/id.ts'
import { orderKeyAt, type Place } from '../model/orderKey.ts'
import { newPersona, type Persona } from '../model/persona.ts'
import { idsInField } from '../model/recordType.ts'
import { typeOf, type JourneyRecord } from '../model/records.ts'
import { evidenceFor, personasOf, pointAt } from '../queries/journey.ts'
import { referrersOf } from '../queries/referrers.ts'
import { cleanLine, cleanText } from '../text/clean.ts'
import { defineCommand, refuse } from './command.ts'
import { removeRecord } from './removal.ts'
import type { Transaction } from './transaction.ts'

/** The fields of a persona that a person can write. */
export type PersonaFields = Partial<Omit<Persona, 'id' | 'type' | 'order'>>

/**
 * Adds a persona behind the others; its colour and shape is the first slot that nobody has. One that comes from another map brings its
 * `sharedId` along, and comes to a map only once.
 */
export const addPersona = defineCommand<{ id?: Id; name: string; fields?: PersonaFields }>({
  undo: 'record',
  whenLocked: true,
  run: (tx, { id, name, fields }, env) => {
    const personas = personasOf(tx.document)
    if (fields?.sharedId && personas.some(({ sharedId }) => sharedId === fields.sharedId)) return refuse('badValue')
    const taken = new Set(personas.map((persona) => persona.slot))
    let slot = 0
    while (taken.has(slot)) slot += 1
    const persona = newPersona(id ?? env.newId(), cleanLine(name), slot, orderKeyAt(personas, 'end'))
    tx.add({ ...persona, ...cleanFields(fields ?? {}) })
    return undefined
  }
})

/** Changes fields of a persona. */
export const editPersona = defineCommand<{ id: Id; fields: PersonaFields }>({
  undo: 'merge',
  whenLocked: true,
  run: (tx, { id, fields }) => {
    if (!tx.find('persona', id)) return refuse('notFound')
    tx.update('persona', id, (persona) => Object.assign(persona, cleanFields(fields)))
    return undefined
  }
})

/** Moves a persona among the others. */
export const movePersona = defineCommand<{ id: Id; place: Place }>({
  undo: 'record',
  run: (tx, { id, place }) => {
    if (!tx.find('persona', id)) return refuse('notFound')
    const order = orderKeyAt(personasOf(tx.document), place, new Set([id]))
    tx.update('persona', id, (persona) => void (persona.order = order))
    return undefined
  }
})

/** Removes a persona with its curves; cards that named it stay and name nobody. */
export const removePersona = defineCommand<{ id: Id }>({
  undo: 'record',
  run: (tx, { id }) => {
    if (!tx.find('persona', id)) return refuse('notFound')
    removeRecord(tx, id)
    return undefined
  }
})

/**
 * Makes one persona of two: what pointed at the other points at the one that is kept, whose feelings stay where both felt something. `fields`
 * says what the one is to be called and so on, where it is not to stay as it is.
 */
export const mergePersona = defineCommand<{ id: Id; otherId: Id; fields?: PersonaFields }>({
  undo: 'record',
  run: (tx, { id, otherId, fields }) => {
    const other = tx.find('persona', otherId)
    if (!tx.find('persona', id) || !other) return refuse('notFound')
    if (id === otherId) return refuse('badValue')
    for (const referrer of referrersOf(tx.document, other)) handOver(tx, referrer, otherId, id)
    removeRecord(tx, otherId)
    tx.update('persona', id, (persona) => Object.assign(persona, cleanFields(fields ?? {})))
    return undefined
  }
})

function handOver(tx: Transaction, referrer: JourneyRecord, from: Id, to: Id): void {
  if (referrer.type === 'emotionPoint') {
    // What both felt there, the one that is kept has said; what rested on the other rests on hers.
    const hers = pointAt(tx.document, referrer.laneId, referrer.stepId, to, referrer.kind)
    if (!hers) return tx.update('emotionPoint', referrer.id, (point) => void (point.personaId = to))
    for (const { id } of evidenceFor(tx.document, referrer.id)) {
      tx.update('evidence', id, (evidence) => void (evidence.targetIds = exchanged(evidence.targetIds, referrer.id, hers.id)))
    }
    return
  }
  for (const reference of typeOf(referrer).references) {
    if (!idsInField(referrer, reference).includes(from)) continue
    const value = (referrer as unknown as Readonly<Record<string, unknown>>)[reference.field]
    const next = Array.isArray(value) ? exchanged(value as readonly Id[], from, to) : to
    tx.update(referrer.type, referrer.id, (draft) => void Object.assign(draft, { [reference.field]: next }))
  }
}

function exchanged(ids: readonly Id[], from: Id, to: Id): readonly Id[] {
  return [...new Set(ids.map((id) => (id === from ? to : id)))]
}

function cleanFields(fields: PersonaFields): PersonaFields {
  const cleaned: Record<string, unknown> = { ...fields }
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value === 'string' && field !== 'kind' && field !== 'photo' && field !== 'sharedId') {
      cleaned[field] = field === 'name' || field === 'summary' ? cleanLine(value) : cleanText(value)
    }
  }
  return cleaned
}
