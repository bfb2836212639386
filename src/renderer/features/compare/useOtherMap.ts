import { useEffect, useState } from 'react'
import type { ContractError } from '#contract/error.ts'
import { documentOf, listOf, type JourneyDocument } from '#core/model/document.ts'
import { listKeys } from '#core/model/listKeys.ts'
import { isRecordTypeName } from '#core/model/records.ts'
import { err, ok, type Result } from '#core/result.ts'
import { useServices } from '../../app/services.ts'

/** Another map of the library, to be looked at. */
export interface OtherMap {
  readonly id: string
  readonly document: JourneyDocument
}

/** How long changes of the other map gather before it is read anew, ms. */
const rest = 300

/** The map with this id, kept up to date with what other windows do to it; null until it is there, and where none is asked for. */
export function useOtherMap(id: string | null): Result<OtherMap, ContractError> | null {
  const { client } = useServices()
  const [opened, setOpened] = useState<{ id: string; answer: Result<OtherMap, ContractError> } | null>(null)
  useEffect(() => {
    if (id === null) return undefined
    let isWanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      timer = undefined
      void client.call('journeys.open', { id }).then((answer) => {
        if (isWanted) setOpened({ id, answer: answer.ok ? otherMap(id, answer.value.records) : answer })
      })
    }
    const stop = client.on('journey.changed', (event) => {
      if (event.id === id) timer ??= setTimeout(read, rest)
    })
    const stopReconnect = client.onReconnect(read)
    read()
    return () => {
      isWanted = false
      clearTimeout(timer)
      stop()
      stopReconnect()
    }
  }, [client, id])
  return opened !== null && opened.id === id ? opened.answer : null
}

function otherMap(id: string, records: Parameters<typeof documentOf>[0]): Result<OtherMap, ContractError> {
  const document = documentOf([...records].filter(({ type }) => isRecordTypeName(type)))
  return listOf(document, listKeys.map).length === 1
    ? ok({ id, document })
    : err({ code: 'damaged', message: `journey ${id} has no map record` })
}
