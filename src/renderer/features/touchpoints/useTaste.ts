import { use, useState } from 'react'
import { useServices } from '../../app/services.ts'
import { keepTaste, recallTaste, type TableTaste } from './viewMemory.ts'

/** How the table is seen, remembered. Waits for what is remembered: the table is not drawn twice. */
export function useTaste(): readonly [TableTaste, (change: Partial<TableTaste>) => void] {
  const { client } = useServices()
  const [chosen, setTaste] = useState<TableTaste | null>(null)
  const taste = chosen ?? use(recallTaste(client))
  return [
    taste,
    (change) => {
      const next = { ...taste, ...change }
      setTaste(next)
      keepTaste(client, next)
    }
  ]
}
