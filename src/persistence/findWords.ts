import type { JourneyRecord } from '#core/model/records.ts'
import { foldWithOffsets, originalRange } from '#core/text/fold.ts'
import { searchTextsOf } from './searchTexts.ts'

/** A text with the places of the words in it: start and end offsets in UTF-16 units, in order, never overlapping. */
export interface FoundText {
  readonly text: string
  readonly ranges: [number, number][]
}

/** Longest text that a hit shows, UTF-16 units; longer ones are cut around the first place. */
const longest = 240
const lead = 60

/** The text of a record in which most of the folded words occur, with their places in the original. */
export function findWords(record: JourneyRecord, words: readonly string[]): FoundText {
  const candidates = searchTextsOf(record).map((text) => placesIn(text, words))
  const best = candidates.reduce<Candidate>((a, b) => (b.count > a.count ? b : a), candidates[0] ?? { text: '', ranges: [], count: 0 })
  return cut(best)
}

interface Candidate extends FoundText {
  readonly count: number
}

function placesIn(text: string, words: readonly string[]): Candidate {
  const folded = foldWithOffsets(text)
  const found = words.map((word) => [...folded.folded.matchAll(new RegExp(`(?<![\\p{L}\\p{N}\\p{Co}])${word}`, 'gu'))])
  const places = found
    .flat()
    .map((match) => originalRange(folded, match.index, match.index + match[0].length))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const ranges: [number, number][] = []
  for (const { start, end } of places) if (start >= (ranges.at(-1)?.[1] ?? 0) && end > start) ranges.push([start, end])
  return { text, ranges, count: found.filter((matches) => matches.length > 0).length }
}

function cut({ text, ranges }: FoundText): FoundText {
  const first = ranges[0]?.[0] ?? 0
  if (text.length <= longest) return { text, ranges }
  const wanted = Math.max(0, first - lead)
  // Cut at spaces, so that neither a word nor a letter with its marks is torn.
  const start = wanted === 0 ? 0 : spaceFrom(text, wanted, first)
  const end = start + longest >= text.length ? text.length : Math.max(text.lastIndexOf(' ', start + longest), ranges[0]?.[1] ?? 0)
  const before = start > 0 ? '… ' : ''
  const shift = before.length - start
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    ranges: ranges.filter(([, to]) => to <= end).map(([from, to]) => [from + shift, to + shift])
  }
}

function spaceFrom(text: string, wanted: number, limit: number): number {
  const space = text.indexOf(' ', wanted)
  return space >= 0 && space < limit ? space + 1 : limit
}
