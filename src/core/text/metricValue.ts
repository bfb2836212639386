// The value of a metric as people write and read it. A time in minutes is shown and typed as minutes and seconds (13:40), one in hours as
// hours and minutes; it is kept as a number in its unit (13.666… min), so that it can be compared like any other.
import type { Metric } from '../model/metric.ts'
import { foldText } from './fold.ts'
import { formatNumber, readNumber, type NumberStyle } from './numberStyle.ts'

/** What of a metric says how its values are written. */
export type ValueForm = Pick<Metric, 'kind' | 'unit'>

/** What a text says as a value of a metric. `otherUnit`: a number with a unit that is not the metric's and cannot be turned into it. */
export type ReadValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: number; readonly isSure: boolean }
  | { readonly kind: 'unclear'; readonly why: 'notANumber' | 'otherUnit' | 'tooLarge' }

/** The value in words: `6:10`, `1,240`, `62%`; with `unit`, `6:10 min`. `isExact`: with all digits, for a field in which it is changed. */
export function formatMetricValue(
  value: number,
  form: ValueForm,
  style: NumberStyle,
  { unit = false, isExact = false }: { readonly unit?: boolean; readonly isExact?: boolean } = {}
): string {
  const clock = clockOf(form)
  // What is longer than days is no clock that anybody reads.
  const isWhole = clock !== null && Math.abs(value) < 100_000 && (!isExact || Math.abs(value * 60 - Math.round(value * 60)) < 1e-6)
  const text = isWhole ? asClock(value) : formatNumber(value, style, { isExact })
  if (form.unit === '%') return `${text}%`
  return unit && form.unit !== '' ? `${text} ${form.unit}` : text
}

/**
 * Reads a value: a number in either way of writing (see `readNumber`) with the metric's unit or none, a clock (`13:40`) or time units
 * (`6 min 10 s`) for times, which are turned into the metric's unit. Nothing, and marks that stand for nothing (`-`, `n/a`), are `none`.
 */
export function readMetricValue(text: string, form: ValueForm, style: NumberStyle): ReadValue {
  const plain = text
    .replace(/[−–‐‑]/gu, '-')
    .replace(/[   ]/gu, ' ')
    .trim()
  if (plain === '' || /^(?:[-—_.…]+|n\s*\/\s*a|none|chưa có|không có)$/iu.test(plain)) return { kind: 'none' }
  const sign = /^([^\d.,]*?)\s*([+-])\s*(?=[^\d.,]*[\d.,])/u.exec(plain)
  const isNegative = sign?.[2] === '-'
  const rest = sign ? `${sign[1] ?? ''}${plain.slice(sign[0].length)}`.trim() : plain
  const read = (form.kind === 'time' ? readTime(rest, form, style) : null) ?? readQuantity(rest, form, style)
  if (read.kind !== 'value') return read
  if (Math.abs(read.value) > 1e15) return { kind: 'unclear', why: 'tooLarge' }
  return isNegative && read.value !== 0 ? { ...read, value: -read.value } : read
}

/** Units of time by the words that name them, folded, with their length in seconds. */
const timeUnits: readonly (readonly [readonly string[], number])[] = [
  [['s', 'sec', 'secs', 'second', 'seconds', 'giay', '"', '″'], 1],
  [['min', 'mins', 'minute', 'minutes', 'm', 'phut', "'", '′', 'p'], 60],
  [['h', 'hr', 'hrs', 'hour', 'hours', 'gio', 'g'], 3600],
  [['d', 'day', 'days', 'ngay'], 86_400],
  [['week', 'weeks', 'tuan'], 604_800]
]

function secondsOf(unit: string): number | null {
  const folded = foldText(unit.trim())
  return timeUnits.find(([names]) => names.includes(folded))?.[1] ?? null
}

