// The product's own format, `*.journey.json`: the only one that keeps everything. One record a line, so that two versions of a file can
// be compared line by line.
import type { Card } from '../model/card.ts'
import { allRecords, type JourneyDocument } from '../model/document.ts'
import { loadRecords, recordVersions, type LoadProblem, type Repair } from '../model/load.ts'
import { isDeeperThan, maxDepth } from '../model/loading/depth.ts'
import { recordTypeNames, type JourneyRecord } from '../model/records.ts'
import { mapOf } from '../queries/journey.ts'
import { readAttachments, type AttachmentCheck } from './attachments.ts'
import { failure, quoted, warning, withoutFlood, type Issue } from './issue.ts'
import { jsonFault } from './jsonFault.ts'
import { importLimits } from './limits.ts'
import type { Attachment, ReadOutcome } from './readOutcome.ts'

/** Says in a file that it is one of ours. */
export const journeyFormat = 'outside-in/journey'

/** Version of the file's outline; record types have versions of their own. */
export const journeyVersion = 1

/** The text of a journey file. The same document always gives the same text, whatever the order in which it was made. */
export function writeJourneyFile(document: JourneyDocument, attachments: readonly Attachment[] = []): string {
  const records = sortedRecords(document).map((record) => stableJson(record))
  const pictures = [...attachments]
    .sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0))
    .map(({ hash, mime, data }) => `${JSON.stringify(hash)}: ${JSON.stringify({ mime, data })}`)
  return [
    '{',
    `"format": ${JSON.stringify(journeyFormat)},`,
    `"version": ${journeyVersion},`,
    `"recordVersions": ${JSON.stringify(recordVersions())},`,
    records.length === 0 ? '"records": [],' : `"records": [\n${records.join(',\n')}\n],`,
    pictures.length === 0 ? '"attachments": {}' : `"attachments": {\n${pictures.join(',\n')}\n}`,
    '}',
    ''
  ].join('\n')
}

/**
 * Reads a journey file, whoever wrote it. What can be mended is mended and said; `maps` is empty where nothing can be made of it.
 * Never throws. `check` looks into the attachments, which `core` cannot do; `beside` are hashes of pictures that lie beside the file and need not
 * be in it.
 */
export function readJourneyFile(text: string, check: AttachmentCheck = () => 'genuine', beside: readonly string[] = []): ReadOutcome {
  const parsed = parseJson(text)
  if ('issue' in parsed) return refused(parsed.issue)
  const outline = checkOutline(parsed.value)
  if (outline) return refused(outline)
  const file = parsed.value as Record<string, unknown>
  const records = file.records as readonly unknown[]
  const loaded = loadRecords(records, versionsOf(file.recordVersions))
  if (!loaded.ok) return refused(issueOfProblem(loaded.error))
  const { attachments, issues: attachmentIssues } = readAttachments(file.attachments, check)
  const pictures = withoutLostPictures(loaded.value.document, [...attachments.map(({ hash }) => hash), ...beside])
  const issues = [
    ...surplusFields(file),
    ...(isPlain(file.recordVersions) ? [] : [warning('recordVersionsMissing', { field: 'recordVersions' })]),
    ...loaded.value.repairs.map(issueOfRepair),
    ...attachmentIssues,
    ...pictures.issues
  ]
  const { title } = mapOf(loaded.value.document)
  return { maps: [{ title, records: pictures.records, attachments, issues: withoutFlood(issues) }], issues: [] }
}

/** Whether a parsed JSON value says that it is a journey file, of whatever version. */
export function saysJourney(value: unknown): boolean {
  return isPlain(value) && value.format === journeyFormat
}

/** All records in file order: by type, then by order key, then by id. */
export function sortedRecords(document: JourneyDocument): JourneyRecord[] {
  const rank = new Map<string, number>(recordTypeNames.map((type, position) => [type, position]))
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...allRecords(document)].sort(
    (a, b) => (rank.get(a.type) ?? 0) - (rank.get(b.type) ?? 0) || compare(orderOf(a), orderOf(b)) || compare(a.id, b.id)
  )
}

function orderOf(record: JourneyRecord): string {
  const { order } = record as { readonly order?: unknown }
  return typeof order === 'string' ? order : ''
}

function parseJson(text: string): { value: unknown } | { issue: Issue } {
  const content = text.startsWith('\ufeff') ? text.slice(1) : text
  if (content.trim() === '') return { issue: failure('empty') }
  try {
    return { value: JSON.parse(content) as unknown }
  } catch {
    const { truncated, line, column } = jsonFault(content)
    return { issue: failure(truncated ? 'truncated' : 'badJson', { line, values: { column } }) }
  }
}

