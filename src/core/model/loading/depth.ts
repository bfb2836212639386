/** Deepest nesting of a value that is read; a record that this program writes is two deep. */
export const maxDepth = 64

/** Whether a JSON value nests deeper than `limit`. Uses no recursion and stops at the first branch that is too deep. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  if (!isContainer(value)) return false
  const pending: { container: object; depth: number }[] = [{ container: value, depth: 1 }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.depth > limit) return true
    for (const inner of Object.values(next.container) as unknown[]) {
      if (isContainer(inner)) pending.push({ container: inner, depth: next.depth + 1 })
    }
  }
  return false
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
