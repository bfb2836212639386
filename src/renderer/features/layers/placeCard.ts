import { depthOf, layerNames, layersOf } from '#core/analyses/layers.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'
import type { LaneKind, SeparatorKind } from '#core/model/lane.ts'
import type { Place } from '#core/model/orderKey.ts'
import { allStepsOf, find, lanesOf } from '#core/queries/journey.ts'
import { belongsAt, derivedPlace } from '#core/queries/laneBands.ts'
import type { JourneySession } from '../../session/state.ts'
import type { Run } from '../map/useRun.ts'

/** A card to come: in which layer, behind or beside which other, tied to which. */
export interface NewCard {
  /** 0 for experiences to 4 for systems. */
  readonly layer: number
  /** The card of the same layer behind which it goes. */
  readonly after?: Id
  /** The card of another layer to which it is tied, and at whose step it stands. */
  readonly tiedTo?: Id | null
  readonly stepId?: Id | null
}

interface Titles {
  readonly laneName: (kind: LaneKind) => string
  readonly newStage: () => string
  readonly newStep: () => string
}

/** Puts a card into its layer, with the lane and the step that it needs where there are none. Gives its id; null where it was refused. */
export function placeCard(session: JourneySession, run: Run, titles: Titles, card: NewCard, text: string): Id | null {
  const document = () => session.getState().document
  const near = find(document(), 'card', card.after ?? card.tiedTo ?? '')
  const laneId = (card.after === undefined ? undefined : near?.laneId) ?? laneFor(session, run, titles, card.layer)
  const stepId = near?.stepId ?? card.stepId ?? allStepsOf(document())[0]?.id ?? firstStep(session, run, titles)
  if (laneId === null || stepId === null) return null
  const id = session.newId()
  const place: Place = card.after === undefined ? 'end' : { after: card.after }
  if (!run('card.add', { laneId, stepId, place, cards: [{ id, text }] })) return null
  if (card.tiedTo && !tie(session, run, card.tiedTo, id)) return null
  return id
}

/** Ties two cards of different layers: the outer one depends on the inner one. */
function tie(session: JourneySession, run: Run, a: Id, b: Id): boolean {
  const { cards, placeOf } = layersOf(session.getState().document)
  const depth = (id: Id) => cards[placeOf.get(id) ?? -1]?.depth ?? 0
  const [fromId, toId] = depth(a) < depth(b) ? [a, b] : [b, a]
  return run('link.add', { fromId, toId, kind: 'dependsOn' })
}

/** Adds the lane of a layer that has none of its own kind; gives the id of the lane, or null where it was refused. */
function laneFor(session: JourneySession, run: Run, titles: Titles, layer: number): Id | null {
  const { document } = session.getState()
  const kind = layerNames[layer] ?? 'experiences'
  const own = layersOf(document).lanes[layer]?.find((lane) => lane.kind === kind)
  if (own) return own.id
  const id = session.newId()
  const line = (of: SeparatorKind) => titles.laneName(of)
  const lines = {
    lineOfInteraction: line('lineOfInteraction'),
    lineOfVisibility: line('lineOfVisibility'),
    lineOfInternalInteraction: line('lineOfInternalInteraction')
  }
  return run('lane.add', { id, kind, title: titles.laneName(kind), place: placeOfLayer(document, kind), lines }) ? id : null
}

/** Below the last lane that lies further out, or above the first that lies further in; where neither suits, where its kind belongs. */
function placeOfLayer(document: JourneyDocument, kind: LaneKind): Place {
  const lanes = lanesOf(document)
  const depth = depthOf(kind) ?? 0
  const outer = lanes.findLast((lane) => (depthOf(lane.kind) ?? Infinity) < depth)
  const inner = lanes.findIndex((lane) => (depthOf(lane.kind) ?? -1) > depth)
  const before = lanes[inner - 1]
  const places: readonly Place[] = [
    ...(outer ? [{ after: outer.id }] : []),
    ...(inner < 0 ? [] : [before ? { after: before.id } : ('start' as const)])
  ]
  return places.find((place) => belongsAt(lanes, kind, place)) ?? derivedPlace(lanes, kind)
}

function firstStep(session: JourneySession, run: Run, { newStage, newStep }: Titles): Id | null {
  const stepId = session.newId()
  return run('stage.add', { stepId, title: newStage(), stepTitle: newStep(), place: 'end' }) ? stepId : null
}
