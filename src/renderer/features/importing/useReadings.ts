import { useCallback, useEffect, useRef, useState } from 'react'
import { importLimits } from '#core/exchange/limits.ts'
import { answerOf } from '#contract/client.ts'
import type { ContractError } from '#contract/error.ts'
import type { ImportedMap, ReadingIssue, TableChoices } from '#contract/shapes.ts'
import { useServices } from '../../app/services.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import type { IncomingFile } from '../../platform/files.ts'

/** What one file would become, as far as it is read. `left`: reading was stopped before its turn came. */
export interface FileReading {
  readonly name: string
  readonly status: 'waiting' | 'reading' | 'read' | 'left'
  readonly maps: readonly ImportedMap[]
  readonly issues: readonly ReadingIssue[]
  readonly error: ContractError | null
  /** What was decided about the tables in it, by the place of their maps. */
  readonly choices: readonly (TableChoices | null)[]
}

/** Files that are read one after the other. */
export interface Readings {
  readonly files: readonly FileReading[]
  readonly isReading: boolean
  /** Whether a decision is being followed: what is shown is not yet what was asked for, and must not be kept. */
  readonly isDeciding: boolean
  /** Leaves what has not been read. */
  readonly stop: () => void
  /** Decides about a table of a file, which is read again. */
  readonly decide: (at: number, position: number, choice: TableChoices) => Promise<void>
}

/** Reads files, one at a time: the first can be looked at while the others come, and only one is in memory. */
export function useReadings(files: readonly IncomingFile[]): Readings {
  const { client } = useServices()
  const language = useLanguage()
  const [readings, setReadings] = useState<readonly FileReading[]>(() => files.map(unread))
  const isStopped = useRef(false)

  const read = useCallback(
    async (file: IncomingFile, choices: FileReading['choices'] = []): Promise<FileReading> => {
      const base = { ...unread(file), status: 'read', choices } as const
      const content = await file.read()
      // How large is too large stands among the words for files.
      if (!content.ok && content.error.code === 'tooLarge') return { ...base, issues: [tooLarge] }
      if (!content.ok) return { ...base, error: content.error }
      const others = { name: file.name.slice(0, 300), language, hold: true, tables: [...choices] }
      const answer =
        typeof content.value === 'string'
          ? await client.call('import.read', { ...others, data: content.value })
          : answerOf('import.read', await client.upload('import.read', 'data', content.value, others))
      return answer.ok ? { ...base, ...answer.value } : { ...base, error: answer.error }
    },
    [client, language]
  )
  const show = useCallback((at: number, change: (reading: FileReading) => FileReading) => {
    setReadings((all) => all.map((reading, index) => (index === at ? change(reading) : reading)))
  }, [])

  useEffect(() => {
    let isWanted = true
    const readAll = async () => {
      for (const [at, file] of files.entries()) {
        if (!isWanted || isStopped.current) break
        show(at, (reading) => ({ ...reading, status: 'reading' }))
        const done = await read(file)
        if (isWanted) show(at, () => done)
      }
    }
    void readAll()
    return () => {
      isWanted = false
    }
  }, [files, read, show])

  /** The last decision counts: an answer to an earlier one that comes late is passed over. */
  const lastDecision = useRef(0)
  const [isDeciding, setDeciding] = useState(false)
  const decide = async (at: number, position: number, choice: TableChoices) => {
    const file = files[at]
    const present = readings[at]
    if (!file || !present) return
    const choices = present.maps.map((_, other) => (other === position ? choice : (present.choices[other] ?? null)))
    show(at, (reading) => ({ ...reading, choices }))
    lastDecision.current += 1
    const decision = lastDecision.current
    setDeciding(true)
    const next = await read(file, choices)
    if (decision !== lastDecision.current) return
    setDeciding(false)
    // Where it could not be read again, what is there stays.
    if (next.error === null) show(at, () => next)
  }

  return {
    files: readings,
    isReading: readings.some(({ status }) => status === 'waiting' || status === 'reading'),
    stop: () => {
      isStopped.current = true
      setReadings((all) => all.map((reading) => (reading.status === 'waiting' ? { ...reading, status: 'left' } : reading)))
    },
    isDeciding,
    decide
  }
}

const tooLarge: ReadingIssue = {
  severity: 'error',
  code: 'tooLarge',
  values: { limit: importLimits.bytes / 2 ** 20 },
  line: null,
  field: null
}

function unread({ name }: IncomingFile): FileReading {
  return { name, status: 'waiting', maps: [], issues: [], error: null, choices: [] }
}
