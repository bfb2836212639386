// Numbers as people write them, without the platform's own formatting: the same drawing must come out on every machine.
import { numberStyles, type NumberStyle } from './numberStyles.ts'

export { numberStyles, type NumberStyle } from './numberStyles.ts'

/**
 * A number for reading, rounded to what matters at its size: no decimals from 10,000 on, at most two from 1 on, four below. With `isExact`
 * all its digits and no groups, for a field in which it is changed. Minus is U+2212, so that a sign never breaks from its digits.
 */
export function formatNumber(value: number, style: NumberStyle, { isExact = false }: { readonly isExact?: boolean } = {}): string {
  const size = Math.abs(value)
  const decimals = size >= 10_000 ? 0 : size >= 1 ? 2 : 4
  const plain = isExact ? exactDigits(size) : String(Number(size.toFixed(decimals)))
  const [whole = '0', fraction = ''] = plain.split('.')
  const grouped = isExact ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, style.group)
  const digits = fraction === '' ? grouped : `${grouped}${style.decimal}${fraction}`
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits
}

/** A number as it was read. `isSure` is false where its one mark may part decimals or groups: `1.240` where decimals follow a point. */
export interface ReadNumber {
  readonly value: number
  readonly isSure: boolean
}

/**
 * Reads digits with their marks (`1.240`, `1,240.5`, `1 240`, `0,5`), without sign; null where they are no number. Two different marks, a
 * mark that comes twice, or one that is not before exactly three digits say themselves what they are, whatever the language; the rest is
 * read as the language writes.
 */
export function readNumber(text: string, style: NumberStyle): ReadNumber | null {
  const digits = text.replace(/(\d)[   '’](?=\d{3}(?!\d))/g, '$1')
  if (!/^(?:\d+(?:[.,]\d+)*|[.,]\d+)$/.test(digits)) return null
  const marks = digits.replace(/\d/g, '')
  if (marks === '') return numberOf(digits, true)
  const last = marks.at(-1) ?? ''
  if (new Set(marks).size > 1) {
    const other = last === '.' ? ',' : '.'
    if (marks.indexOf(last) !== marks.length - 1) return null
    const [whole = '', fraction = ''] = digits.split(last)
    return isGrouped(whole, other) ? numberOf(`${whole.replaceAll(other, '')}.${fraction}`, true) : null
  }
  if (marks.length > 1) return isGrouped(digits, last) ? numberOf(digits.replaceAll(last, ''), true) : null
  if (!isGrouped(digits, last) || digits.startsWith('0')) return numberOf(digits.replace(last, '.'), true)
  return last === style.group ? numberOf(digits.replace(last, ''), true) : numberOf(digits.replace(last, '.'), false)
}

/** How a text shows that its numbers are written, where it does: by two marks, or by a mark that parts no group of three. */
export function numberStyleIn(text: string): NumberStyle | null {
  for (const [, digits = ''] of text.matchAll(/(?<![\d.,:])(\d[\d.,]*[.,]\d+)(?![\d:])/g)) {
    const marks = digits.replace(/\d/g, '')
    const last = marks.at(-1) ?? ''
    if (new Set(marks).size > 1) return last === ',' ? numberStyles.comma : numberStyles.point
    const isGroups = isGrouped(digits, last) && !digits.startsWith('0')
    if (marks.length > 1) return isGroups ? (last === ',' ? numberStyles.point : numberStyles.comma) : null
    if (!isGroups) return last === ',' ? numberStyles.comma : numberStyles.point
  }
  return null
}

function numberOf(plain: string, isSure: boolean): ReadNumber | null {
  const value = Number(plain)
  return Number.isFinite(value) ? { value, isSure } : null
}

function isGrouped(digits: string, mark: string): boolean {
  const [first = '', ...rest] = digits.split(mark)
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group))
}

/** Every digit of a number that is not negative, never with an exponent. */
function exactDigits(size: number): string {
  const short = String(size)
  if (!short.includes('e')) return short
  return size >= 1 ? BigInt(Math.round(size)).toString() : size.toFixed(20).replace(/\.?0+$/, '')
}
