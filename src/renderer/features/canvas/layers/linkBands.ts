import type { LinkBox } from '#core/layout/boxes.ts'

/** Height of a band, px on the ground: about a lane, so that a change paints anew what lies near it. */
const bandHeight = 160

/** Links by the band in which they begin. */
export type LinkBands = ReadonlyMap<number, readonly LinkBox[]>

/** Sorts links into bands. A band in which nothing changed stays the same list: each view of a map has a maker of its own. */
export function linkBandMaker(): (boxes: readonly LinkBox[]) => LinkBands {
  let before: LinkBands = new Map()
  return (boxes) => {
    const bands = new Map<number, LinkBox[]>()
    for (const box of boxes) {
      const place = Math.floor(box.tail.y / bandHeight)
      const band = bands.get(place)
      if (band) band.push(box)
      else bands.set(place, [box])
    }
    const after = new Map<number, readonly LinkBox[]>()
    for (const [place, band] of bands) {
      const known = before.get(place)
      after.set(place, known && areSame(known, band) ? known : band)
    }
    before = after
    return after
  }
}

function areSame(a: readonly LinkBox[], b: readonly LinkBox[]): boolean {
  return a.length === b.length && a.every((box, index) => box === b[index])
}
