import { useEffect, useSyncExternalStore } from 'react'
import { useServices } from '../../app/services.ts'

const key = 'author'

/** Undefined until the library said; null where nobody was asked yet; empty for who would rather not say. */
let author: string | null | undefined
const listeners = new Set<() => void>()

/** What people here call themselves beside their comments, and how to change it. Asked once and kept in the library's settings. */
export function useAuthor(): { author: string | null | undefined; setAuthor: (name: string) => void } {
  const { client } = useServices()
  const known = useSyncExternalStore(subscribe, () => author)
  useEffect(() => {
    void client.call('settings.get', { key }).then((answer) => {
      if (answer.ok) tell(readName(answer.value.value))
    })
  }, [client])
  return {
    author: known,
    setAuthor: (name) => {
      tell(name)
      void client.call('settings.set', { key, value: JSON.stringify(name) })
    }
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(name: string | null): void {
  author = name
  for (const listener of listeners) listener()
}

function readName(json: string | null): string | null {
  try {
    const name: unknown = JSON.parse(json ?? 'null')
    return typeof name === 'string' ? name.slice(0, 200) : null
  } catch {
    return null
  }
}
