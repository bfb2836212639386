/**
 * One order of all actors that agrees with every step's own order where that is possible; where steps contradict each other, whoever
 * appears first comes first. Linear in the number of places.
 */
export function actorOrder(lists: readonly (readonly string[])[]): string[] {
  const followers = new Map<string, Set<string>>()
  const waitsFor = new Map<string, number>()
  for (const list of lists) {
    list.forEach((actor, position) => {
      if (!followers.has(actor)) followers.set(actor, new Set())
      if (!waitsFor.has(actor)) waitsFor.set(actor, 0)
      const previous = list[position - 1]
      if (previous === undefined || previous === actor || followers.get(previous)?.has(actor)) return
      followers.get(previous)?.add(actor)
      waitsFor.set(actor, (waitsFor.get(actor) ?? 0) + 1)
    })
  }
  const order: string[] = []
  const placed = new Set<string>()
  const place = (first: string) => {
    const ready = [first]
    for (let actor = ready.pop(); actor !== undefined; actor = ready.pop()) {
      if (placed.has(actor)) continue
      placed.add(actor)
      order.push(actor)
      for (const follower of [...(followers.get(actor) ?? [])].reverse()) {
        const left = (waitsFor.get(follower) ?? 0) - 1
        waitsFor.set(follower, left)
        if (left === 0 && !placed.has(follower)) ready.push(follower)
      }
    }
  }
  // First those whom nobody precedes, then whoever is left in a circle.
  for (const [actor, count] of [...waitsFor]) if (count === 0) place(actor)
  for (const actor of waitsFor.keys()) place(actor)
  return order
}
