// Every analysis after one edit of a large map: what an open panel costs beside the edit itself.
import { readCurve } from '#core/analyses/curveReading.ts'
import { dueReviews } from '#core/analyses/dueReviews.ts'
import { evidenceCoverage } from '#core/analyses/evidenceCoverage.ts'
import { gapsOf } from '#core/analyses/gaps.ts'
import { unprovenTruths } from '#core/analyses/unprovenTruths.ts'
import { mapDifferences } from '#core/analyses/mapDifferences.ts'
import { handOffsOf } from '#core/analyses/handOffs.ts'
import { backlogOrders, funnelOf, numbersOf, orderBacklog } from '#core/analyses/improvement.ts'
import { layerFindingsOf } from '#core/analyses/layerFindings.ts'
import { layersOf } from '#core/analyses/layers.ts'
import { progressReport } from '#core/analyses/progressReport.ts'
import { completenessOf } from '#core/analyses/touchpointAnswers.ts'
import { filterCounts, groupRows, isAmong, sortRows } from '#core/analyses/touchpointFilters.ts'
import { touchpointTable } from '#core/analyses/touchpointTable.ts'
import { traceOf } from '#core/analyses/trace.ts'
import { unansweredOf } from '#core/analyses/unanswered.ts'
import { unnamedEvidence } from '#core/analyses/unnamedEvidence.ts'
import { weightyAssumptions } from '#core/analyses/weightyAssumptions.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { channels } from '#core/model/card.ts'
import { layoutLayers } from '#core/layout/layers.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import { newEvidence } from '#core/model/evidence.ts'
import { futureRecords } from '#core/queries/futureRecords.ts'
import { allStepsOf, lanesOf, measuresOf, metricsOf, opportunitiesOf, personasOf } from '#core/queries/journey.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { attempt } from './support/attempt.ts'
import type { Bench } from './support/figure.ts'
import { layeredMap } from './support/layeredMap.ts'
import { median } from './support/statistics.ts'

const cards = 5000
const target = '≤ 8 ms'

const bench: Bench = async (report) => {
  for (const analysis of [layersBench, improvementBench, feelingsBench, evidenceBench, touchpointsBench, compareBench])
    await analysis(report)
}

export default bench

/** The five layers: text typed, a link made, a card added near the start of the journey; trace, findings and the layout of the view included. */
export const layersBench: Bench = async (report) => {
  await attempt(report, { what: 'layers after an edit', cards }, () => {
    const start = layeredMap(cards)
    const typed = afterEdits(
      start,
      (document, round) => edited(document, 'card.setText', { id: 'card2x40', text: `Typed ${round}` }),
      layersPanel
    )
    const linked = afterEdits(
      start,
      (document, round) => edited(document, 'link.add', { fromId: 'card0x3', toId: `card1x${round + 100}`, kind: 'dependsOn' }),
      layersPanel
    )
    const added = afterEdits(
      start,
      (document, round) =>
        edited(document, 'card.add', { laneId: 'lane1', stepId: 'step7', place: 'end', cards: [{ text: `New ${round}` }] }),
      layersPanel
    )
    const shared = { cards, unit: 'ms', target, note: '10,000 links; trace, findings, hand-offs and layout' } as const
    report({ what: 'layers after a text', ours: typed, ...shared })
    report({ what: 'layers after a link', ours: linked, ...shared })
    report({ what: 'layers after a card', ours: added, ...shared })
  })
}

/** The repair loop: 300 opportunities with measures on a map of 5,000 cards; an opportunity moved on the board, a card's text typed. */
export const improvementBench: Bench = async (report) => {
  await attempt(report, { what: 'improvements after an edit', cards }, () => {
    const start = withOpportunities(layeredMap(cards), 300)
    const moved = afterEdits(
      start,
      (document, round) =>
        edited(document, 'opportunity.edit', { ids: [`idea${round}`], fields: { impact: (round % 10) / 10, effort: 0.3 } }),
      improvementPanel
    )
    const typed = afterEdits(
      start,
      (document, round) => edited(document, 'card.setText', { id: 'card2x40', text: `Typed ${round}` }),
      improvementPanel
    )
    const shared = { cards, unit: 'ms', target, note: '300 opportunities; numbers, funnel, orders, report and what is unanswered' } as const
    report({ what: 'improvements after a move on the board', ours: moved, ...shared })
    report({ what: 'improvements after a text', ours: typed, ...shared })
  })
}

