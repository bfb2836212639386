import { use, useState } from 'react'
import { useServices } from '../../app/services.ts'
import { keepTaste, recallTaste, type TableTaste } from './viewMemory.ts'

/** How the table is seen, remembered. Waits for what is remembered: the table is not drawn twice. */
export function useTaste(): readonly [TableTaste, (change: Partial<TableTaste>) => void] {
  const { client } = useServices()
  const kept = use(recallTaste(client))
  const [taste, setTaste] = useState(kept)
  return [
    taste,
    (change) => {
      const next = { ...taste, ...change }
      setTaste(next)
      keepTaste(client, next)
    }
  ]
}
