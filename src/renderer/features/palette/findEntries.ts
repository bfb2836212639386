import { foldWithOffsets, originalRange } from '#core/text/fold.ts'

/** Something whose name matched, with the parts that did. */
export interface Found<Item> {
  readonly item: Item
  readonly ranges: readonly (readonly [number, number])[]
}

/** Items in whose text every word occurs, whatever the accents; those that begin with what was typed come first. */
export function findByWords<Item>(items: readonly Item[], textOf: (item: Item) => string, typed: string): Found<Item>[] {
  const words = foldWithOffsets(typed).folded.split(/\s+/u).filter(Boolean)
  if (words.length === 0) return items.map((item) => ({ item, ranges: [] }))
  const found: { item: Item; ranges: [number, number][]; rank: number }[] = []
  for (const item of items) {
    const text = foldWithOffsets(textOf(item))
    const ranges = words.map((word) => {
      const at = text.folded.indexOf(word)
      return at < 0 ? null : { at, range: originalRange(text, at, at + word.length) }
    })
    if (ranges.some((range) => range === null)) continue
    const hits = ranges.filter((range) => range !== null)
    found.push({
      item,
      ranges: hits.map(({ range }) => [range.start, range.end] as [number, number]).sort(([a], [b]) => a - b),
      rank: hits[0]?.at === 0 ? 0 : 1
    })
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ item, ranges }) => ({ item, ranges }))
}