/** Feelings of a map of 5,000 cards with both curves of four personas: a feeling moved, a card's text typed. */
export const feelingsBench: Bench = async (report) => {
  await attempt(report, { what: 'feelings after an edit', cards }, () => {
    const start = withBeliefs(documentOf(makeMap({ cards, seed: 7 })))
    const lane = lanesOf(start).find(({ kind }) => kind === 'emotion')
    const steps = allStepsOf(start)
    const persona = personasOf(start)[0]
    const panel = (document: JourneyDocument) => feelingsPanel(document, lane?.id ?? '')
    const set = (document: JourneyDocument, round: number) => {
      const place = { laneId: lane?.id ?? '', stepId: steps[round]?.id ?? '', personaId: persona?.id ?? '' }
      return edited(document, 'emotion.set', { ...place, kind: 'believed', score: (round % 20) / 10 })
    }
    const card = [...allRecords(start)].find(({ type }) => type === 'card')
    const typed = (document: JourneyDocument, round: number) =>
      edited(document, 'card.setText', { id: card?.id ?? '', text: `Typed ${round}` })
    const shared = { cards, unit: 'ms', target, note: 'four personas; gaps, reading, moments of truth without evidence' } as const
    report({ what: 'feelings after a feeling', ours: afterEdits(start, set, panel), ...shared })
    report({ what: 'feelings after a text', ours: afterEdits(start, typed, panel), ...shared })
  })
}

/** Evidence of a map of 5,000 cards: 1,000 pieces tied to 3,000 of them; a piece tied, a card's text typed, an assumption made of one. */
export const evidenceBench: Bench = async (report) => {
  await attempt(report, { what: 'evidence after an edit', cards }, () => {
    const start = withEvidence(documentOf(makeMap({ cards, seed: 7 })), 1000)
    const ids = [...allRecords(start)].flatMap((record) => (record.type === 'card' ? [record.id] : []))
    const tied = (document: JourneyDocument, round: number) =>
      edited(document, 'evidence.add', { fields: { text: `Said ${round}`, targetIds: [ids[round * 7] ?? ''] } })
    const typed = (document: JourneyDocument, round: number) =>
      edited(document, 'card.setText', { id: ids[round] ?? '', text: `Typed ${round}` })
    const doubted = (document: JourneyDocument, round: number) =>
      edited(document, 'card.edit', { ids: [ids[round * 3] ?? ''], fields: { certainty: round % 2 === 0 ? 'assumption' : 'evidence' } })
    const shared = {
      cards,
      unit: 'ms',
      target,
      note: '1,000 pieces; coverage, ranked assumptions, what is due, what is not named'
    } as const
    report({ what: 'evidence after a piece', ours: afterEdits(start, tied, evidencePanel), ...shared })
    report({ what: 'evidence after a text', ours: afterEdits(start, typed, evidencePanel), ...shared })
    report({ what: 'evidence after a doubt', ours: afterEdits(start, doubted, evidencePanel), ...shared })
  })
}

function withEvidence(document: JourneyDocument, count: number): JourneyDocument {
  const targets = [...allRecords(document)].flatMap((record) => (record.type === 'card' ? [record.id] : []))
  const pieces = Array.from({ length: count }, (_, at) => ({
    ...newEvidence(`piece${at}`),
    targetIds: [0, 1, 2].map((next) => targets[(at * 3 + next) % targets.length] ?? ''),
    text: `Piece ${at}`,
    date: '2025-06-01'
  }))
  return documentOf([...allRecords(document), ...pieces])
}

function evidencePanel(document: JourneyDocument): void {
  evidenceCoverage(document)
  weightyAssumptions(document)
  dueReviews(document, '2026-11-21')
  unnamedEvidence(document)
  unprovenTruths(document)
}

/** The touchpoint table of 1,000 touchpoints on a map of 5,000 cards, counted, filtered, grouped and sorted: an answer written, another card's text typed. */
export const touchpointsBench: Bench = async (report) => {
  await attempt(report, { what: 'touchpoints after an edit', cards }, () => {
    const start = withTouchpoints(layeredMap(cards), 1000)
    const answered = (document: JourneyDocument, round: number) =>
      edited(document, 'touchpoint.answer', { edits: [{ id: `place${round}`, fields: { touchpoint: { expects: `Answer ${round}` } } }] })
    const typed = (document: JourneyDocument, round: number) => edited(document, 'card.setText', { id: 'card2x40', text: `Typed ${round}` })
    const shared = { cards, unit: 'ms', target, note: '1,000 touchpoints; rows, counts, completeness, groups and order' } as const
    report({ what: 'touchpoints after an answer', ours: afterEdits(start, answered, touchpointsPanel), ...shared })
    report({ what: 'touchpoints after a text', ours: afterEdits(start, typed, touchpointsPanel), ...shared })
  })
}

function withTouchpoints(document: JourneyDocument, count: number): JourneyDocument {
  const steps = allStepsOf(document)
  const filled = edited(document, 'lane.add', { id: 'places', kind: 'touchpoints', title: 'Touchpoints', place: 'end' })
  const cards = Array.from({ length: count }, (_, at) => ({
    id: `place${at}`,
    laneId: 'places',
    stepId: steps[at % steps.length]?.id ?? '',
    text: `Place ${at}`,
    fields: { channel: channels[at % channels.length] ?? null, touchpoint: { annoys: `Queue ${at}` } }
  }))
  return edited(filled, 'card.fill', { cards })
}

