// Coverage and the ranking of assumptions against a count over all records, on maps that change at random.
import { expect, test } from 'vitest'
import { evidenceCoverage, makesStatements } from '#core/analyses/evidenceCoverage.ts'
import { unnamedEvidence } from '#core/analyses/unnamedEvidence.ts'
import { weightyAssumptions } from '#core/analyses/weightyAssumptions.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { JourneyRecord, RecordByType, RecordTypeName } from '#core/model/records.ts'
import { Random, randomCommand, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs } from '../seed.ts'

test('coverage and ranking after any edits are what a count over all records gives', { timeout: 60_000 }, () => {
  forSeeds(runs(12), (seed) => {
    const random = new Random(seed)
    let document = smallJourney()
    let count = 0
    for (let edits = 0; edits < 120; edits += 1) {
      document = randomCommand(document, random, () => `r${(count += 1)}`)?.document ?? document
      // Asked again and again, so that what was remembered meets what changed.
      if (edits % 5 === 0) compare(document)
    }
    compare(document)
    // Nothing depends on the order in which a map came to be.
    expect(evidenceCoverage(documentOf(allRecords(document)))).toEqual(evidenceCoverage(document))
  })
})

function compare(document: JourneyDocument): void {
  const { total, lanes, stages } = evidenceCoverage(document)
  const stated = statements(document)
  const tallied = (kept: readonly Stated[]) =>
    Object.fromEntries(['assumption', 'evidence', 'validated'].map((sure) => [sure, kept.filter((each) => each.sure === sure).length]))
  expect(total).toEqual(tallied(stated))
  for (const { stage, coverage } of stages) expect(coverage).toEqual(tallied(stated.filter((each) => each.stageId === stage.id)))
  for (const { lane, coverage, stages: own } of lanes) {
    const here = stated.filter((each) => each.laneId === lane.id)
    expect(coverage).toEqual(tallied(here))
    expect(own).toEqual(stages.map(({ stage }) => tallied(here.filter((each) => each.stageId === stage.id))))
  }
  const named = new Set([...allRecords(document)].flatMap((record) => (record.type === 'evidence' ? record.targetIds : [])))
  const unnamed = stated.flatMap(({ id, sure }) => (sure !== 'assumption' && !named.has(id) ? [id] : []))
  expect(
    unnamedEvidence(document)
      .map(({ id }) => id)
      .sort()
  ).toEqual(unnamed.sort())
  const weights = stated.flatMap(({ id, sure, weight }) => (sure === 'assumption' && weight > 0 ? [`${id} ${weight}`] : []))
  const ranked = weightyAssumptions(document)
  expect(ranked.map(({ statement, weight }) => `${statement.id} ${weight}`).sort()).toEqual(weights.sort())
  expect(ranked.every((each, at) => at === 0 || (ranked[at - 1]?.weight ?? 0) >= each.weight)).toBe(true)
}

interface Stated {
  readonly id: string
  readonly laneId: string
  readonly stageId: string
  readonly sure: string
  readonly weight: number
}

function statements(document: JourneyDocument): Stated[] {
  const records = [...allRecords(document)]
  const ofType = <Type extends RecordTypeName>(type: Type) =>
    records.filter((record: JourneyRecord): record is RecordByType[Type] => record.type === type)
  const lanes = new Map(ofType('lane').map((lane) => [lane.id, lane]))
  const byOrder = (a: { order: string }, b: { order: string }) => (a.order < b.order ? -1 : 1)
  const steps = ofType('stage')
    .sort(byOrder)
    .flatMap((stage) =>
      ofType('step')
        .filter(({ stageId }) => stageId === stage.id)
        .sort(byOrder)
    )
  const place = (record: { laneId: string; stepId: string }) => {
    const lane = lanes.get(record.laneId)
    const at = steps.findIndex(({ id }) => id === record.stepId)
    return lane && !lane.hidden && makesStatements(lane.kind) ? { lane, at, stageId: steps[at]?.stageId ?? '' } : null
  }
  const isMoment = (from: number, span: number) => steps.slice(from, from + span).some(({ momentOfTruth }) => momentOfTruth)
  const ofCards = ofType('card').flatMap((card): Stated[] => {
    const found = place(card)
    if (!found || (card.text.trim() === '' && card.picture === null)) return []
    const weight = (isMoment(found.at, card.span) ? 4 : 0) + (found.lane.kind === 'pains' ? 2 : 0) + Math.min(5, card.votes)
    return [{ id: card.id, laneId: card.laneId, stageId: found.stageId, sure: card.certainty, weight }]
  })
  const ofFeelings = ofType('emotionPoint').flatMap((point): Stated[] => {
    const found = place(point)
    if (!found || point.kind !== 'lived') return []
    const weight = (isMoment(found.at, 1) ? 4 : 0) + (point.score <= -1 ? 2 : 0)
    return [{ id: point.id, laneId: point.laneId, stageId: found.stageId, sure: point.certainty, weight }]
  })
  return [...ofCards, ...ofFeelings]
}
