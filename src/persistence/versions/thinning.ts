/** What thinning needs to know of a version. */
export interface Thinnable {
  readonly number: number
  readonly name: string | null
  readonly createdAt: number
}

const hour = 3600 * 1000
const day = 24 * hour
/** The newest are kept whatever their age: a map that nobody touched for a year still has them. */
const alwaysKept = 3

/**
 * Numbers of the versions that have had their time. Of those without a name stay: all of the last hour, the last of every hour for a
 * day, the last of every day for 30 days, and the newest three. Named ones stay for ever.
 */
export function surplusVersions(versions: readonly Thinnable[], now: number): number[] {
  const automatic = versions.filter(({ name }) => name === null).toSorted((a, b) => b.number - a.number)
  const slots = new Set<string>()
  return automatic.flatMap(({ number, createdAt }, position) => {
    const slot = slotOf(createdAt, now)
    const isTaken = slot === null || slots.has(slot)
    if (slot !== null) slots.add(slot)
    return position < alwaysKept || slot === 'recent' || !isTaken ? [] : [number]
  })
}

function slotOf(createdAt: number, now: number): string | null {
  const age = now - createdAt
  if (age <= hour) return 'recent'
  if (age <= day) return `hour ${Math.floor(createdAt / hour)}`
  return age <= 30 * day ? `day ${Math.floor(createdAt / day)}` : null
}
