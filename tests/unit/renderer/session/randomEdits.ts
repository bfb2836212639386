// Random things that a person does to a map, for runs in which several do them at once.
import { feelingKinds } from '#core/model/feelingKind.ts'
import { allRecords } from '#core/model/document.ts'
import type { JourneyRecord, RecordByType, RecordTypeName } from '#core/model/records.ts'
import type { Place } from '#core/model/orderKey.ts'
import type { JourneySession } from '../../../../src/renderer/session/state.ts'
import type { SeededRandom } from './seededRandom.ts'

/** Adds, writes and moves, but takes nothing away: whatever is done so must be there in the end. */
export function growRandomly(session: JourneySession, random: SeededRandom, text: string): void {
  const { oneOf, place } = around(session, random)
  const lane = oneOf('lane', (candidate) => candidate.kind !== 'emotion')
  const step = oneOf('step')
  const stage = oneOf('stage')
  const card = oneOf('card')
  const [persona, curve] = [oneOf('persona'), oneOf('lane', (candidate) => candidate.kind === 'emotion')]
  if (!lane || !step || !stage || !card) return
  const edits: (() => unknown)[] = [
    () => session.run('card.add', { laneId: lane.id, stepId: step.id, place: place('card'), cards: [{ text }] }),
    () =>
      session.run('card.add', { laneId: lane.id, stepId: step.id, place: 'end', cards: [{ text: `${text} a` }, { text: `${text} b` }] }),
    () => session.run('card.edit', { ids: [card.id], fields: { owner: text, span: 1 + random.below(3) } }),
    () => session.run('card.move', { ids: [card.id], laneId: lane.id, stepId: step.id, place: place('card') }),
    () => session.run('step.add', { stageId: stage.id, place: place('step'), title: text }),
    () => session.run('step.move', { id: step.id, stageId: stage.id, place: place('step') }),
    () => session.run('lane.add', { kind: 'needs', title: text, place: place('lane') }),
    () => session.run('lane.move', { id: lane.id, place: place('lane') }),
    () => session.run('map.edit', { description: text }),
    () =>
      persona && curve
        ? session.run('emotion.set', {
            laneId: curve.id,
            stepId: step.id,
            personaId: persona.id,
            kind: random.pick(feelingKinds) ?? 'lived',
            score: random.below(5) - 2
          })
        : undefined
  ]
  random.pick(edits)?.()
}

/** Anything at all: also removing, undo and redo, gestures that end or are taken back. */
export function editRandomly(session: JourneySession, random: SeededRandom, text: string): void {
  const { oneOf, place } = around(session, random)
  const [card, other, stage, step, lane, persona] = [
    oneOf('card'),
    oneOf('card'),
    oneOf('stage'),
    oneOf('step'),
    oneOf('lane'),
    oneOf('persona')
  ]
  const link = oneOf('link')
  const edits: (() => unknown)[] = [
    () => session.undo(),
    () => session.undo(),
    () => session.redo(),
    () => session.beginGesture(),
    () => session.endGesture(),
    () => session.bailGesture(),
    () => card && session.run('card.remove', { ids: [card.id] }),
    () => card && session.run('card.setText', { id: card.id, text }, { mergeKey: card.id }),
    () => card && session.run('card.duplicate', { ids: [card.id] }),
    () => card && other && session.run('link.add', { fromId: card.id, toId: other.id, kind: 'leadsTo' }),
    () => link && session.run('link.edit', { id: link.id, label: text }),
    () => stage && random.chance(0.3) && session.run('stage.remove', { id: stage.id }),
    () => step && random.chance(0.3) && session.run('step.remove', { id: step.id }),
    () => lane && random.chance(0.2) && session.run('lane.remove', { id: lane.id }),
    () => persona && random.chance(0.2) && session.run('persona.remove', { id: persona.id }),
    () => session.run('persona.add', { name: text }),
    () => session.run('stage.add', { title: text, place: place('stage') }),
    () => card && session.setFocus({ kind: 'cell', laneId: card.laneId, stepId: card.stepId, cardId: card.id }),
    () => lane && session.setFocus({ kind: 'lane', id: lane.id }),
    () => session.select([card, other, link].flatMap((record) => (record ? [record.id] : [])))
  ]
  if (random.chance(0.5)) growRandomly(session, random, text)
  else random.pick(edits)?.()
}

function around(session: JourneySession, random: SeededRandom) {
  const records = [...allRecords(session.getState().document)].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const oneOf = <Type extends RecordTypeName>(type: Type, fits: (record: RecordByType[Type]) => boolean = () => true) =>
    random.pick(
      records.filter((record: JourneyRecord): record is RecordByType[Type] => record.type === type && fits(record as RecordByType[Type]))
    )
  const place = (type: RecordTypeName): Place => {
    const sibling = oneOf(type)
    return random.pick<Place>(['start', 'end', ...(sibling ? [{ after: sibling.id }] : [])]) ?? 'end'
  }
  return { oneOf, place }
}
