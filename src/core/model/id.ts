import { generateKeyBetween } from 'fractional-indexing'
import { z } from 'zod/mini'

/** Identifies a record within its document. Letters, digits, `-` and `_`, 1 to 64 long, never starting with `_`. */
export type Id = string

/** Accepts what may be an id. `__proto__` cannot pass: ids never start with an underscore. */
export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/))

/** Accepts a fractional order key: compares as plain strings, siblings never share one. */
export const orderSchema = z.string().check(z.maxLength(200), z.refine(isOrderKey, 'not an order key'))

/** Whether a text is an order key between which further keys can be made. */
export function isOrderKey(text: string): boolean {
  try {
    generateKeyBetween(text, null)
    return true
  } catch {
    return false
  }
}
