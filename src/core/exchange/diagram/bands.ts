/** From … to along one axis, px. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** Things that stand in one row or column: how far they reach together, and which they are. */
export interface Band extends Interval {
  /** Positions in the list that was given. */
  readonly members: readonly number[]
}

/** What is longer than so many times the usual covers several bands. */
const long = 1.6

/**
 * The rows (or columns) in which things stand, in order. Things belong together where the middles of them overlap: those that only touch do
 * not. `start`: what is longer than usual stands where it begins; `cover`: it covers several and makes none, unless it stands alone.
 */
export function bandsOf(things: readonly Interval[], longOnes: 'start' | 'cover'): Band[] {
  if (things.length === 0) return []
  const sizes = things.map(({ from, to }) => to - from).sort((a, b) => a - b)
  const usual = sizes[(sizes.length - 1) >> 1] ?? 0
  const isLong = ({ from, to }: Interval) => to - from > usual * long
  const shown = things.map((thing, index) => ({
    index,
    thing,
    core: coreOf(isLong(thing) ? { from: thing.from, to: thing.from + usual } : thing)
  }))
  const making = longOnes === 'start' ? shown : shown.filter(({ thing }) => !isLong(thing))
  const bands = merged(making)
  if (longOnes === 'start') return bands
  const others = shown.filter(({ thing }) => isLong(thing))
  const alone = others.filter(({ thing }) => bandIn(bands, thing) === null)
  const all = merged([...making, ...alone.map((one) => ({ ...one, core: coreOf(one.thing) }))])
  const members = all.map((band) => [...band.members])
  const own = new Set(alone)
  for (const other of others) {
    const { index, thing } = other
    if (own.has(other)) continue
    members[bandIn(all, thing) ?? 0]?.push(index)
  }
  return all.map((band, index) => ({ ...band, members: members[index] ?? band.members }))
}

/** The position of the first band that a thing reaches into; null where there is none. Bands are in order and do not overlap. */
export function bandIn(bands: readonly Interval[], { from, to }: Interval): number | null {
  const first = firstBehind(bands, from)
  const band = bands[first]
  return band !== undefined && band.from < to ? first : null
}

/** The position of the band in which a thing lies most, or that is nearest to its middle; null where there are no bands. */
export function bestBand(bands: readonly Interval[], thing: Interval): number | null {
  if (bands.length === 0) return null
  let best: number | null = null
  let most = 0
  for (let at = firstBehind(bands, thing.from); at < bands.length; at += 1) {
    const band = bands[at]
    if (!band || band.from >= thing.to) break
    const shared = overlap(band, thing)
    if (shared <= most) continue
    best = at
    most = shared
  }
  if (best !== null) return best
  const behind = Math.min(bands.length - 1, firstBehind(bands, (thing.from + thing.to) / 2))
  const middle = (thing.from + thing.to) / 2
  const distance = (at: number) =>
    Math.min(Math.abs((bands[at]?.from ?? Infinity) - middle), Math.abs((bands[at]?.to ?? Infinity) - middle))
  return behind > 0 && distance(behind - 1) <= distance(behind) ? behind - 1 : behind
}

/** How far two intervals overlap, px; 0 where they do not. */
export function overlap(a: Interval, b: Interval): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
}

function firstBehind(bands: readonly Interval[], from: number): number {
  let low = 0
  let high = bands.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bands[middle]?.to ?? Infinity) <= from) low = middle + 1
    else high = middle
  }
  return low
}

function coreOf({ from, to }: Interval): Interval {
  const edge = (to - from) * 0.2
  return { from: from + edge, to: to - edge }
}

function merged(things: readonly { readonly index: number; readonly thing: Interval; readonly core: Interval }[]): Band[] {
  const sorted = [...things].sort((a, b) => a.core.from - b.core.from || a.index - b.index)
  const groups: { from: number; to: number; coreTo: number; members: number[] }[] = []
  for (const { index, core } of sorted) {
    const last = groups.at(-1)
    if (last && core.from < last.coreTo) {
      last.members.push(index)
      last.coreTo = Math.max(last.coreTo, core.to)
      last.to = Math.max(last.to, core.to)
    } else groups.push({ from: core.from, to: core.to, coreTo: core.to, members: [index] })
  }
  return groups.map(({ from, to, members }) => ({ from, to, members }))
}
