// The touchpoint table beside one that is worked out from all records of the map, without lists, caches or the code under test.
import { expect, test } from 'vitest'
import { completenessOf } from '#core/analyses/touchpointAnswers.ts'
import {
  filterCounts,
  groupRows,
  isAmong,
  searchRows,
  sortRows,
  touchpointFilters,
  touchpointGroupings
} from '#core/analyses/touchpointFilters.ts'
import { touchpointTable, type TouchpointRow } from '#core/analyses/touchpointTable.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { RecordByType, RecordTypeName } from '#core/model/records.ts'
import { Random, randomCommand, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs, seed } from '../seed.ts'

/** What a row says, from scratch. */
interface PlainRow {
  readonly id: string
  readonly gap: boolean
  readonly step: number
  readonly feeling: number | null
  readonly evidence: number
  readonly answers: readonly boolean[]
}

function all<Type extends RecordTypeName>(document: JourneyDocument, type: Type): RecordByType[Type][] {
  return [...allRecords(document)].filter((record) => record.type === type) as RecordByType[Type][]
}

const byOrder = (a: { order: string }, b: { order: string }) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0)

function plainTable(document: JourneyDocument): readonly PlainRow[] {
  const steps = all(document, 'stage')
    .sort(byOrder)
    .flatMap((stage) =>
      all(document, 'step')
        .filter(({ stageId }) => stageId === stage.id)
        .sort(byOrder)
    )
  const lanes = all(document, 'lane')
    .filter(({ kind, hidden }) => kind === 'touchpoints' && !hidden)
    .sort(byOrder)
  const cards = all(document, 'card').filter(({ laneId }) => lanes.some(({ id }) => id === laneId))
  if (cards.length === 0) return []
  const written = (text: string) => text.trim().length > 0
  return steps.flatMap((step, at): PlainRow[] => {
    const points = all(document, 'emotionPoint').filter(({ stepId, kind }) => stepId === step.id && kind === 'lived')
    const feelingOf = (own: number | null | undefined, personaId: string | null): number | null => {
      if (own !== null && own !== undefined) return own
      const personas = all(document, 'persona')
        .sort(byOrder)
        .map(({ id }) => id)
      const asked = personaId === null ? personas : [personaId]
      const whose = asked.find((id) => points.some((point) => point.personaId === id))
      const scores = points.filter(({ personaId: of }) => of === whose)
      return whose === undefined ? null : (scores.sort((a, b) => (a.id < b.id ? -1 : 1))[0]?.score ?? null)
    }
    const rowOf = (id: string, review: (typeof step)['touchpoint'], personaId: string | null, gap: boolean): PlainRow => {
      const feeling = feelingOf(review?.feeling, personaId)
      const ideas = all(document, 'opportunity').filter(({ status, answerIds }) => status !== 'dropped' && answerIds.includes(id))
      return {
        id,
        gap,
        step: at + 1,
        feeling,
        evidence: gap ? 0 : all(document, 'evidence').filter(({ targetIds }) => targetIds.includes(id)).length,
        answers: [
          written(review?.expects ?? ''),
          written(review?.annoys ?? ''),
          written(`${review?.think ?? ''}${review?.does ?? ''}${review?.feel ?? ''}${review?.brand ?? ''}`),
          feeling !== null || (review?.met ?? null) !== null,
          written(review?.improve ?? '') || (!gap && ideas.length > 0)
        ]
      }
    }
    const own = lanes.flatMap((lane) => cards.filter(({ laneId, stepId }) => laneId === lane.id && stepId === step.id).sort(byOrder))
    if (own.length > 0) return own.map((card) => rowOf(card.id, card.touchpoint, card.personaId, false))
    const isCovered = cards.some((card) => {
      const first = steps.findIndex(({ id }) => id === card.stepId)
      return first <= at && at < first + card.span
    })
    return isCovered ? [] : [rowOf(step.id, step.touchpoint, null, true)]
  })
}

function plain(rows: readonly TouchpointRow[]): readonly PlainRow[] {
  return rows.map((row) => ({
    id: row.id,
    gap: row.card === null,
    step: row.stepNumber,
    feeling: row.feeling?.score ?? null,
    evidence: row.evidence,
    answers: [row.answers.expects, row.answers.annoys, row.answers.wanted, row.answers.feels, row.answers.improves]
  }))
}

/** Plays random commands; gives every document on the way. */
function* walk(random: Random, commands: number): Generator<JourneyDocument> {
  let document = smallJourney()
  let last = 0
  yield document
  for (let turn = 0; turn < commands; turn += 1) {
    const outcome = randomCommand(document, random, () => `id${String((last += 1)).padStart(8, '0')}`)
    if (!outcome) continue
    document = outcome.document
    yield document
  }
}

test(`after any edit the table is what it is from scratch (OI_SEED=${seed})`, () => {
  let most = 0
  forSeeds(runs(25), (own) => {
    for (const document of walk(new Random(own), 60)) {
      const rows = touchpointTable(document)
      most = Math.max(most, rows.length)
      expect(plain(rows)).toEqual(plainTable(document))
      // What was remembered says the same as a map that was never seen before.
      expect(plain(touchpointTable(documentOf(structuredClone([...allRecords(document)]))))).toEqual(plain(rows))
    }
  })
  expect(most).toBeGreaterThan(3)
})

test(`choices and groups lose and invent no row, and count what they show (OI_SEED=${seed})`, () => {
  forSeeds(runs(25), (own) => {
    const random = new Random(own)
    for (const document of [...walk(random, 60)].slice(-8)) {
      const rows = touchpointTable(document)
      const counts = filterCounts(rows)
      for (const filter of touchpointFilters) expect(counts[filter]).toBe(rows.filter((row) => isAmong(row, filter)).length)
      expect(counts.open).toBe(plainTable(document).filter(({ answers }) => answers.includes(false)).length)
      expect(completenessOf(rows).answered).toBe(plainTable(document).flatMap(({ answers }) => answers.filter(Boolean)).length)
      for (const grouping of touchpointGroupings) {
        const groups = groupRows(rows, grouping, 'vi')
        expect(
          groups
            .flatMap((group) => group.rows)
            .map(({ id }) => id)
            .sort()
        ).toEqual(rows.map(({ id }) => id).sort())
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
      }
      const sorted = sortRows(rows, { column: 'answered', direction: 'descending' }, 'en')
      expect(sorted.map(({ answered }) => answered)).toEqual(rows.map(({ answered }) => answered).sort((a, b) => b - a))
      expect(searchRows(rows, 'ĐƯỜNG')).toEqual(searchRows(rows, 'duong'))
    }
  })
})
