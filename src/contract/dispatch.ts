import { err, type Result } from '#core/result.ts'
import type { ContractError } from './error.ts'
import { operations, type OperationName, type Params, type Value } from './operations.ts'

/** What implements the contract: one function a row. */
export type Handlers = {
  readonly [Name in OperationName]: (
    params: Params<Name>
  ) => Promise<Result<Value<Name>, ContractError>> | Result<Value<Name>, ContractError>
}

/**
 * Runs one call that came in from a page: parses the name and the parameters, runs the handler, and turns whatever it
 * throws into an `internal` error. Never rejects. `report` hears of what was thrown.
 */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  params: unknown,
  report: (error: unknown) => void
): Promise<Result<unknown, ContractError>> {
  if (typeof name !== 'string' || !Object.hasOwn(operations, name))
    return err({ code: 'unknownOperation', message: `no operation ${String(name).slice(0, 80)}` })
  const operationName = name as OperationName
  const parsed = operations[operationName].params.safeParse(params)
  if (!parsed.success) return err({ code: 'badRequest', message: `${name}: ${parsed.error.message}` })
  try {
    // The table pairs names with their parameters; TypeScript cannot follow that through the union.
    const handler = handlers[operationName] as (params: unknown) => Promise<Result<unknown, ContractError>>
    return await handler(parsed.data)
  } catch (error) {
    report(error)
    return err({ code: 'internal', message: error instanceof Error ? error.message : String(error) })
  }
}