/** How the two parts of a clock are meant: minutes and seconds, or hours and minutes; null where a value is no clock. */
function clockOf({ kind, unit }: ValueForm): 'min' | 'h' | null {
  const seconds = kind === 'time' ? secondsOf(unit) : null
  return seconds === 60 ? 'min' : seconds === 3600 ? 'h' : null
}

/** Whole parts and sixtieths: 13.67 is 13:40. */
function asClock(value: number): string {
  const sixtieths = Math.round(Math.abs(value) * 60)
  const text = `${Math.floor(sixtieths / 60)}:${String(sixtieths % 60).padStart(2, '0')}`
  return value < 0 && sixtieths > 0 ? `−${text}` : text
}

function readTime(text: string, { unit }: ValueForm, style: NumberStyle): ReadValue | null {
  const length = secondsOf(unit)
  if (length === null) return null
  const clock = /^(\d{1,6}):([0-5]\d)(?::([0-5]\d))?(?:\s*(\p{L}+))?$/u.exec(text)
  if (clock) {
    const [, first = '', second = '', third, named] = clock
    const own = named === undefined ? length : secondsOf(named)
    if (own === null) return { kind: 'unclear', why: 'otherUnit' }
    // Three parts are hours; two are what the unit is parted into: hours and minutes, or minutes and seconds.
    const seconds =
      third === undefined
        ? (Number(first) + Number(second) / 60) * (own >= 3600 ? 3600 : 60)
        : Number(first) * 3600 + Number(second) * 60 + Number(third)
    return { kind: 'value', value: seconds / length, isSure: true }
  }
  // `1h30` leaves out what the minutes are.
  const full = text.replace(/(\d\s*(?:h|g|giờ))\s*([0-5]?\d)$/iu, '$1 $2 min')
  const pieces = [...full.matchAll(/([\d.,]+)\s*(\p{L}+|['"′″])\s*/gu)]
  if (pieces.length === 0 || pieces.map(([piece]) => piece).join('') !== full) return null
  let seconds = 0
  let isSure = true
  for (const [, digits = '', name = ''] of pieces) {
    const number = readNumber(digits, style)
    const own = secondsOf(name)
    if (!number) return null
    if (own === null) return { kind: 'unclear', why: 'otherUnit' }
    seconds += number.value * own
    isSure &&= number.isSure
  }
  return { kind: 'value', value: seconds / length, isSure }
}

/** Words that multiply what stands before them, folded. */
const multiples: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  nghin: 1e3,
  ngan: 1e3,
  million: 1e6,
  trieu: 1e6,
  tr: 1e6,
  billion: 1e9,
  ty: 1e9,
  ti: 1e9
}

function readQuantity(text: string, { unit }: ValueForm, style: NumberStyle): ReadValue {
  const parts = /^([^\d.,]*)((?:[.,])?\d(?:[\d.,   '’]*\d)?)\s*(.*)$/u.exec(text)
  if (!parts) return { kind: 'unclear', why: 'notANumber' }
  const [, before = '', digits = '', after = ''] = parts
  const number = readNumber(digits, style)
  if (!number) return { kind: 'unclear', why: 'notANumber' }
  const factor = multiples[foldText(after.replace(unit, '').trim())]
  const beside = [before, factor === undefined ? after : ''].map((part) => part.trim()).filter((part) => part !== '')
  if (!beside.every((part) => isUnit(part, unit))) return { kind: 'unclear', why: /\d/.test(after) ? 'notANumber' : 'otherUnit' }
  return { ...number, kind: 'value', value: number.value * (factor ?? 1) }
}

/** The metric's own unit; a sign of per cent or money where it has none; words such as “about”. */
function isUnit(part: string, unit: string): boolean {
  const folded = foldText(part)
  if (folded === foldText(unit) || /^(?:~|≈|ca\.?|about|khoang|[:=])$/u.test(folded)) return true
  return unit === '' && /^(?:%|\p{Sc}|vnd|usd|eur|d|points?|pts?|diem)$/u.test(folded)
}
