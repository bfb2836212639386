// A number of a spreadsheet as people see it there: by its number format, the part of the formats that occurs in tables of words.

/** A number in the words of its format: dates, times, percent, groups of digits, words around it. What cannot be shown so is a plain number. */
export function numberAsShown(value: number, format: string, starts1904 = false): string {
  const { section, isNegativeOwn } = sectionFor(value, format)
  if (/^(?:general|@|)$/i.test(section.trim())) return plain(value)
  const bare = section.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[[^\]]*\]/g, (mark) => (/^\[(?:h+|m+|s+)\]$/i.test(mark) ? mark : ''))
  if (/[dyhs]/i.test(bare) || (/m/i.test(bare) && !/[0#?]/.test(bare))) return dateAsShown(value, section, starts1904)
  if (/[?/]|e[+-]/i.test(bare) || !/[0#]/.test(bare)) return /[0#]/.test(bare) ? plain(value) : literals(section) || plain(value)
  return digitsAsShown(isNegativeOwn ? Math.abs(value) : value, section)
}

/** Excel's own formats by their number; those of dates in the order that every reader understands. */
export const builtInFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss'
}

function sectionFor(value: number, format: string): { section: string; isNegativeOwn: boolean } {
  const sections = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g) ?? [format]
  const [positive = format, negative, zero] = sections
  if (value < 0 && negative !== undefined) return { section: negative, isNegativeOwn: true }
  if (value === 0 && zero !== undefined) return { section: zero, isNegativeOwn: false }
  return { section: positive, isNegativeOwn: false }
}

/** As spreadsheets show a number without a format: no more digits than a double is sure of. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)))
}

function digitsAsShown(value: number, section: string): string {
  const pattern = /[#0?][#0?,]*(?:\.[#0?]*)?|\.[#0?]+/.exec(
    section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, (text) => '\u0000'.repeat(text.length))
  )
  if (!pattern) return plain(value)
  const [whole = '', fraction = ''] = pattern[0].split('.')
  const isPercent = /%/.test(section.replace(/"[^"]*"|\\./g, ''))
  const thousands = /,+$/.exec(whole)?.[0].length ?? 0
  const size = (Math.abs(value) * (isPercent ? 100 : 1)) / 1000 ** thousands
  const most = fraction.replace(/[^#0?]/g, '').length
  const least = fraction.replace(/[^0]/g, '').length
  let [digits = '0', decimals = ''] = size.toFixed(Math.min(most, 15)).split('.')
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1)
  digits = digits.padStart(whole.replace(/[^0]/g, '').length, '0')
  if (/,(?=[#0?])/.test(whole)) digits = digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
  const sign = value < 0 && /[1-9]/.test(digits + decimals) ? '-' : ''
  const before = literals(section.slice(0, pattern.index))
  const after = literals(section.slice(pattern.index + pattern[0].length))
  return `${sign}${before}${digits}${decimals === '' ? '' : `.${decimals}`}${after}`.trim()
}

/** What a piece of a format says by itself: quoted words, escaped characters, currencies, signs. */
function literals(piece: string): string {
  return piece.replace(
    /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.|([^"\\[_*])/g,
    (_, words = '', one = '', currency = '', rest = '') => [words, one, currency, rest].join('')
  )
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function dateAsShown(value: number, section: string, starts1904: boolean): string {
  // The first of March 1900 is day 61: spreadsheets count a 29th of February that never was.
  const serial = value + (starts1904 ? 1462 : 0)
  const time = Math.round((serial >= 60 || serial < 0 ? serial : serial + 1) * 86_400) * 1000 - 25_569 * 86_400_000
  const date = new Date(time)
  if (Number.isNaN(date.getTime()) || value < 0) return plain(value)
  const isTwelve = /am\/pm|a\/p/i.test(section)
  const hours = date.getUTCHours()
  const two = (number: number) => String(number).padStart(2, '0')
  let lastWasHours = false
  const tokens = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|_.|\*.|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)(?:\.0+)?|([^"\\[_*])/gi
  return section
    .replace(tokens, (whole, words?: string, one?: string, total?: string, half?: string, run?: string, rest?: string, at = 0) => {
      if (words !== undefined || one !== undefined) return words ?? one ?? ''
      if (rest !== undefined) return rest
      if (half !== undefined) return hours < 12 ? 'AM' : 'PM'
      if (total !== undefined) {
        lastWasHours = /h/i.test(total)
        return String(Math.floor(value * (/h/i.test(total) ? 24 : /m/i.test(total) ? 1440 : 86_400) + 1e-9))
      }
      if (run === undefined) return ''
      const kind = run.charAt(0).toLowerCase()
      const isMinutes = kind === 'm' && run.length <= 2 && (lastWasHours || /^[^a-z"]*s/i.test(section.slice(Number(at) + whole.length)))
      if (kind === 'h') lastWasHours = true
      else if (kind !== 's') lastWasHours = false
      if (kind === 'y') return run.length <= 2 ? two(date.getUTCFullYear() % 100) : String(date.getUTCFullYear())
      if (isMinutes) return run.length === 2 ? two(date.getUTCMinutes()) : String(date.getUTCMinutes())
      if (kind === 'm') return named(months, date.getUTCMonth(), date.getUTCMonth() + 1, run.length)
      if (kind === 'd') return named(days, date.getUTCDay(), date.getUTCDate(), run.length)
      const number = kind === 's' ? date.getUTCSeconds() : isTwelve ? hours % 12 || 12 : hours
      return run.length === 1 ? String(number) : two(number)
    })
    .trim()
}

function named(names: readonly string[], place: number, number: number, length: number): string {
  const name = names[place] ?? ''
  return length === 1 ? String(number) : length === 2 ? String(number).padStart(2, '0') : length === 3 ? name.slice(0, 3) : name
}
