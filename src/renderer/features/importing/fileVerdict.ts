import type { FileReading } from './useReadings.ts'

/** What became of a file, in one word. `unclear`: it could be read in more than one way, and a person should decide. */
export type FileVerdict = 'waiting' | 'reading' | 'left' | 'refused' | 'unclear' | 'warned' | 'good'

const asking: ReadonlySet<string> = new Set(['table.unclear', 'table.scaleUnclear'])

/** The word for a file as far as it is read. */
export function fileVerdict({ status, maps, issues }: Pick<FileReading, 'status' | 'maps' | 'issues'>): FileVerdict {
  if (status !== 'read') return status
  if (maps.length === 0) return 'refused'
  if (maps.some((map) => map.issues.some(({ code }) => asking.has(code)))) return 'unclear'
  return issues.length > 0 || maps.some((map) => map.issues.length > 0) ? 'warned' : 'good'
}
