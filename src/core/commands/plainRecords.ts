// Commands on records that stand by themselves: evidence, gaps, metrics, measures, opportunities, assessments. What a group says about its
// map goes in while the map is locked, too.
import type { Id } from '../model/id.ts'
import { listOf } from '../model/document.ts'
import { orderKeyAt, type Ordered, type Place } from '../model/orderKey.ts'
import { idsInField } from '../model/recordType.ts'
import { typeOf, type JourneyRecord, type RecordByType, type RecordTypeName } from '../model/records.ts'
import { cleanLine, cleanText } from '../text/clean.ts'
import { defineCommand, refuse, type Command, type CommandEnv, type Refusal } from './command.ts'
import { removeRecord } from './removal.ts'
import type { Transaction } from './transaction.ts'

/** Types of records that stand by themselves. */
export type PlainType = 'evidence' | 'gap' | 'metric' | 'measure' | 'opportunity' | 'assessment'

/** The fields of a record that a person can write. */
export type PlainFields<Type extends PlainType> = Partial<Omit<RecordByType[Type], 'id' | 'type' | 'order'>>

/** A command that adds a record; `make` gives it with its defaults. Refused as `notFound` where it points at what is not there. */
export function defineAdd<Type extends PlainType, Args extends { readonly id?: Id; readonly fields?: PlainFields<Type> }>(
  lines: readonly string[],
  make: (id: Id, args: Args, tx: Transaction) => RecordByType[Type]
): Command<Args> {
  return defineCommand<Args>({
    undo: 'record',
    whenLocked: true,
    run: (tx, args, env: CommandEnv) => {
      const made = make(args.id ?? env.newId(), args, tx)
      const record = { ...made, ...cleanFields(args.fields ?? {}, lines) } as JourneyRecord
      const refusal = refuseReferences(tx, record)
      if (refusal) return refusal
      tx.add(record)
      return undefined
    }
  })
}

/** A command that changes fields of records, the same of each. */
export function defineEdit<Type extends PlainType>(
  type: Type,
  lines: readonly string[]
): Command<{ readonly ids: readonly Id[]; readonly fields: PlainFields<Type> }> {
  return defineCommand({
    undo: 'merge',
    whenLocked: true,
    run: (tx, { ids, fields }) => {
      const cleaned = cleanFields(fields, lines)
      for (const id of ids) {
        const record = tx.find(type, id)
        if (!record) return refuse('notFound')
        const refusal = refuseReferences(tx, { ...record, ...cleaned })
        if (refusal) return refusal
        tx.update(type, id, (draft) => void Object.assign(draft, cleaned))
      }
      return undefined
    }
  })
}

/** A command that removes records; what points at them lets go of them. */
export function defineRemove(type: PlainType): Command<{ readonly ids: readonly Id[] }> {
  return defineCommand({
    undo: 'record',
    whenLocked: true,
    run: (tx, { ids }) => {
      if (ids.some((id) => !tx.find(type, id))) return refuse('notFound')
      for (const id of ids) removeRecord(tx, id)
      return undefined
    }
  })
}

/** A command that moves records, in the given order, to one place among the others of their list. */
export function defineMove(type: 'gap' | 'metric' | 'opportunity', key: string): Command<{ readonly id: Id; readonly place: Place }> {
  return defineCommand({
    undo: 'record',
    whenLocked: true,
    run: (tx, { id, place }) => {
      if (!tx.find(type, id)) return refuse('notFound')
      const order = orderKeyAt(listOf<JourneyRecord & Ordered>(tx.document, key), place, new Set([id]))
      tx.update(type, id, (draft) => void Object.assign(draft, { order }))
      return undefined
    }
  })
}

/** Text cleaned, in `lines` of line breaks too; ids that are named twice are named once. Other values are the schema's to judge. */
function cleanFields(fields: Readonly<Record<string, unknown>>, lines: readonly string[]): Record<string, unknown> {
  const given = Object.entries(fields).filter(
    ([field, value]) => value !== undefined && field !== 'id' && field !== 'type' && field !== 'order'
  )
  return Object.fromEntries(given.map(([field, value]) => [field, cleanValue(value, lines.includes(field))]))
}

function cleanValue(value: unknown, isLine: boolean): unknown {
  if (typeof value === 'string') return isLine ? cleanLine(value) : cleanText(value)
  const areIds = Array.isArray(value) && value.every((each) => typeof each === 'string')
  return areIds ? [...new Set(value)] : value
}

function refuseReferences(tx: Transaction, record: JourneyRecord): Refusal | undefined {
  for (const reference of typeOf(record).references) {
    const held = (record as unknown as Record<string, unknown>)[reference.field]
    if (held !== null && typeof held !== 'string' && !Array.isArray(held)) return refuse('badValue')
    const isThere = (id: Id) => reference.targets.some((target) => tx.find(target as RecordTypeName, id))
    if (!idsInField(record, reference).every(isThere)) return refuse('notFound')
    if (held === null && reference.onRemove === 'cascade') return refuse('notFound')
  }
  return undefined
}
