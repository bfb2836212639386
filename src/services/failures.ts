import type { ContractError, ErrorCode } from '#contract/error.ts'
import { err, type Result } from '#core/result.ts'
import type { LibraryFailure } from '#persistence/failure.ts'

/** A refusal under a code of the contract. */
export function fail(code: ErrorCode, message: string): { readonly ok: false; readonly error: ContractError } {
  return err({ code, message })
}

/** A result of the library as the contract has it. */
export function asContract<Value>(result: Result<Value, LibraryFailure>): Result<Value, ContractError> {
  return result.ok ? result : libraryRefusal(result.error)
}

/** A failure of the library as the contract has it: codes that the contract lacks concern opening only. */
export function libraryRefusal({ code, message }: LibraryFailure): { readonly ok: false; readonly error: ContractError } {
  return fail(code === 'newerVersion' || code === 'notALibrary' ? 'internal' : code, message)
}
