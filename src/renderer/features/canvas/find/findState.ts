// What is looked for on the map and what was found. Not part of the session: it ends with the looking. The search itself is loaded when it is asked for.
import type { Id } from '#core/model/id.ts'
import type { MapHit } from '#core/queries/findInMap.ts'
import type { HeldKeys } from '../../../ui/holdKeys.ts'
import { createObservable, type Observable } from '../observable.ts'

/** What a search has brought. */
export interface Found {
  /** The words as they are compared; empty where nothing is looked for. */
  readonly needle: string
  /** In the order of the map, without those in hidden lanes. */
  readonly hits: readonly MapHit[]
  /** How many more are in lanes that are hidden. */
  readonly inHidden: number
  /** Of every record that is marked: whether the words stand in what is drawn of it. */
  readonly marked: ReadonlyMap<Id, 'drawn' | 'within'>
}

/** Looking for words on one map. */
export interface FindState {
  readonly isOpen: Observable<boolean>
  readonly typed: Observable<string>
  readonly found: Observable<Found>
  /** Position of the hit that was gone to, −1 before the first. */
  readonly current: Observable<number>
  /** Counts up whenever the field is to take the keyboard. */
  readonly asked: Observable<number>
  /** Starts looking, with the words that were looked for last. */
  readonly open: () => void
  /** Keys that are held back while the field is on its way. */
  readonly await: (keys: HeldKeys) => void
  /** The field is there and has the keyboard: what was typed while it was on its way is its. */
  readonly hasCome: (field: HTMLInputElement | null) => void
  /** Ends the search that is under way, at once: whoever goes to a hit goes to one of the words that are typed. */
  readonly finish: Observable<() => void>
  readonly close: () => void
}

/** Nothing is looked for. */
export const nothingFound: Found = { needle: '', hits: [], inHidden: 0, marked: new Map() }

/** Not looking for anything yet. */
export function createFindState(): FindState {
  const isOpen = createObservable(false)
  const typed = createObservable('')
  const found = createObservable(nothingFound)
  const current = createObservable(-1)
  const asked = createObservable(0)
  const finish = createObservable<() => void>(() => undefined)
  let last = ''
  let awaited: HeldKeys | null = null
  return {
    isOpen,
    typed,
    found,
    current,
    asked,
    finish,
    open: () => {
      if (typed.get() === '') typed.set(last)
      isOpen.set(true)
      asked.set(asked.get() + 1)
    },
    await: (keys) => {
      awaited = keys
    },
    hasCome: (field) => {
      awaited?.release(field)
      awaited = null
    },
    close: () => {
      awaited?.release(null)
      awaited = null
      last = typed.get() || last
      isOpen.set(false)
      typed.set('')
      current.set(-1)
      found.set(nothingFound)
    }
  }
}

/** What is marked of a card: the words in its text, all of it (`''`) where they stand in what is not drawn, null where nothing is. */
export function markOf({ marked, needle }: Found, id: Id): string | null {
  if (marked.size === 0) return null
  const how = marked.get(id)
  return how === undefined ? null : how === 'drawn' ? needle : ''
}
