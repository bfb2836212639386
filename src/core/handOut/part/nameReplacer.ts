import type { JourneyRecord } from '../../model/records.ts'

/** A name, and what stands in its place; the letter alone where that has no room. */
export interface Alias {
  readonly name: string
  readonly alias: string
  readonly letter: string
}

/** Puts aliases in place of names. */
export interface NameReplacer {
  /** A record with aliases in all its texts; the same object where there was no name. */
  readonly inRecord: (record: JourneyRecord) => JourneyRecord
  /** A web address, or none where a name is in it or it is somebody's own. */
  readonly inAddress: (url: string) => string
}

// Every field in which people write freely, with the most letters that it holds.
const roomOf: Readonly<Record<string, number>> = {
  title: 500,
  name: 500,
  summary: 500,
  source: 500,
  label: 500,
  owner: 500,
  department: 500,
  unit: 40,
  alt: 2000,
  ...Object.fromEntries(
    ['description', 'quote', 'goals', 'needs', 'pains', 'motivations', 'context', 'notes', 'note', 'text'].map((field) => [field, 20_000])
  ),
  ...Object.fromEntries(
    ['expects', 'annoys', 'think', 'does', 'feel', 'brand', 'improve', 'nextBestAction'].map((field) => [field, 20_000])
  )
}

// Forms of address are no names: “Chị Lan” may be called “Lan”, but “chị” is anybody.
const titles = new Set('mr mrs ms miss dr prof sir madam chị anh cô chú bác ông bà em cậu dì bé thầy the a an'.split(' '))

/** Finds whole names, parts of proper names (“Lan” for “Chị Lan”) as they are written, in any text of a record. */
export function nameReplacer(aliases: readonly Alias[]): NameReplacer {
  const byForm = new Map<string, Alias>()
  for (const alias of aliases) for (const form of formsOf(alias.name)) if (!byForm.has(form)) byForm.set(form, alias)
  if (byForm.size === 0) return { inRecord: (record) => record, inAddress: (url) => (isOwnAddress(url) ? '' : url) }
  const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'gu')
  const inText = (text: string, room: number): string => {
    const named = text.replace(pattern, (form) => byForm.get(form)?.alias ?? form)
    return named.length <= room || named === text ? named : text.replace(pattern, (form) => byForm.get(form)?.letter ?? form)
  }
  const inFields = <Fields extends object>(fields: Fields): Fields => {
    const changed = Object.entries(fields).flatMap(([field, value]: [string, unknown]) => {
      const replaced = inValue(field, value)
      return replaced === value ? [] : [[field, replaced] as const]
    })
    return changed.length === 0 ? fields : { ...fields, ...Object.fromEntries(changed) }
  }
  const inValue = (field: string, value: unknown): unknown => {
    const room = roomOf[field]
    if (typeof value === 'string') return room === undefined || value === '' ? value : inText(value, room)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? inFields(value) : value
  }
  const hidden = [...byForm.keys()].map((form) => form.toLocaleLowerCase('en'))
  const inAddress = (url: string) => {
    const plain = decoded(url).toLocaleLowerCase('en')
    return isOwnAddress(url) || hidden.some((form) => plain.includes(form)) ? '' : url
  }
  return { inRecord: inFields, inAddress }
}

/** The ways in which somebody is called: the name as it is written, in capitals, and each word of a proper name alone. */
function formsOf(name: string): readonly string[] {
  const whole = name.trim()
  if (whole.length < 2) return []
  const words = whole.split(/[\s,.()]+/u).filter((word) => word.length > 1)
  const isProper = words.length > 0 && words.length < 5 && words.every((word) => /^\p{Lu}/u.test(word))
  const parts = isProper ? words.filter((word) => !titles.has(word.toLocaleLowerCase('vi'))) : []
  return [...new Set([whole, ...parts].flatMap((form) => [form, form.toLocaleUpperCase('vi')]))]
}

function isOwnAddress(url: string): boolean {
  return /^\s*mailto:/iu.test(url)
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}
