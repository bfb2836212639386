import type { z } from 'zod/mini'

/** One operation of the application programming interface: what goes in, what comes out. Both are parsed on both sides. */
export interface Operation<Params extends z.ZodMiniType, Value extends z.ZodMiniType> {
  readonly params: Params
  readonly value: Value
}

/** Gives an operation its types. */
export function operation<Params extends z.ZodMiniType, Value extends z.ZodMiniType>(
  params: Params,
  value: Value
): Operation<Params, Value> {
  return { params, value }
}
