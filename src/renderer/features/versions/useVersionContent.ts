import { useEffect, useState } from 'react'
import type { ContractError } from '#contract/error.ts'
import type { Value } from '#contract/operations.ts'
import type { Result } from '#core/result.ts'
import { useServices } from '../../app/services.ts'

/** A version with its records. */
export type VersionContent = Value<'versions.open'>

/** The version with this id; null until it is there, and where none is asked for. */
export function useVersionContent(journeyId: string, versionId: string | null): Result<VersionContent, ContractError> | null {
  const { client } = useServices()
  const [opened, setOpened] = useState<{ id: string; answer: Result<VersionContent, ContractError> } | null>(null)
  useEffect(() => {
    let isWanted = true
    if (versionId === null) return undefined
    void client.call('versions.open', { id: journeyId, version: versionId }).then((answer) => {
      if (isWanted) setOpened({ id: versionId, answer })
    })
    return () => {
      isWanted = false
    }
  }, [client, journeyId, versionId])
  return opened !== null && opened.id === versionId ? opened.answer : null
}
