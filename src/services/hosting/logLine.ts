import { inspect } from 'node:util'

/** Whatever was thrown or reported, as text for the log. */
export function logLine(problem: unknown): string {
  if (problem instanceof Error) return problem.stack ?? problem.message
  return typeof problem === 'string' ? problem : inspect(problem, { depth: 4, breakLength: 160 })
}
