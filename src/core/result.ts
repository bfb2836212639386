/** The outcome of something that may be refused: a value, or a reason that a person can act on. */
export type Result<Value, Reason> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Reason }

/** Wraps a value as a success. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** Wraps a reason as a refusal. */
export function err<Reason>(error: Reason): { readonly ok: false; readonly error: Reason } {
  return { ok: false, error }
}
