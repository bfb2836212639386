import type { Id } from '../model/id.ts'
import { mapOf } from '../queries/journey.ts'
import type { AttachmentCheck } from './attachments.ts'
import { failure, warning, withoutFlood, type Issue } from './issue.ts'
import { readJourneyFile, saysJourney, sortedRecords } from './journeyFile.ts'
import { importLimits } from './limits.ts'
import type { Inflate } from './drawio/readDrawio.ts'
import { documentOfJourney, type LaneTitles } from './mermaid/documentOfJourney.ts'
import { readMermaid, type ReadDiagram } from './mermaid/readMermaid.ts'
import { readDiagramText } from './readDiagramText.ts'
import type { ReadMap, ReadOutcome } from './readOutcome.ts'
import { findTables, type FoundTables } from './tables/findTables.ts'
import type { TableChoices } from './tables/journeyOfTable.ts'
import { mapsOfTables } from './tables/mapsOfTables.ts'
import { readMarkdownList } from './tables/markdownList.ts'

/** What reading needs beside the text. */
export interface ReadingEnv {
  /** Titles of the lanes that a diagram does not bring along, in the reader's language. */
  readonly laneTitles: LaneTitles
  readonly newId: () => Id
  readonly check?: AttachmentCheck
  /** Hashes of pictures that lie beside the file. */
  readonly beside?: readonly string[]
  /** Name of the persona whose feelings a table holds without saying whose they are. */
  readonly personaName?: string
  /** What was decided about the tables of the text, in their order. */
  readonly tables?: readonly (TableChoices | null)[]
  /** Unpacks pages of draw.io. */
  readonly inflate?: Inflate
}

/**
 * Reads a text into maps. What it is is decided by its content; its name counts where the content says nothing, and a file that is not
 * what its name says has a warning. Never throws; `maps` is empty where nothing can be made of it, and then `issues` holds an error.
 */
export function readAny(name: string, text: string, env: ReadingEnv): ReadOutcome {
  const content = text.replace(/^\ufeff/, '').trimStart()
  if (content === '') return { maps: [], issues: [failure('empty')] }
  if (content.includes('\u0000')) return { maps: [], issues: [failure('binary')] }
  const named = kindOfName(name)
  const drawing = readDiagramText(name, content, env)
  if (drawing) return drawing
  const isTable = named === 'csv' || named === 'tsv'
  // The first cell of a table may well begin with a bracket.
  if (/^[{[]/.test(content) && !(isTable && parsed(content) === undefined)) {
    if (named !== 'mermaid' || saysJourney(parsed(content))) return withKind(named, 'journey', readJourneyFile(text, env.check, env.beside))
    return readDiagrams(text, env)
  }
  if (isTable) return readTables(name, text, env) ?? { maps: [], issues: [failure('table.none')] }
  const read = readDiagrams(text, env)
  if (named === 'journey' && read.maps.length === 0) return readJourneyFile(text, env.check, env.beside)
  if (read.maps.length > 0) return withKind(named, 'mermaid', withTables(read, text, env))
  const tables = readTables(name, text, env)
  if (tables && tables.maps.length > 0) return tables
  // A document that never speaks of a diagram lacks a table rather than a diagram.
  return /\.(md|markdown|html?)$/i.test(name) && !/mermaid|^\s*journey\b/im.test(text)
    ? { maps: [], issues: [failure('table.none')] }
    : read
}

/** The tables of a text, or null where it is none. */
function readTables(name: string, text: string, env: ReadingEnv): ReadOutcome | null {
  const named = kindOfName(name)
  const found = findTables(text, named === 'csv' || named === 'tsv' ? named : null) ?? listOf(name, text, env)
  if (!found) return null
  return mapsOfTables(found, {
    newId: env.newId,
    personaName: env.personaName ?? '',
    title: named === undefined ? '' : name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''),
    choices: env.tables ?? []
  })
}

/** Diagrams, and the tables of the same document that are journeys as well. */
function withTables(read: ReadOutcome, text: string, env: ReadingEnv): ReadOutcome {
  const found = findTables(text)
  if (!found || found.format === 'delimited') return read
  const choices = (env.tables ?? []).slice(read.maps.length)
  const more = mapsOfTables(found, { newId: env.newId, personaName: env.personaName ?? '', title: '', choices, onlyJourneys: true })
  return { maps: [...read.maps, ...more.maps], issues: withoutFlood([...read.issues, ...more.issues]) }
}

/** A file of Markdown without a table may be a journey as a list. */
function listOf(name: string, text: string, env: ReadingEnv): FoundTables | null {
  const list = /\.(md|markdown)$/i.test(name) ? readMarkdownList(text, env.laneTitles.doing) : null
  return list && { format: 'list', tables: [list] }
}

function readDiagrams(text: string, env: ReadingEnv): ReadOutcome {
  const { diagrams, issues } = readMermaid(text)
  const maps: ReadMap[] = []
  const refused: Issue[] = []
  for (const diagram of diagrams) {
    const read = mapOfDiagram(diagram, env)
    if ('records' in read) maps.push(read)
    else refused.push(read)
  }
  return { maps, issues: withoutFlood([...issues, ...refused]) }
}

function mapOfDiagram({ journey, line, issues }: ReadDiagram, env: ReadingEnv): ReadMap | Issue {
  const size = journey.stages.reduce((sum, { steps }) => steps.reduce((count, { actors }) => count + 2 + 2 * actors.length, sum + 1), 0)
  if (size > importLimits.records) return failure('tooManyRecords', { line, values: { count: size, limit: importLimits.records } })
  const { document, issues: more } = documentOfJourney(journey, env.laneTitles, env.newId)
  const empty = journey.stages.length === 0 ? [warning('mermaid.emptyDiagram', { line })] : []
  const found = [...issues, ...more.map((issue) => ({ ...issue, line: issue.line ?? line })), ...empty]
  return {
    title: mapOf(document).title,
    records: sortedRecords(document),
    attachments: [],
    issues: withoutFlood(found)
  }
}

type Kind = 'journey' | 'mermaid' | 'csv' | 'tsv'

function kindOfName(name: string): Kind | undefined {
  if (/\.json$/i.test(name)) return 'journey'
  if (/\.csv$/i.test(name)) return 'csv'
  if (/\.(tsv|tab)$/i.test(name)) return 'tsv'
  return /\.(mmd|mermaid|md|markdown|html?)$/i.test(name) ? 'mermaid' : undefined
}

function withKind(named: Kind | undefined, found: Kind, outcome: ReadOutcome): ReadOutcome {
  if (named === undefined || named === found || outcome.maps.length === 0) return outcome
  return { ...outcome, issues: [...outcome.issues, warning(found === 'journey' ? 'isJourney' : 'isMermaid')] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
