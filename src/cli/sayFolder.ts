import { join } from 'node:path'
import type { FolderReport } from '#services/libraryFolder/folderReport.ts'
import { exitCodes, type Terminal } from './terminal.ts'
import { complainOfWriting } from './writeOutput.ts'

/** Says what is to be said of a folder that a library was written to or taken in from. Gives the exit code. */
export function sayFolder(folder: string, { issues, failed }: FolderReport, terminal: Terminal): number {
  for (const { file, issue } of issues) terminal.issue(join(folder, file), issue)
  if (failed) complainOfWriting(join(folder, failed.file), failed.error, terminal)
  if (failed) return exitCodes.failed
  return issues.some(({ issue }) => issue.severity === 'error') ? exitCodes.refused : exitCodes.done
}
