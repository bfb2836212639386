import type { Id } from '../model/id.ts'
import { orderKeyAt, type Place } from '../model/orderKey.ts'
import { newPersona, type Persona } from '../model/persona.ts'
import { personasOf } from '../queries/journey.ts'
import { cleanLine, cleanText } from '../text/clean.ts'
import { defineCommand, refuse } from './command.ts'
import { removeRecord } from './removal.ts'

/** The fields of a persona that a person can write. */
export type PersonaFields = Partial<Omit<Persona, 'id' | 'type' | 'order'>>

/** Adds a persona behind the others; its colour and shape is the first slot that nobody has. */
export const addPersona = defineCommand<{ id?: Id; name: string; fields?: PersonaFields }>({
  undo: 'record',
  whenLocked: true,
  run: (tx, { id, name, fields }, env) => {
    const personas = personasOf(tx.document)
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

function cleanFields(fields: PersonaFields): PersonaFields {
  const cleaned: Record<string, unknown> = { ...fields }
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value === 'string' && field !== 'kind' && field !== 'photo') {
      cleaned[field] = field === 'name' || field === 'summary' ? cleanLine(value) : cleanText(value)
    }
  }
  return cleaned
}
