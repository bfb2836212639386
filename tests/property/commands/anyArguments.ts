import { commandIds, type CommandArgs, type CommandId } from '#core/commands/commands.ts'
import type { LaneCopy } from '#core/commands/laneCopy.ts'
import { laneCopyOf } from '#core/commands/laneCopyOf.ts'
import { certainties, channels, controls, newCard } from '#core/model/card.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { feelingKinds } from '#core/model/feelingKind.ts'
import type { Id } from '#core/model/id.ts'
import { laneKinds } from '#core/model/lane.ts'
import { linkKinds } from '#core/model/link.ts'
import { loadRecords, recordVersions } from '#core/model/load.ts'
import type { Place } from '#core/model/orderKey.ts'
import { personaKinds } from '#core/model/persona.ts'
import type { JourneyRecord, RecordTypeName } from '#core/model/records.ts'
import { aims, touchpointPhases } from '#core/model/touchpointReview.ts'
import { newStage } from '#core/model/stage.ts'
import { lanesOf } from '#core/queries/journey.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import type { Random } from '#core/samples/random.ts'
import { AnyPlainFields } from './anyPlainFields.ts'

/** A command with arguments that a person could bring about, and now and then some that nobody should. */
export interface AnyCommand {
  readonly id: CommandId
  readonly args: unknown
}

/** A random command that suits the document most of the time. */
export function anyCommand(document: JourneyDocument, random: Random): AnyCommand {
  const id = random.pick(picked)
  return { id, args: new Arguments(document, random).of(id) }
}

// Made maps have none of these: without more of them there would be few to edit or remove. Of stages there are few.
const picked: readonly CommandId[] = [
  ...commandIds,
  ...commandIds
    .filter((id) => /^(comment|evidence|gap|metric|opportunity|assessment)\.add$|^measure\.set$|^stage\.merge$/u.test(id))
    .flatMap((id) => [id, id])
]

const texts = [
  '',
  'Plain',
  'Tiếng Việt',
  'Tie\u0302\u0301ng Vie\u0323\u0302t',
  ' \t spaced \n twice ',
  'a\u0000b\u0007c',
  'lone \ud800 half',
  '👩‍👩‍👧 family',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'ab\u2028cd\ufeff',
  'long '.repeat(150),
  'x'.repeat(20_001)
]

/** Another map, from which lanes are pasted. */
const otherMap = documentOf(makeMap({ cards: 40, seed: 3 }))
const emptyLaneCopy: LaneCopy = { kind: 'doing', title: '', color: null, steps: [], personas: [], cards: [], points: [], links: [] }

class Arguments {
  readonly #plain: AnyPlainFields
  readonly #ids = new Map<RecordTypeName, Id[]>()
  readonly #emotionLanes: Id[] = []
  readonly #random: Random
  readonly #document: JourneyDocument

  constructor(document: JourneyDocument, random: Random) {
    this.#random = random
    this.#document = document
    this.#plain = new AnyPlainFields(random, { text: this.#text, id: (type) => this.#id(type), some: (type) => this.#some(type) })
    for (const record of [...allRecords(document)].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      if (record.type === 'lane' && record.kind === 'emotion') this.#emotionLanes.push(record.id)
      const list = this.#ids.get(record.type)
      if (list) list.push(record.id)
      else this.#ids.set(record.type, [record.id])
    }
  }

