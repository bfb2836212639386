// What is due against a look at every record, on maps that change at random and on random days.
import { expect, test } from 'vitest'
import { dueReviews } from '#core/analyses/dueReviews.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { allRecords, recordOfType, type JourneyDocument } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { Random, randomCommand, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs } from '../seed.ts'

test('what is due after any edits is what a look at every record finds', { timeout: 60_000 }, () => {
  forSeeds(runs(12), (seed) => {
    const random = new Random(seed)
    let document = smallJourney()
    let count = 0
    for (let edits = 0; edits < 120; edits += 1) {
      document = randomCommand(document, random, () => `r${(count += 1)}`)?.document ?? document
      document = withDates(document, random)
      const today = randomDay(random)
      const found = dueReviews(document, today).map(({ kind, id, date }) => `${date} ${kind} ${id}`)
      expect([...found].sort()).toEqual(expected(document, today))
      expect(found.map((line) => line.slice(0, 10))).toEqual(found.map((line) => line.slice(0, 10)).sort())
    }
  })
})

function randomDay(random: Random): string {
  const two = (below: number) => String(1 + random.below(below)).padStart(2, '0')
  return `${2024 + random.below(4)}-${two(12)}-${two(28)}`
}

function withDates(document: JourneyDocument, random: Random): JourneyDocument {
  const records = [...allRecords(document)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const record = random.pick(records.filter(({ type }) => ['map', 'evidence', 'opportunity', 'measure'].includes(type)))
  if (!record) return document
  const day = random.next() < 0.3 ? null : randomDay(random)
  const env = { newId: () => 'unused' }
  const outcome = (() => {
    switch (record.type) {
      case 'map':
        return runCommand(document, 'map.edit', { reviewDate: day }, env)
      case 'evidence':
        return runCommand(
          document,
          'evidence.edit',
          { ids: [record.id], fields: random.next() < 0.5 ? { date: day } : { reviewDate: day } },
          env
        )
      case 'opportunity':
        return runCommand(document, 'opportunity.edit', { ids: [record.id], fields: { due: day } }, env)
      case 'measure': {
        const { metricId, stepId, cardId } = record
        const fields = { targetDate: day, target: random.pick([null, 1, 5, 50]) ?? null }
        return runCommand(document, 'measure.set', { entries: [{ metricId, stepId, cardId, fields }] }, env)
      }
      default:
        return null
    }
  })()
  return outcome?.ok ? outcome.value.document : document
}

function expected(document: JourneyDocument, today: string): string[] {
  const isPast = (date: string | null | undefined): date is string => typeof date === 'string' && date <= today
  return [...allRecords(document)].flatMap((record) => lineOf(document, record, isPast)).sort()
}

function lineOf(document: JourneyDocument, record: JourneyRecord, isPast: (date: string | null | undefined) => date is string): string[] {
  switch (record.type) {
    case 'map':
      return isPast(record.reviewDate) ? [`${record.reviewDate} map ${record.id}`] : []
    case 'evidence': {
      if (record.reviewDate !== null) return isPast(record.reviewDate) ? [`${record.reviewDate} evidence ${record.id}`] : []
      const [year, ...rest] = (record.date ?? '').split('-')
      const old = record.date === null ? null : [Number(year) + 1, ...rest].join('-')
      return isPast(old) ? [`${old} oldEvidence ${record.id}`] : []
    }
    case 'opportunity': {
      const isOpen = !['done', 'dropped'].includes(record.status)
      return isOpen && isPast(record.due) ? [`${record.due} opportunity ${record.id}`] : []
    }
    case 'measure': {
      const better = recordOfType(document, 'metric', record.metricId)?.better
      const value = record.readings.at(-1)?.value ?? record.baseline
      if (record.target === null || !isPast(record.targetDate)) return []
      const isThere = value !== null && (better === 'higher' ? value >= record.target : value <= record.target)
      return isThere ? [] : [`${record.targetDate} target ${record.id}`]
    }
    default:
      return []
  }
}
