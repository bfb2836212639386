/** A value that every window of this product on this computer shares, and that is still there after a reload. */
export interface PageMemory {
  /** Null where nothing was written, or nothing that can be understood. */
  readonly read: () => unknown
  readonly write: (value: unknown) => void
  /** Told when another window wrote. */
  readonly onChange: (listener: () => void) => () => void
}

/** The memory under a name. Where the browser keeps nothing, it forgets with the page. */
export function pageMemory(name: string): PageMemory {
  const key = `outside-in:${name}`
  let own: unknown = null
  return {
    read: () => {
      try {
        return JSON.parse(window.localStorage.getItem(key) ?? 'null') as unknown
      } catch {
        return own
      }
    },
    write: (value) => {
      own = value
      try {
        window.localStorage.setItem(key, JSON.stringify(value))
      } catch {
        // What cannot be kept holds for this page.
      }
    },
    onChange: (listener) => {
      const hear = (event: StorageEvent) => {
        if (event.key === key || event.key === null) listener()
      }
      window.addEventListener('storage', hear)
      return () => window.removeEventListener('storage', hear)
    }
  }
}
