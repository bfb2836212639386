// What clicks and double clicks do.
import type { LaneBox } from '#core/layout/boxes.ts'
import { scoreAtY } from '#core/layout/place.ts'
import type { Id } from '#core/model/id.ts'
import { find, pointAt } from '#core/queries/journey.ts'
import { editCard, focusCard, startCard } from '../actions/cardActions.ts'
import { setFeeling, somebody } from '../actions/feelingActions.ts'
import { editTitle, insertStage, insertStep } from '../actions/headerActions.ts'
import { isInMetricCell, openMeasures } from '../actions/metricActions.ts'
import { linkCards } from '../actions/linkActions.ts'
import type { Canvas } from '../canvas.ts'
import type { JourneyState } from '../../../session/state.ts'
import type { Hit } from './hit.ts'
import type { ScreenPoint } from './trackDrag.ts'

/** What is held down during a click: Shift takes everything from the focused card on, Ctrl or ⌘ adds one or takes it away. */
export type Extending = 'range' | 'toggle' | null

/** A click on the ground. */
export function clickHit(canvas: Canvas, hit: Hit, ground: ScreenPoint, { extending }: { extending: Extending }): void {
  const { session } = canvas
  switch (hit.kind) {
    case 'card': {
      const { id } = hit.box.card
      const from = canvas.linkFrom.get()
      if (from !== null) {
        canvas.linkFrom.set(null)
        return linkCards(canvas, from, id)
      }
      if (extending === null) return focusCard(canvas, id)
      const range = extending === 'range' ? cardsBetween(canvas.state(), hit.lane, id) : []
      const selection = new Set([...canvas.state().selection, ...range])
      if (range.length === 0 && !selection.delete(id)) selection.add(id)
      // The range goes on from where it began.
      if (range.length > 0) return session.select(selection)
      session.setFocus({ kind: 'cell', laneId: hit.box.card.laneId, stepId: hit.box.card.stepId, cardId: id })
      return session.select(selection)
    }
    case 'point':
      session.setActivePersona(hit.point.point.personaId)
      session.setActiveFeeling(hit.point.point.kind)
      session.setFocus({ kind: 'cell', laneId: hit.lane.lane.id, stepId: hit.point.point.stepId, cardId: null })
      return session.select([hit.point.point.id])
    case 'link':
      return session.select([hit.link.link.id])
    case 'cell':
      return clickCell(canvas, hit, ground)
    case 'ground':
      if (extending === null) session.select([])
  }
}

/** Cards of a lane from the focused one to another, in the order of the map; empty where the focused one is elsewhere. */
function cardsBetween({ focus }: JourneyState, lane: LaneBox, id: Id): readonly Id[] {
  if (focus?.kind !== 'cell' || focus.laneId !== lane.lane.id || focus.cardId === null) return []
  const columns = [...lane.cells].sort(([a], [b]) => a - b)
  const ids = columns.flatMap(([, cards]) => cards.map((box) => box.card.id))
  const ends = [ids.indexOf(focus.cardId), ids.indexOf(id)].sort((a, b) => a - b)
  const [from = -1, to = -1] = ends
  return from < 0 ? [] : ids.slice(from, to + 1)
}

function clickCell(canvas: Canvas, cell: { laneId: Id; stepId: Id }, ground: ScreenPoint): void {
  const { session } = canvas
  const state = canvas.state()
  session.setFocus({ kind: 'cell', laneId: cell.laneId, stepId: cell.stepId, cardId: null })
  session.select([])
  const lane = state.layout.lanes.find((box) => box.lane.id === cell.laneId)
  if (lane?.lane.kind !== 'emotion' || lane.folded || state.readOnly || state.locked) return
  canvas.asOneStep(() => {
    const personaId = somebody(canvas)
    const at = { laneId: cell.laneId, stepId: cell.stepId, kind: state.activeFeeling }
    if (personaId === undefined || pointAt(state.document, at.laneId, at.stepId, personaId, at.kind)) return
    setFeeling(canvas, { ...at, personaId }, scoreAtY(lane, ground.y - lane.y))
  })
}

/** A double click on the ground: into a card or a new one. */
export function doubleClickHit(canvas: Canvas, hit: Hit): void {
  if (hit.kind === 'card') editCard(canvas, hit.box.card.id)
  else if (hit.kind === 'cell') {
    canvas.session.setFocus({ kind: 'cell', laneId: hit.laneId, stepId: hit.stepId, cardId: null })
    // On a locked map who means to write types; a stray double click opens nothing.
    if (isInMetricCell(canvas)) openMeasures(canvas)
    else if (!canvas.state().locked) startCard(canvas)
  } else if (hit.kind === 'link' && canvas.state().locked) canvas.warn('refusal:locked')
  else if (hit.kind === 'link') canvas.session.setEditing({ kind: 'linkLabel', id: hit.link.link.id })
}

/** A header, and the buttons in it, as the page knows them. */
export interface HeaderTarget {
  readonly kind: 'stage' | 'step' | 'lane'
  readonly id: Id
}

/** The header an element belongs to. */
export function headerOf(target: EventTarget | null): HeaderTarget | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-header]') : null
  const kind = element?.dataset['header']
  const id = element?.dataset['id']
  return (kind === 'stage' || kind === 'step' || kind === 'lane') && id !== undefined ? { kind, id } : null
}

/** A click on a button among the headers. True where it was one. */
export function clickHeaderButton(canvas: Canvas, target: EventTarget | null, open: (element: HTMLElement) => void): boolean {
  if (!(target instanceof Element)) return false
  const insert = target.closest<HTMLElement>('[data-insert]')
  if (insert) {
    const after = insert.dataset['after']
    const place = after === undefined ? 'end' : ({ after } as const)
    if (insert.dataset['insert'] === 'stage') insertStage(canvas, place)
    else if (insert.dataset['insert'] === 'step' && after !== undefined) {
      const step = find(canvas.state().document, 'step', after)
      if (step) insertStep(canvas, step.stageId, { after })
    } else if (insert.dataset['insert'] === 'lane') canvas.dialog.set({ kind: 'lanes', after: after ?? null })
    return true
  }
  const menu = target.closest<HTMLElement>('[data-menu]')
  if (menu) open(menu)
  return menu !== null
}

/** A double click on a header: its title. */
export function doubleClickHeader(canvas: Canvas, { kind, id }: HeaderTarget): void {
  editTitle(canvas, kind, id)
}