function touchpointsPanel(document: JourneyDocument): void {
  const rows = touchpointTable(document)
  filterCounts(rows)
  completenessOf(rows)
  const open = rows.filter((row) => isAmong(row, 'open'))
  groupRows(sortRows(open, { column: 'answered', direction: 'ascending' }, 'vi'), 'channel', 'vi')
}

function feelingsPanel(document: JourneyDocument, laneId: string): void {
  for (const { id } of personasOf(document)) {
    gapsOf(document, laneId, id)
    gapsOf(document, laneId, id, 'intended')
    readCurve(document, laneId, id)
  }
  unprovenTruths(document)
}

/** Beside every feeling that is lived one that is believed, and evidence for one card in a hundred. */
function withBeliefs(document: JourneyDocument): JourneyDocument {
  const lived = [...allRecords(document)].filter((record) => record.type === 'emotionPoint')
  const cardIds = [...allRecords(document)].flatMap(({ id, type }) => (type === 'card' ? [id] : []))
  return documentOf([
    ...allRecords(document),
    ...lived.map((point): EmotionPoint => ({ ...point, id: `${point.id}b`, kind: 'believed', score: Math.min(2, point.score + 1) })),
    { ...newEvidence('heard'), targetIds: cardIds.filter((_, at) => at % 100 === 0) }
  ])
}

/** Two maps of 5,000 cards compared, the later one derived and changed in 300 places; a card's text typed, a link made. */
export const compareBench: Bench = async (report) => {
  await attempt(report, { what: 'differences after an edit', cards }, () => {
    const before = layeredMap(cards)
    let ids = 0
    const names = { journeyId: 'jorigin00', title: 'Future', originTitle: 'Today', newId: () => `made${(ids += 1)}` }
    let start = documentOf(futureRecords(before, names))
    for (let at = 0; at < 300; at += 1) start = edited(start, 'card.setText', { id: `card1x${at}`, text: `Changed ${at}` })
    const panel = (document: JourneyDocument) => mapDifferences(before, document)
    const typed = afterEdits(
      start,
      (document, round) => edited(document, 'card.setText', { id: 'card2x40', text: `Typed ${round}` }),
      panel
    )
    const linked = afterEdits(
      start,
      (document, round) => edited(document, 'link.add', { fromId: 'card0x3', toId: `card1x${round + 100}`, kind: 'dependsOn' }),
      panel
    )
    const shared = { cards, unit: 'ms', target, note: '10,000 links; 300 differences, grouped and sorted' } as const
    report({ what: 'differences after a text', ours: typed, ...shared })
    report({ what: 'differences after a link', ours: linked, ...shared })
  })
}

function withOpportunities(document: JourneyDocument, count: number): JourneyDocument {
  let filled = edited(document, 'metric.add', { id: 'wait', fields: { name: 'Wait' } })
  const steps = allStepsOf(filled)
  const stepId = steps[0]?.id ?? ''
  filled = edited(filled, 'measure.set', {
    entries: [{ metricId: 'wait', stepId, cardId: null, id: 'hold', fields: { baseline: 9, readings: [{ date: '2026-05-01', value: 4 }] } }]
  })
  for (let at = 0; at < count; at += 1) {
    const fields = { title: `Idea ${at}`, impact: (at % 21) / 20, effort: (at % 13) / 12, department: `D${at % 40}`, measureId: 'hold' }
    filled = edited(filled, 'opportunity.add', { id: `idea${at}`, fields: { ...fields, due: '2026-05-31', votes: at % 7 } })
  }
  return filled
}

function improvementPanel(document: JourneyDocument): void {
  const opportunities = opportunitiesOf(document)
  numbersOf(opportunities)
  funnelOf(opportunities)
  for (const order of backlogOrders) orderBacklog(opportunities, order)
  progressReport({ opportunities, measures: measuresOf(document), metrics: metricsOf(document) }, '2026-06-15')
  unansweredOf(document)
}

function layersPanel(document: JourneyDocument): void {
  const layers = layersOf(document)
  const findings = layerFindingsOf(layers)
  traceOf(layers, 'card0x3')
  handOffsOf(document)
  layoutLayers(layers, findings, { width: 1100, height: 844 })
}

/** Median time of what follows an edit, over edits one after the other. */
function afterEdits(
  start: JourneyDocument,
  edit: (document: JourneyDocument, round: number) => JourneyDocument,
  after: (document: JourneyDocument) => void
): number {
  const times: number[] = []
  let document = start
  after(document)
  for (let round = 0; round < 60; round += 1) {
    document = edit(document, round)
    const began = performance.now()
    after(document)
    if (round >= 20) times.push(performance.now() - began)
  }
  return median(times)
}

function edited<Id extends Parameters<typeof runCommand>[1]>(
  document: JourneyDocument,
  id: Id,
  args: Parameters<typeof runCommand<Id>>[2]
): JourneyDocument {
  let next = 0
  const outcome = runCommand(document, id, args, { newId: () => `fresh${(next += 1)}x${Math.trunc(performance.now() * 1000)}` })
  if (!outcome.ok) throw new Error(`${id} was refused: ${outcome.error.code}`)
  return outcome.value.document
}
