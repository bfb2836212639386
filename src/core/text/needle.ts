import { foldText, foldWithOffsets, originalRange } from './fold.ts'

/** Words as they are compared: folded, runs of white space as one space; empty where nothing was typed. */
export function needleOf(typed: string): string {
  return plainSpaces(foldText(typed)).replace(/ +/g, ' ').trim()
}

/** Where words stand in a text: start and end in UTF-16 units of the original, in order. */
export function rangesIn(text: string, needle: string): readonly (readonly [start: number, end: number])[] {
  if (needle === '') return []
  const folded = foldWithOffsets(text)
  const plain = plainSpaces(folded.folded)
  const ranges: [number, number][] = []
  for (let at = plain.indexOf(needle); at >= 0; at = plain.indexOf(needle, at + needle.length)) {
    const { start, end } = originalRange(folded, at, at + needle.length)
    ranges.push([start, end])
  }
  return ranges
}

/** Every white space as a plain one, and nothing moved by it. */
export function plainSpaces(text: string): string {
  return text.replace(/\s/gu, ' ')
}
