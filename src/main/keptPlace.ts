// The file in which the window's place is kept. Losing it costs nothing, so no failure of it is anybody's business.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Rectangle } from './windowState.ts'

export function readKeptPlace(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Whole or not at all: what is there before stays until the new one is complete. */
export function keepPlace(file: string, place: { readonly bounds: Rectangle; readonly isMaximized: boolean }): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify(place))
    renameSync(`${file}.new`, file)
  } catch {
    // A full or read-only disk must not keep the window from closing.
  }
}
