import { useEffect, useState } from 'react'
import type { Persona } from '#core/model/persona.ts'
import { foldText } from '#core/text/fold.ts'
import { useServices } from '../../app/services.ts'

/** Titles of the maps in the library that name this persona, as the list of the library knows them. */
export function useMapsOfPersona({ name }: Persona): readonly string[] {
  const { client } = useServices()
  const [titles, setTitles] = useState<readonly string[]>([])
  useEffect(() => {
    let isWanted = true
    const folded = foldText(name.trim())
    void client.call('journeys.list', { trashed: false }).then((answer) => {
      if (!isWanted || !answer.ok || folded === '') return
      setTitles(
        answer.value.filter(({ personas }) => personas.some((other) => foldText(other.name.trim()) === folded)).map(({ title }) => title)
      )
    })
    return () => {
      isWanted = false
    }
  }, [client, name])
  return titles
}
