// Random journeys and random commands on them, from a seed.
import { commandIds, type CommandArgs, type CommandId } from '#core/commands/commands.ts'
import type { LaneCopy } from '#core/commands/laneCopy.ts'
import { laneCopyOf } from '#core/commands/laneCopyOf.ts'
import { runCommand, type CommandOutcome } from '#core/commands/runCommand.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { certainties, controls, channels } from '#core/model/card.ts'
import { evidenceKinds } from '#core/model/evidence.ts'
import { feelingKinds } from '#core/model/feelingKind.ts'
import { gapKinds } from '#core/model/gap.ts'
import type { Id } from '#core/model/id.ts'
import { laneKinds, laneTakesCards, newLane, type LaneKind } from '#core/model/lane.ts'
import { linkKinds } from '#core/model/link.ts'
import { newMap } from '#core/model/map.ts'
import { metricKinds } from '#core/model/metric.ts'
import { opportunityStatuses } from '#core/model/opportunity.ts'
import { freshOrderKeys, type Place } from '#core/model/orderKey.ts'
import { newPersona } from '#core/model/persona.ts'
import type { JourneyRecord, RecordTypeName } from '#core/model/records.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { aims } from '#core/model/touchpointReview.ts'

/** A source of chance that gives the same numbers for the same seed. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** At least 0, less than 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(items.length)]
  }
}

/** A small map to begin with: two personas, two stages of two steps, and a lane of every sort. */
export function smallJourney(): JourneyDocument {
  const keys = freshOrderKeys(8)
  const key = (index: number) => keys[index] ?? ''
  const kinds = ['doing', 'emotion', 'touchpoints', 'lineOfVisibility', 'pains', 'backstage', 'systems'] as const
  return documentOf([
    newMap('map', 'Random'),
    ...['Lan', 'Minh'].map((name, index) => newPersona(`p${index}`, name, index, key(index))),
    ...[0, 1].map((stage) => newStage(`s${stage}`, `Stage ${stage}`, key(stage))),
    ...[0, 1, 2, 3].map((step) => newStep(`t${step}`, `s${step >> 1}`, `Step ${step}`, key(step))),
    ...kinds.map((kind, index) => newLane(`l${index}`, kind, kind, key(index)))
  ])
}

/** Runs one random command, of `among` where they are given; null where chance made one that is refused. */
export function randomCommand(
  document: JourneyDocument,
  random: Random,
  newId: () => Id,
  among: readonly CommandId[] = weightedIds
): (CommandOutcome & { readonly id: CommandId }) | null {
  const id = random.pick(among)
  if (!id) return null
  const args = argsFor(id, document, random)
  const outcome = runCommand(document, id, args as never, { newId })
  return outcome.ok ? { ...outcome.value, id } : null
}

/** A text of up to `most` words in two languages. */
export function randomText(random: Random, most: number): string {
  const words = ['bill', 'đường', 'waits', 'tin nhắn', 'VAS-0931', '238,000 ₫', 'again', 'Facebook', 'nghiêng', '“Why?”', 'a', '\n']
  return Array.from({ length: random.below(most + 1) }, () => random.pick(words)).join(' ')
}

// What fills a map is more frequent than what frames it, and building more than tearing down, or nothing would ever grow.
const weights: Partial<Record<CommandId, number>> = {
  'card.add': 12,
  'link.add': 8,
  'emotion.set': 10,
  'card.setText': 4,
  'card.move': 4,
  'card.edit': 4,
  'lane.edit': 5,
  'lane.show': 4
}
const weightedIds: readonly CommandId[] = commandIds.flatMap((id) =>
  Array<CommandId>(weights[id] ?? (id.endsWith('.add') ? 2 : 1)).fill(id)
)

/** Records that hang on cards: left out where some cards are. */
const hangingTypes: readonly RecordTypeName[] = ['link', 'comment', 'evidence', 'gap', 'measure', 'opportunity']

const lineTitles = { lineOfInteraction: 'Interaction', lineOfVisibility: 'Visibility', lineOfInternalInteraction: 'Internal' }
const noCopy: LaneCopy = { kind: 'doing', title: '', color: null, steps: [], personas: [], cards: [], points: [], links: [] }

