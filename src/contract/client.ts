import { err, ok, type Result } from '#core/result.ts'
import { contractErrorSchema, type ContractError } from './error.ts'
import type { EventData, EventName, HostEvent } from './events.ts'
import { operations, type OperationName, type Params, type Value } from './operations.ts'

/** What a host gives a client: one way to call and one way to listen. Calls never reject: a broken line is an `unreachable` error. */
export interface Transport {
  readonly call: (name: string, params: unknown) => Promise<unknown>
  /** Gives a function that stops listening. */
  readonly onEvent: (listener: (event: HostEvent) => void) => () => void
}

/** The services as a page or a test sees them. */
export interface Client {
  readonly call: <Name extends OperationName>(name: Name, params: Params<Name>) => Promise<Result<Value<Name>, ContractError>>
  readonly on: <Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void) => () => void
}

/** A client over a transport; every answer is parsed before anybody sees it. */
export function createClient(transport: Transport): Client {
  return {
    call: async (name, params) => answerOf(name, await transport.call(name, params)),
    on: (name, listener) =>
      transport.onEvent((event) => {
        if (event.name === name) listener(event.data as EventData<typeof name>)
      })
  }
}

/** What a host answered to a call, parsed: out of contract is an error like any other. */
export function answerOf<Name extends OperationName>(name: Name, given: unknown): Result<Value<Name>, ContractError> {
  const answer = given as { ok?: unknown; value?: unknown; error?: unknown } | null
  if (answer?.ok === true) {
    const value = operations[name].value.safeParse(answer.value)
    return value.success
      ? ok(value.data as Value<Name>)
      : err({ code: 'internal', message: `${name} answered out of contract: ${value.error.message}` })
  }
  const error = contractErrorSchema.safeParse(answer?.error)
  return err(error.success ? error.data : { code: 'internal', message: `${name} gave no answer that can be read` })
}
