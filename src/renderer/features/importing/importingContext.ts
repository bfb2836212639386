import { createContext, useContext } from 'react'
import { invariant } from '#core/invariant.ts'
import type { IncomingFile } from '../../platform/files.ts'

/** Bringing maps in from anywhere in the page: every way leads to the same preview. */
export interface Importing {
  /** Lets the person choose files. */
  readonly pick: () => void
  /** Asks for a whole map to be pasted. */
  readonly paste: () => void
  /** Looks at files that are there already: dropped, pasted, opened from the desktop. */
  readonly read: (files: readonly IncomingFile[]) => void
  /** The same for files as the browser gives them. */
  readonly readFiles: (files: readonly File[]) => void
}

/** Hands importing to every view. */
export const ImportingContext = createContext<Importing | null>(null)

/** Importing, for buttons and drops. */
export function useImporting(): Importing {
  const importing = useContext(ImportingContext)
  invariant(importing, 'inside the import desk')
  return importing
}