function argsFor(id: CommandId, document: JourneyDocument, random: Random): unknown {
  const ids = (type: RecordTypeName): Id[] =>
    [...allRecords(document)]
      .filter((record) => record.type === type)
      .map((record) => record.id)
      .sort()
  const one = (type: RecordTypeName): Id => random.pick(ids(type)) ?? 'nobody'
  const lane = (kind?: LaneKind): Id => {
    const lanes = [...allRecords(document)].filter(
      (record) => record.type === 'lane' && (kind ? record.kind === kind : laneTakesCards(record.kind))
    )
    return random.pick(lanes.map((record) => record.id).sort()) ?? one('lane')
  }
  const some = (type: RecordTypeName): Id[] => [...new Set([one(type), one(type)])]
  const place = (type: RecordTypeName): Place => random.pick<Place>(['start', 'end', { after: one(type) }]) ?? 'end'
  const text = () => randomText(random, 12)
  const targets = (): Id[] => [
    ...some('card'),
    ...ids('emotionPoint').slice(0, random.below(2)),
    ...ids('persona').slice(0, random.below(2))
  ]
  const fields = () => ({
    certainty: random.pick(certainties) ?? 'evidence',
    span: 1 + random.below(random.next() < 0.3 ? 4 : 1),
    control: random.pick([null, ...controls]) ?? null,
    channel: random.pick([null, ...channels]) ?? null,
    personaId: random.pick([null, null, ...ids('persona')]) ?? null,
    owner: random.next() < 0.2 ? randomText(random, 4) : '',
    votes: random.next() < 0.2 ? random.below(12) : 0,
    constraint: random.next() < 0.1,
    ...(random.next() < 0.3 ? { touchpoint: random.next() < 0.1 ? null : { expects: text(), feeling: random.below(5) - 2 } } : {})
  })
  const randomId = (): Id => `fill${Math.floor(random.next() * 1e12)}`
  // The map without some of its cards, and with others as they may have been.
  const earlier = (): JourneyRecord[] =>
    [...allRecords(document)]
      .filter(({ type }) => !hangingTypes.includes(type) && (type !== 'card' || random.next() < 0.9))
      .map((record) => (record.type === 'card' && random.next() < 0.2 ? { ...record, text: text().trim() } : record))
  const table: { readonly [Id in CommandId]: () => CommandArgs<Id> } = {
    'map.edit': () => ({ title: text() }),
    'map.replaceAll': () => ({ records: earlier() }),
    'map.bringBack': () => ({ records: earlier().filter(() => random.next() < 0.3) }),
    'persona.add': () => ({ name: text(), fields: { slot: random.below(8) } }),
    'persona.edit': () => ({ id: one('persona'), fields: { name: text(), slot: random.below(8) } }),
    'persona.move': () => ({ id: one('persona'), place: place('persona') }),
    'persona.remove': () => ({ id: one('persona') }),
    'persona.merge': () => ({ id: one('persona'), otherId: one('persona'), fields: { name: text() } }),
    'stage.add': () => ({ title: text(), place: place('stage') }),
    'stage.edit': () => ({ id: one('stage'), title: text() }),
    'stage.move': () => ({ id: one('stage'), place: place('stage') }),
    'stage.remove': () => ({ id: one('stage') }),
    'stage.duplicate': () => ({ id: one('stage') }),
    'stage.split': () => ({ stepId: one('step'), title: text() }),
    'stage.merge': () => ({ id: one('stage') }),
    'step.duplicate': () => ({ id: one('step') }),
    'step.split': () => ({ id: one('step'), title: text(), ...(random.next() < 0.5 ? { cardIds: some('card') } : {}) }),
    'step.merge': () => ({ id: one('step') }),
    'step.add': () => ({ stageId: one('stage'), title: text(), place: place('step') }),
    'step.edit': () => ({ id: one('step'), title: text(), momentOfTruth: random.next() < 0.5, aim: random.pick([null, ...aims]) ?? null }),
    'step.move': () => ({ id: one('step'), stageId: one('stage'), place: place('step') }),
    'step.remove': () => ({ id: one('step') }),
    'lane.add': () => ({
      kind: random.pick(laneKinds) ?? 'text',
      title: text(),
      place: place('lane'),
      ...(random.next() < 0.5 ? { lines: lineTitles } : {})
    }),
    'lane.duplicate': () => ({ id: one('lane') }),
    'lane.paste': () => ({ copy: laneCopyOf(document, one('lane')) ?? noCopy, place: place('lane') }),
    'lane.addLines': () => ({ titles: lineTitles }),
    'lane.show': () => ({}),
    'lane.edit': () => ({
      id: one('lane'),
      title: text(),
      color: random.pick([null, null, 0, 3, 7]) ?? null,
      collapsed: random.next() < 0.15,
      hidden: random.next() < 0.15
    }),
    'lane.move': () => ({ id: one('lane'), place: place('lane') }),
    'lane.remove': () => ({ id: one('lane') }),
    'card.add': () => ({
      laneId: lane(),
      stepId: one('step'),
      place: place('card'),
      cards: Array.from({ length: 1 + random.below(3) }, () => ({ text: text(), fields: fields() }))
    }),
    'card.fill': () => {
      const newStep = randomId()
      const fresh = random.next() < 0.2 ? [{ id: newStep, title: text() }] : []
      const stepId = () => (fresh.length > 0 && random.next() < 0.5 ? newStep : one('step'))
      return {
        steps: fresh,
        stageTitle: text(),
        lanes: random.next() < 0.1 ? [{ id: randomId(), kind: 'text' as const, title: text(), place: place('lane') }] : [],
        place: place('card'),
        cards: Array.from({ length: random.below(5) }, () => ({ laneId: lane(), stepId: stepId(), text: text(), fields: fields() })),
        feelings:
          random.next() < 0.3
            ? [{ laneId: lane('emotion'), stepId: stepId(), personaId: one('persona'), score: random.next() * 4 - 2, note: text() }]
            : []
      }
    },
    'card.setText': () => ({ id: one('card'), text: text() }),
    'card.edit': () => ({ ids: some('card'), fields: fields() }),
    'touchpoint.answer': () => ({
      edits: [...some('card').map((id) => ({ id, text: text(), fields: fields() })), { id: one('step'), fields: fields() }]
    }),
    'card.move': () => ({ ids: some('card'), laneId: lane(), stepId: one('step'), place: place('card') }),
    'card.duplicate': () => ({ ids: some('card') }),
    'card.remove': () => ({ ids: some('card') }),
    'card.vote': () => ({ ids: some('card'), change: random.below(4) - 1 }),
    'card.clearVotes': () => ({}),
    'emotion.set': () => ({
      laneId: lane('emotion'),
      stepId: one('step'),
      personaId: one('persona'),
      score: random.next() * 4 - 2,
      ...(random.next() < 0.3 ? { kind: random.pick(feelingKinds) ?? 'lived' } : {})
    }),
    'emotion.edit': () => ({ id: one('emotionPoint'), certainty: random.pick(certainties) ?? 'evidence' }),
    'emotion.remove': () => ({ ids: [one('emotionPoint')] }),
    'link.add': () => ({ fromId: one('card'), toId: one('card'), kind: random.pick(linkKinds) ?? 'leadsTo', label: randomText(random, 2) }),
    'link.edit': () => ({ id: one('link'), kind: random.pick(linkKinds) ?? 'leadsTo' }),
    'link.remove': () => ({ ids: [one('link')] }),
    'comment.add': () => ({ cardId: one('card'), text: text(), author: randomText(random, 2), createdAt: random.below(2_000_000_000) }),
    'comment.edit': () => ({ id: one('comment'), resolved: random.next() < 0.5 }),
    'comment.remove': () => ({ ids: [one('comment')] }),
    'evidence.add': () => ({
      fields: { kind: random.pick(evidenceKinds) ?? 'quote', text: text(), date: '2026-05-01', strength: 3, targetIds: targets() }
    }),
    'evidence.edit': () => ({ ids: [one('evidence')], fields: { text: text(), source: randomText(random, 3), targetIds: targets() } }),
    'evidence.tie': () => ({ ids: some('evidence'), targetIds: targets(), tied: random.next() < 0.6 }),
    'evidence.remove': () => ({ ids: [one('evidence')] }),
    'gap.add': () => ({
      fields: {
        kind: random.pick(gapKinds) ?? 'frontBack',
        text: text(),
        stepId: random.pick([null, ...ids('step')]) ?? null,
        cardIds: some('card')
      }
    }),
    'gap.edit': () => ({ ids: some('gap'), fields: { closed: random.next() < 0.5, severity: 1 + random.below(3) } }),
    'gap.move': () => ({ id: one('gap'), place: place('gap') }),
    'gap.remove': () => ({ ids: [one('gap')] }),
    'metric.add': () => ({ fields: { kind: random.pick(metricKinds) ?? 'nps', name: text(), unit: 'min', rewarded: random.next() < 0.5 } }),
    'metric.edit': () => ({ ids: [one('metric')], fields: { better: 'lower', name: text() } }),
    'metric.move': () => ({ id: one('metric'), place: place('metric') }),
    'metric.remove': () => ({ ids: [one('metric')] }),
    'measure.set': () => ({
      entries: Array.from({ length: 1 + random.below(3) }, () => ({
        metricId: one('metric'),
        stepId: one('step'),
        cardId: random.pick([null, null, ...ids('card')]) ?? null,
        fields: {
          baseline: random.next() < 0.5 ? random.below(100) : null,
          readings: [{ date: random.next() < 0.5 ? '2026-05-01' : '2025-01-31', value: random.next() * 10 }]
        }
      }))
    }),
    'measure.remove': () => ({ ids: [one('measure')] }),
    'opportunity.add': () => ({
      fields: {
        title: text(),
        impact: random.next(),
        effort: random.pick([null, 0.5]) ?? null,
        answerIds: [...some('card'), ...ids('gap').slice(0, 1)],
        measureId: random.pick([null, ...ids('measure')]) ?? null
      }
    }),
    'opportunity.edit': () => ({ ids: some('opportunity'), fields: { status: random.pick(opportunityStatuses) ?? 'done', owner: text() } }),
    'opportunity.move': () => ({ id: one('opportunity'), place: place('opportunity') }),
    'opportunity.vote': () => ({ ids: [one('opportunity')], change: random.below(4) - 1 }),
    'opportunity.remove': () => ({ ids: [one('opportunity')] }),
    'assessment.add': () => ({ date: '2026-05-01', fields: { practices: { findBroken: random.below(5) } } }),
    'assessment.edit': () => ({ ids: [one('assessment')], fields: { note: text(), competencies: { brandValues: random.below(5) } } }),
    'assessment.remove': () => ({ ids: [one('assessment')] })
  }
  return table[id]()
}
