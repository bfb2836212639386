import type { JourneyRecord } from '../../model/records.ts'
import { cleanLine } from '../../text/clean.ts'
import { cutText } from '../cutText.ts'
import { failure, quoted, warning, withoutFlood, type Issue } from '../issue.ts'
import { importLimits } from '../limits.ts'
import type { ReadMap, ReadOutcome } from '../readOutcome.ts'
import type { FoundTables } from './findTables.ts'
import type { Grid } from './grid.ts'
import { withoutBlanks } from './grid.ts'
import { joinedStages } from './joinedStages.ts'
import { journeyOfTable, type TableChoices, type TableEnv } from './journeyOfTable.ts'
import { stackedTables } from './stackedTables.ts'
import { shapeOf } from './tableShape.ts'

/** What making maps of tables needs. */
export interface TablesEnv extends TableEnv {
  /** Title of a map whose table has none. */
  readonly title: string
  /** What was decided about the tables that become maps, in their order. */
  readonly choices: readonly (TableChoices | null)[]
  /** Whether only tables that are journeys without a doubt become maps: beside diagrams the others are what else a document says. */
  readonly onlyJourneys?: boolean
}

/**
 * A map for each table that is a journey. Where some are and others, without a single lane in them, are not, the others are passed over
 * and named in a warning; where none is, all are offered.
 */
export function mapsOfTables(found: FoundTables, env: TablesEnv): ReadOutcome {
  const tables = joinedStages(found.tables.flatMap(stackedTables))
  const whole = tables.filter((table) => {
    const { slots, columnCount } = withoutBlanks(table)
    return slots.length >= 2 && columnCount >= 2
  })
  const journeys = whole.filter(isJourney)
  if (env.onlyJourneys && journeys.length === 0) return { maps: [], issues: [] }
  const kept = journeys.length > 0 ? journeys : whole
  const issues: Issue[] = env.onlyJourneys ? [] : tables.filter((table) => !kept.includes(table)).map(passedOver)
  const maps: ReadMap[] = []
  for (const [index, table] of kept.entries()) {
    const { title, records, issues: noticed, reading } = journeyOfTable(table, env, env.choices[index] ?? undefined)
    if (records.length > importLimits.records) {
      issues.push(failure('tooManyRecords', { values: { count: records.length, limit: importLimits.records } }))
      continue
    }
    const named = title === '' ? cutText(cleanLine(env.title), 500) : title
    maps.push({ title: named, records: titled(records, named), attachments: [], issues: withoutFlood(noticed), table: reading })
  }
  if (maps.length === 0 && issues.length === 0) issues.push(failure('table.none'))
  return { maps, issues: withoutFlood(maps.length === 0 ? [failure('table.none'), ...issues] : issues) }
}

function isJourney(table: Grid): boolean {
  const { lanes, isSure } = shapeOf(table)
  const known = lanes.filter((lane) => lane.isKnown).length
  return known >= 2 || (known === 1 && isSure)
}

function passedOver(table: Grid): Issue {
  const first = table.slots.flat().find((cell) => cell !== null && cell.text !== '')
  const values = { found: quoted(first?.text ?? '') }
  return warning('table.passedOver', { values, ...(first?.line == null ? { field: first?.address ?? '' } : { line: first.line }) })
}

function titled(records: readonly JourneyRecord[], title: string): readonly JourneyRecord[] {
  return records.map((record) => (record.type === 'map' && record.title === '' ? { ...record, title } : record))
}