  of(id: CommandId): unknown {
    return (this.#makers[id] as () => unknown)()
  }

  #text = () => (this.#random.chance(0.93) ? this.#random.pick(texts.slice(0, -2)) : this.#random.pick(texts))
  #maybe = <Value>(make: () => Value) => (this.#random.chance(0.6) ? make() : undefined)

  #id(type: RecordTypeName): Id {
    const ids = this.#ids.get(type) ?? []
    if (ids.length === 0 || this.#random.chance(0.02)) return 'nobody'
    return this.#random.pick(ids)
  }

  #freshId = (): Id => `fill${Math.floor(this.#random.next() * 1e12)}`

  #some(type: RecordTypeName): Id[] {
    return Array.from({ length: this.#random.chance(0.5) ? 1 : this.#random.int(4) }, () => this.#id(type))
  }

  #lineTitles() {
    return { lineOfInteraction: this.#text(), lineOfVisibility: this.#text(), lineOfInternalInteraction: this.#text() }
  }

  #otherLane(): Id {
    const lanes = [...(this.#ids.get('lane') ?? []), ...lanesOf(otherMap).map((lane) => lane.id)]
    return lanes.length > 0 ? this.#random.pick(lanes) : 'nobody'
  }

  #place(type: RecordTypeName): Place {
    const kind = this.#random.int(4)
    return kind === 0 ? 'start' : kind === 1 ? 'end' : { after: this.#id(type) }
  }

  /** Only the fields that were given a value, as a form sends them. */
  #given(fields: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  }

  #cardFields() {
    const random = this.#random
    return this.#given({
      span: this.#maybe(() => (random.chance(0.03) ? 0 : 1 + random.int(4))),
      color: this.#maybe(() => (random.chance(0.3) ? null : random.int(random.chance(0.05) ? 12 : 8))),
      personaId: this.#maybe(() => (random.chance(0.3) ? null : this.#id('persona'))),
      channel: this.#maybe(() => (random.chance(0.3) ? null : random.pick(channels))),
      control: this.#maybe(() => (random.chance(0.3) ? null : random.pick(controls))),
      certainty: this.#maybe(() => random.pick(certainties)),
      owner: this.#maybe(this.#text),
      notes: this.#maybe(this.#text),
      picture: this.#maybe(() =>
        random.chance(0.3)
          ? null
          : {
              hash: (random.chance(0.05) ? 'z' : 'b').repeat(64),
              width: 1 + random.int(4000),
              height: 1 + random.int(4000),
              alt: this.#text()
            }
      ),
      votes: this.#maybe(() => random.int(random.chance(0.05) ? 2000 : 20)),
      constraint: this.#maybe(() => random.chance(0.5)),
      touchpoint: this.#maybe(() => (random.chance(0.2) ? null : this.#reviewFields()))
    })
  }

  #reviewFields() {
    const random = this.#random
    return this.#given({
      expects: this.#maybe(this.#text),
      annoys: this.#maybe(this.#text),
      improve: this.#maybe(this.#text),
      phase: this.#maybe(() => random.pick([null, ...touchpointPhases])),
      met: this.#maybe(() => random.pick([null, 'yes', 'no', ...(random.chance(0.05) ? ['perhaps'] : [])])),
      feeling: this.#maybe(() => (random.chance(0.3) ? null : random.int(random.chance(0.05) ? 9 : 5) - 2))
    })
  }

  #personaFields() {
    const random = this.#random
    return this.#given({
      kind: this.#maybe(() => random.pick(personaKinds)),
      summary: this.#maybe(this.#text),
      quote: this.#maybe(this.#text),
      goals: this.#maybe(this.#text),
      slot: this.#maybe(() => random.int(12)),
      photo: this.#maybe(() => (random.chance(0.5) ? null : 'a'.repeat(64))),
      sharedId: this.#maybe(() => (random.chance(0.5) ? null : `shared${random.int(3)}`))
    })
  }

  /** As many records as there may have been before: those of the present map without some, and with others changed. */
  #earlierRecords(): JourneyRecord[] {
    const changed = [...allRecords(this.#document)].map((record) =>
      record.type === 'card' && this.#random.chance(0.3) ? { ...record, text: 'as it was' } : record
    )
    const loaded = loadRecords(
      changed.filter(({ type }) => type === 'map' || this.#random.chance(0.97)),
      recordVersions()
    )
    return loaded.ok ? [...allRecords(loaded.value.document)] : []
  }

  #someOf(records: readonly JourneyRecord[]): JourneyRecord[] {
    return records.filter(() => this.#random.chance(0.4))
  }

  /** Records that belong to no map of ours, or to none at all. */
  #someRecords(): JourneyRecord[] {
    const strange = { ...newCard('strange', this.#id('lane'), this.#id('step'), this.#text(), 'a0'), color: this.#random.int(12) }
    return [strange, newStage('strangeStage', this.#text(), 'a1'), newStage('strangeStage', '', 'a1')].slice(this.#random.int(3))
  }

  readonly #makers: { readonly [Id in CommandId]: () => CommandArgs<Id> | Record<string, unknown> } = {
    'map.edit': () =>
      this.#given({
        title: this.#maybe(this.#text),
        description: this.#maybe(this.#text),
        state: this.#maybe(() => this.#random.pick(['current', 'future'])),
        reviewDate: this.#maybe(() => this.#random.pick([null, '2026-05-31', '2026-02-30']))
      }),
    'map.replaceAll': () => ({ records: this.#random.chance(0.1) ? this.#someRecords() : this.#earlierRecords() }),
    'map.bringBack': () => ({ records: this.#random.chance(0.3) ? this.#someRecords() : this.#someOf(this.#earlierRecords()) }),
    'persona.add': () => ({ name: this.#text(), fields: this.#personaFields() }),
    'persona.edit': () => ({ id: this.#id('persona'), fields: { ...this.#personaFields(), name: this.#text() } }),
    'persona.move': () => ({ id: this.#id('persona'), place: this.#place('persona') }),
    'persona.remove': () => ({ id: this.#id('persona') }),
    'persona.merge': () => ({ id: this.#id('persona'), otherId: this.#id('persona'), fields: this.#personaFields() }),
    'stage.add': () => ({ title: this.#text(), place: this.#place('stage') }),
    'stage.edit': () => ({
      id: this.#id('stage'),
      title: this.#text(),
      slot: this.#random.chance(0.5) ? null : this.#random.int(9),
      ...this.#given({ notes: this.#maybe(this.#text) })
    }),
    'stage.move': () => ({ id: this.#id('stage'), place: this.#place('stage') }),
    'stage.remove': () => ({ id: this.#id('stage') }),
    'stage.duplicate': () => ({ id: this.#id('stage') }),
    'stage.split': () => ({ stepId: this.#id('step'), title: this.#text() }),
    'stage.merge': () => ({ id: this.#id('stage') }),
    'step.duplicate': () => ({ id: this.#id('step') }),
    'step.split': () => ({ id: this.#id('step'), title: this.#text(), ...this.#given({ cardIds: this.#maybe(() => this.#some('card')) }) }),
    'step.merge': () => ({ id: this.#id('step') }),
    'step.add': () => ({ stageId: this.#id('stage'), place: this.#place('step'), title: this.#text() }),
    'step.edit': () => ({
      id: this.#id('step'),
      ...this.#given({
        title: this.#maybe(this.#text),
        momentOfTruth: this.#random.chance(0.5),
        aim: this.#maybe(() => this.#random.pick([null, ...aims]))
      })
    }),
    'step.move': () => ({ id: this.#id('step'), stageId: this.#id('stage'), place: this.#place('step') }),
    'step.remove': () => ({ id: this.#id('step') }),
    'lane.add': () => ({
      kind: this.#random.pick(laneKinds),
      title: this.#text(),
      place: this.#place('lane'),
      ...this.#given({ lines: this.#maybe(() => this.#lineTitles()) })
    }),
    'lane.duplicate': () => ({ id: this.#id('lane') }),
    'lane.paste': () => ({
      copy: laneCopyOf(this.#random.chance(0.5) ? this.#document : otherMap, this.#otherLane()) ?? emptyLaneCopy,
      place: this.#place('lane'),
      stageTitle: this.#text()
    }),
    'lane.addLines': () => ({ titles: this.#lineTitles() }),
    'lane.show': () => ({}),
    'lane.edit': () => ({
      id: this.#id('lane'),
      ...this.#given({
        title: this.#maybe(this.#text),
        color: this.#maybe(() => (this.#random.chance(0.3) ? null : this.#random.int(9))),
        collapsed: this.#maybe(() => this.#random.chance(0.5)),
        hidden: this.#maybe(() => this.#random.chance(0.5))
      })
    }),
    'lane.move': () => ({ id: this.#id('lane'), place: this.#place('lane') }),
    'lane.remove': () => ({ id: this.#id('lane') }),
    'card.add': () => ({
      laneId: this.#id('lane'),
      stepId: this.#id('step'),
      place: this.#place('card'),
      cards: Array.from({ length: this.#random.int(4) }, () => ({ text: this.#text(), fields: this.#cardFields() }))
    }),
    'card.fill': () => ({
      steps: this.#random.chance(0.2) ? [{ id: this.#freshId(), title: this.#text() }] : [],
      lanes: this.#random.chance(0.2)
        ? [{ id: this.#freshId(), kind: this.#random.pick(laneKinds), title: this.#text(), place: this.#place('lane') }]
        : [],
      place: this.#place('card'),
      cards: Array.from({ length: this.#random.int(5) }, () => ({
        laneId: this.#id('lane'),
        stepId: this.#id('step'),
        text: this.#text(),
        fields: this.#cardFields()
      })),
      feelings: Array.from({ length: this.#random.int(3) }, () => ({
        laneId: this.#emotionLanes.length > 0 ? this.#random.pick(this.#emotionLanes) : this.#id('lane'),
        stepId: this.#id('step'),
        personaId: this.#id('persona'),
        score: this.#random.chance(0.02) ? Number.NaN : (this.#random.next() - 0.5) * 6,
        note: this.#text()
      })),
      links: this.#random.chance(0.2)
        ? [{ fromId: this.#id('card'), toId: this.#id('card'), kind: this.#random.pick(linkKinds), label: this.#text() }]
        : []
    }),
    'card.setText': () => ({ id: this.#id('card'), text: this.#text() }),
    'card.edit': () => ({ ids: this.#some('card'), fields: this.#cardFields() }),
    'touchpoint.answer': () => ({
      edits: this.#some(this.#random.chance(0.3) ? 'step' : 'card').map((id) => ({
        id,
        ...this.#given({ text: this.#maybe(this.#text), fields: this.#maybe(() => this.#cardFields()) })
      }))
    }),
    'card.move': () => ({ ids: this.#some('card'), laneId: this.#id('lane'), stepId: this.#id('step'), place: this.#place('card') }),
    'card.duplicate': () => ({ ids: this.#some('card') }),
    'card.remove': () => ({ ids: this.#some('card') }),
    'card.vote': () => ({ ids: this.#some('card'), change: this.#random.chance(0.05) ? 0.5 : this.#random.int(2001) - 1000 }),
    'card.clearVotes': () => ({}),
    'emotion.set': () => ({
      laneId: this.#emotionLanes.length > 0 && this.#random.chance(0.9) ? this.#random.pick(this.#emotionLanes) : this.#id('lane'),
      stepId: this.#id('step'),
      personaId: this.#id('persona'),
      score: this.#random.chance(0.02) ? Number.NaN : (this.#random.next() - 0.5) * 6,
      ...this.#given({ kind: this.#maybe(() => this.#random.pick(feelingKinds)) })
    }),
    'emotion.edit': () => ({ id: this.#id('emotionPoint'), note: this.#text(), quote: this.#text() }),
    'emotion.remove': () => ({ ids: this.#some('emotionPoint') }),
    'link.add': () => ({ fromId: this.#id('card'), toId: this.#id('card'), kind: this.#random.pick(linkKinds), label: this.#text() }),
    'link.edit': () => ({ id: this.#id('link'), kind: this.#random.pick(linkKinds), label: this.#text() }),
    'link.remove': () => ({ ids: this.#some('link') }),
    'comment.add': () => ({
      cardId: this.#id('card'),
      text: this.#text(),
      author: this.#text(),
      createdAt: this.#random.chance(0.03) ? -1 : this.#random.int(2_000_000_000_000)
    }),
    'comment.edit': () => ({
      id: this.#id('comment'),
      ...this.#given({ text: this.#maybe(this.#text), resolved: this.#maybe(() => this.#random.chance(0.5)) })
    }),
    'comment.remove': () => ({ ids: this.#some('comment') }),
    'evidence.add': () => ({ fields: this.#plain.evidence() }),
    'evidence.edit': () => ({ ids: this.#some('evidence'), fields: this.#plain.evidence() }),
    'evidence.tie': () => ({ ids: this.#some('evidence'), targetIds: this.#plain.targets(), tied: this.#random.chance(0.6) }),
    'evidence.remove': () => ({ ids: this.#some('evidence') }),
    'gap.add': () => ({ fields: this.#plain.gap() }),
    'gap.edit': () => ({ ids: this.#some('gap'), fields: this.#plain.gap() }),
    'gap.move': () => ({ id: this.#id('gap'), place: this.#place('gap') }),
    'gap.remove': () => ({ ids: this.#some('gap') }),
    'metric.add': () => ({ fields: this.#plain.metric() }),
    'metric.edit': () => ({ ids: this.#some('metric'), fields: this.#plain.metric() }),
    'metric.move': () => ({ id: this.#id('metric'), place: this.#place('metric') }),
    'metric.remove': () => ({ ids: this.#some('metric') }),
    'measure.set': () => ({
      entries: Array.from({ length: this.#random.int(4) }, () => ({
        metricId: this.#id('metric'),
        stepId: this.#id('step'),
        cardId: this.#random.chance(0.6) ? null : this.#id('card'),
        fields: this.#plain.measure()
      }))
    }),
    'measure.remove': () => ({ ids: this.#some('measure') }),
    'opportunity.add': () => ({ fields: this.#plain.opportunity() }),
    'opportunity.edit': () => ({ ids: this.#some('opportunity'), fields: this.#plain.opportunity() }),
    'opportunity.move': () => ({ id: this.#id('opportunity'), place: this.#place('opportunity') }),
    'opportunity.vote': () => ({ ids: this.#some('opportunity'), change: this.#random.int(7) - 3 }),
    'opportunity.remove': () => ({ ids: this.#some('opportunity') }),
    'assessment.add': () => ({ date: this.#random.chance(0.05) ? 'today' : '2026-05-31', fields: this.#plain.assessment() }),
    'assessment.edit': () => ({ ids: this.#some('assessment'), fields: this.#plain.assessment() }),
    'assessment.remove': () => ({ ids: this.#some('assessment') })
  }
}