function checkOutline(value: unknown): Issue | undefined {
  if (isDeeperThan(value, maxDepth)) return failure('tooDeep', { values: { limit: maxDepth } })
  if (!isPlain(value)) return failure('notAJourney')
  if (value.format !== journeyFormat) {
    return Object.hasOwn(value, 'format')
      ? failure('otherFormat', { field: 'format', values: { found: quoted(String(value.format)) } })
      : failure('notAJourney', { field: 'format' })
  }
  if (typeof value.version !== 'number' || !Number.isInteger(value.version) || value.version < 1) {
    return failure('badVersion', { field: 'version', values: { found: quoted(String(JSON.stringify(value.version) ?? 'nothing')) } })
  }
  if (value.version > journeyVersion) return failure('newer', { field: 'version', values: { version: value.version } })
  if (!Array.isArray(value.records)) return failure('noRecords', { field: 'records' })
  const records: readonly unknown[] = value.records
  if (records.length > importLimits.records) {
    return failure('tooManyRecords', { field: 'records', values: { count: records.length, limit: importLimits.records } })
  }
  const tooLong = records.findIndex((record) => isPlain(record) && Object.values(record).some(isTooLong))
  return tooLong < 0 ? undefined : failure('textTooLong', { field: `records[${tooLong}]`, values: { limit: importLimits.text } })
}

function isTooLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > importLimits.text
}

function versionsOf(value: unknown): Record<string, number> {
  const entries = isPlain(value) ? Object.entries(value) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
}

function issueOfProblem(problem: LoadProblem): Issue {
  switch (problem.code) {
    case 'newer':
      return failure('newerRecord', { field: `recordVersions.${quoted(problem.type)}`, values: { version: problem.version } })
    case 'tooDeep':
      return failure('tooDeep', { field: `records[${problem.index}]`, values: { limit: maxDepth } })
    case 'notAMap':
      return failure('noRecords', { field: 'records' })
  }
}

function issueOfRepair(repair: Repair): Issue {
  const place = repair.index < 0 ? 'records' : `records[${repair.index}]`
  const field = repair.field === null || repair.field.includes(', ') ? place : `${place}.${quoted(repair.field)}`
  return warning(`repair.${repairWord(repair)}`, {
    field,
    values: { id: repair.id ?? '', type: quoted(repair.type), field: quoted(repair.field ?? '') }
  })
}

function repairWord({ code, kept }: Repair): string {
  if (code === 'duplicateId') return kept ? 'duplicateRenamed' : 'duplicateLeftOut'
  if (code === 'dangling') return kept ? 'danglingCleared' : 'danglingLeftOut'
  return code
}

function surplusFields(file: Readonly<Record<string, unknown>>): Issue[] {
  const known = new Set(['format', 'version', 'recordVersions', 'records', 'attachments', '$schema'])
  return Object.keys(file).flatMap((field) => (known.has(field) ? [] : [warning('surplusField', { field: quoted(field) })]))
}

/** Records without the pictures that are not there; a card keeps the words that stood for its picture. */
function withoutLostPictures(document: JourneyDocument, present: readonly string[]): { records: JourneyRecord[]; issues: Issue[] } {
  const hashes = new Set(present)
  const issues: Issue[] = []
  const records = sortedRecords(document).map((record) => {
    if (record.type === 'card') return withoutLostPicture(record, hashes, issues)
    if (record.type !== 'persona' || record.photo === null || hashes.has(record.photo)) return record
    issues.push(warning('photoMissing', { field: 'attachments', values: { name: quoted(record.name) } }))
    return { ...record, photo: null }
  })
  return { records, issues }
}

function withoutLostPicture(card: Card, hashes: ReadonlySet<string>, issues: Issue[]): Card {
  if (card.picture === null) return card
  const { thumbnail, ...picture } = card.picture
  const hasThumbnail = thumbnail !== undefined && hashes.has(thumbnail)
  if (hashes.has(picture.hash)) return thumbnail === undefined || hasThumbnail ? card : { ...card, picture }
  if (hasThumbnail) {
    issues.push(warning('pictureReduced', { field: 'attachments', values: { name: quoted(picture.alt || card.text) } }))
    return { ...card, picture: { ...picture, hash: thumbnail } }
  }
  issues.push(warning('pictureMissing', { field: 'attachments', values: { name: quoted(picture.alt || card.text) } }))
  return { ...card, picture: null, text: card.text === '' ? picture.alt : card.text }
}

function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`
  if (!isPlain(value)) return JSON.stringify(value)
  const rank = (key: string) => (key === 'id' ? 0 : key === 'type' ? 1 : 2)
  const keys = Object.keys(value).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return `{${keys.map((key) => `${JSON.stringify(key)}:${stableJson(value[key])}`).join(',')}}`
}

function refused(issue: Issue): ReadOutcome {
  return { maps: [], issues: [issue] }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
