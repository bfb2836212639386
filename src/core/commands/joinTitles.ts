import { cleanLine } from '../text/clean.ts'

/** Longest title of a stage, step or lane. */
const longest = 500

/** The title of two things that become one: both, so that nothing typed is lost; the first alone where the second says nothing new. */
export function joinTitles(first: string, second: string): string {
  if (second === '' || second === first) return first
  if (first === '') return second
  const both = cleanLine(`${first} / ${second}`)
  return both.length <= longest ? both : first
}

/** Texts of two things that become one, one below the other. */
export function joinTexts(first: string, second: string): string {
  if (second === '' || second === first) return first
  return first === '' ? second : `${first}\n${second}`
}
