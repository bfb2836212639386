import { fileName } from './fileName.ts'

/**
 * Gives names for the files of one folder: what another title took already gets a number, also where the two differ in nothing but large and
 * small letters or in how their accents are written, which many file systems take for one.
 */
export function uniqueFileNames(taken: Iterable<string> = []): (title: string, extension: string) => string {
  const keyOf = (name: string) => name.normalize('NFC').toLowerCase()
  const names = new Set([...taken].map(keyOf))
  return (title, extension) => {
    for (let number = 1; ; number += 1) {
      const name = fileName(title, extension, number)
      if (names.has(keyOf(name))) continue
      names.add(keyOf(name))
      return name
    }
  }
}
