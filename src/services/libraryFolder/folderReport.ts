import type { Issue } from '#core/exchange/issue.ts'

/** How a long work over many maps is watched and ended. */
export interface FolderRun {
  readonly stopped: AbortSignal
  /** Hears before every map: how many are done, of how many, and the name of the file that comes. */
  readonly onProgress: (done: number, count: number, file: string) => void
}

/** What became of the maps of a folder. */
export interface FolderReport {
  readonly maps: readonly FolderMap[]
  /** What is to be said, with the file in the folder that it is about. */
  readonly issues: readonly { readonly file: string; readonly issue: Issue }[]
  /** What ended the work before its end: a file that could not be written, with the error of the system. */
  readonly failed: { readonly file: string; readonly error: unknown } | null
}

/** A map that was written or taken in. */
export interface FolderMap {
  readonly file: string
  readonly id: string
  readonly title: string
  readonly bytes: number
  readonly cards: number
}
