import { cleanLine } from '../text/clean.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day that a text names, as records keep it (`YYYY-MM-DD`), or null. Read are 2026-09-12, 12/09/2026 and 12.9.2026 (the day first, as
 * here and in Viet Nam, unless only the other way round there is such a day), “12 Sep 2026”, “Sep 12, 2026” and “ngày 12 tháng 9 năm 2026”.
 */
export function dayOfText(text: string): string | null {
  const words = cleanLine(text).toLowerCase()
  if (words.length > 40) return null
  const year = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(words)
  if (year) return day(year[1], year[2], year[3])
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(words)
  if (numbers) return day(numbers[3], numbers[2], numbers[1]) ?? day(numbers[3], numbers[1], numbers[2])
  const vietnamese = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})$/u.exec(words)
  if (vietnamese) return day(vietnamese[3], vietnamese[2], vietnamese[1])
  const dayFirst = /^(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})$/u.exec(words)
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/u.exec(words)
  return monthFirst ? day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null
}

function monthOf(name = ''): string {
  return String(monthNames.indexOf(name.slice(0, 3)) + 1)
}

function day(year = '', month = '', dayOfMonth = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)]
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (y < 1 || m < 1 || d < 1 || d > (lengths[m - 1] ?? 0)) return null
  return `${year.padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}
