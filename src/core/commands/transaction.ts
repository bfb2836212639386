import { produce } from 'immer'
import { invariant } from '../invariant.ts'
import { changesOf, diffOfChanges, type RecordsDiff } from '../model/diff.ts'
import { recordOf, recordOfType, withChanges, type JourneyDocument, type RecordChange } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { JourneyRecord, RecordByType, RecordTypeName } from '../model/records.ts'

/** The writable fields of a record. */
export type Draft<R> = { -readonly [Field in keyof R]: R[Field] }

/** Writes records and remembers what each was before. Reading through `document` sees what was written so far. */
export class Transaction {
  document: JourneyDocument
  readonly #changes = new Map<Id, RecordChange>()

  constructor(document: JourneyDocument) {
    this.document = document
  }

  /** The record of a type, or undefined. */
  find<Type extends RecordTypeName>(type: Type, id: Id): RecordByType[Type] | undefined {
    return recordOfType(this.document, type, id)
  }

  /** Adds a record under an id that is free. */
  add(record: JourneyRecord): void {
    invariant(!recordOf(this.document, record.id), `id ${record.id} is free`)
    this.#apply({ from: null, to: record })
  }

  /** Changes fields of an existing record. */
  update<Type extends RecordTypeName>(type: Type, id: Id, recipe: (draft: Draft<RecordByType[Type]>) => void): void {
    const from = this.find(type, id)
    invariant(from, `${type} ${id} exists`)
    const to = produce(from as object, (draft) => recipe(draft as Draft<RecordByType[Type]>)) as RecordByType[Type]
    if (to !== from) this.#apply({ from, to })
  }

  /** Removes a record; absent ones are ignored, so that cascades may meet. */
  remove(id: Id): void {
    const from = recordOf(this.document, id)
    if (from) this.#apply({ from, to: null })
  }

  /** Applies a diff that was made on the document as it is now; all at once, however large. */
  apply(diff: RecordsDiff): void {
    const changes = changesOf(diff)
    for (const { from, to } of changes) {
      const id = (to ?? from)?.id ?? ''
      const earlier = this.#changes.get(id)
      this.#changes.set(id, { from: earlier ? earlier.from : from, to })
    }
    this.document = withChanges(this.document, changes)
  }

  /** What was done so far. */
  diff(): RecordsDiff {
    return diffOfChanges([...this.#changes.values()])
  }

  #apply(change: RecordChange): void {
    const id = (change.to ?? change.from)?.id ?? ''
    const earlier = this.#changes.get(id)
    this.#changes.set(id, { from: earlier ? earlier.from : change.from, to: change.to })
    this.document = withChanges(this.document, [change])
  }
}
