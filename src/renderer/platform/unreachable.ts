import type { ContractError } from '#contract/error.ts'
import { err, type Result } from '#core/result.ts'

/** The answer to a call that did not reach the services, or whose answer did not come back. */
export function unreachable(name: string, error: unknown): Result<never, ContractError> {
  return err({ code: 'unreachable', message: `${name}: ${error instanceof Error ? error.message : String(error)}` })
}
