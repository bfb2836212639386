import type { Lane } from '#core/model/lane.ts'
import { compareOrder } from '#core/model/orderKey.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import type { Stage } from '#core/model/stage.ts'
import type { Step } from '#core/model/step.ts'
import type { Result } from '#core/result.ts'
import { foldText } from '#core/text/fold.ts'
import type { Connection } from './connection.ts'
import type { LibraryFailure } from './failure.ts'
import { findWords, type FoundText } from './findWords.ts'
import { rowsPerJourney } from './migrations.ts'
import { wordsOf } from './searchTexts.ts'
import { readRecordRow, type RecordRow } from './storedRecord.ts'

/** One record in which all words of a search occur. `ranges` are UTF-16 offsets into `text`. */
export interface FoundPlace extends FoundText {
  readonly journeyId: string
  readonly journeyTitle: string
  readonly recordId: string
  readonly recordType: string
  readonly laneKind: string | null
  readonly laneTitle: string | null
  readonly stepNumber: number | null
}

/** What a search found: the best places, and how many places in how many maps there are in all. */
export interface Findings {
  readonly hits: FoundPlace[]
  readonly places: number
  readonly maps: number
}

/** Full-text search over everything outside the trash. */
export interface SearchStore {
  /** Every word must occur, as the start of a word, whatever its case and accents (đ counts as d). */
  readonly find: (text: string, limit: number) => Result<Findings, LibraryFailure>
}

/** A search that finds more than this tells little: only the newest are weighed against each other, which keeps it fast. */
const mostRanked = 2000

interface HitRow extends RecordRow {
  readonly journey: number
  readonly journeyId: string
  readonly journeyTitle: string
}

interface Frame {
  readonly lanes: ReadonlyMap<string, Lane>
  readonly stepNumbers: ReadonlyMap<string, number>
}

/** The search of a library. */
export function searchStore({ sqlite, read }: Connection): SearchStore {
  const outsideTrash = `search MATCH ? AND search.rowid / ${rowsPerJourney} NOT IN (SELECT number FROM journeys WHERE trashed_at IS NOT NULL)`
  const best = sqlite.prepare<[string, number], HitRow>(
    `SELECT records.id, type, version, json, journey, journeys.id AS journeyId, title AS journeyTitle
     FROM (SELECT rowid AS hit, rank AS score FROM search WHERE ${outsideTrash} ORDER BY rowid DESC LIMIT ${mostRanked})
     JOIN records ON row = hit JOIN journeys ON number = journey ORDER BY score, hit LIMIT ?`
  )
  const count = sqlite.prepare<[string], { places: number; maps: number }>(
    `SELECT count(*) AS places, count(DISTINCT search.rowid / ${rowsPerJourney}) AS maps FROM search WHERE ${outsideTrash}`
  )
  const frameRows = sqlite.prepare<[number], RecordRow>(
    "SELECT id, type, version, json FROM records WHERE journey = ? AND type IN ('map', 'persona', 'stage', 'step', 'lane')"
  )

  return {
    find: (text, limit) =>
      read(() => {
        const words = [...new Set(wordsOf(foldText(text)))]
        if (words.length === 0) return { hits: [], places: 0, maps: 0 }
        const query = words.map((word) => `"${word}"*`).join(' ')
        const frames = new Map<number, Frame>()
        const hits = best.all(query, limit).flatMap((row) => {
          const stored = readRecordRow(row)
          if (stored.kind !== 'record') return []
          const frame = frames.get(row.journey) ?? frameOf(frameRows.all(row.journey))
          frames.set(row.journey, frame)
          return [placeOf(row, stored.record, frame, words)]
        })
        return { hits, ...(count.get(query) ?? { places: 0, maps: 0 }) }
      })
  }
}

function placeOf(row: HitRow, record: JourneyRecord, frame: Frame, words: readonly string[]): FoundPlace {
  const inCell = record.type === 'card' || record.type === 'emotionPoint'
  const lane = inCell ? frame.lanes.get(record.laneId) : undefined
  const stepId = inCell ? record.stepId : record.type === 'step' ? record.id : null
  return {
    journeyId: row.journeyId,
    journeyTitle: row.journeyTitle,
    recordId: record.id,
    recordType: record.type,
    laneKind: lane?.kind ?? null,
    laneTitle: lane?.title ?? null,
    stepNumber: stepId === null ? null : (frame.stepNumbers.get(stepId) ?? null),
    ...findWords(record, words)
  }
}

function frameOf(rows: readonly RecordRow[]): Frame {
  const records = rows.map(readRecordRow).flatMap((stored) => (stored.kind === 'record' ? [stored.record] : []))
  const stages = records.filter((record): record is Stage => record.type === 'stage').sort(compareOrder)
  const steps = records.filter((record): record is Step => record.type === 'step').sort(compareOrder)
  const inOrder = stages.flatMap((stage) => steps.filter((step) => step.stageId === stage.id))
  return {
    lanes: new Map(records.flatMap((record) => (record.type === 'lane' ? [[record.id, record] as const] : []))),
    stepNumbers: new Map(inOrder.map((step, index) => [step.id, index + 1]))
  }
}
