// State of the canvas that changes with the pointer or the camera and is nobody else's business. It never enters the session.
import { useSyncExternalStore } from 'react'

/** A value that can be watched. */
export interface Observable<Value> {
  readonly get: () => Value
  readonly set: (value: Value) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** A watched value; setting the same value tells nobody. */
export function createObservable<Value>(initial: Value): Observable<Value> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
}

/** What a component needs of an observable; it renders again only when that part changes. */
export function useObserved<Value, Part>(observable: Observable<Value>, part: (value: Value) => Part): Part {
  return useSyncExternalStore(observable.subscribe, () => part(observable.get()))
}
