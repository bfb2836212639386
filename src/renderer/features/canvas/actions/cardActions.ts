// Cards: writing, removing, copying, selecting.
import { cardsInCell, find } from '#core/queries/journey.ts'
import type { Id } from '#core/model/id.ts'
import type { Canvas } from '../canvas.ts'
import type { Action } from './action.ts'
import { focusedCell, focusedLane, isInCardCell, laneBoxOf, placeOfNewCard, targetCards, targetLinks, targetPoints } from './targets.ts'
import { moveCardsBy } from './moveCards.ts'

const hasCards = ({ state }: Canvas): boolean => targetCards(state()).length > 0
const canWrite = ({ state }: Canvas): boolean => !state().readOnly

/** Starts a new card in the focused cell. */
export function startCard(canvas: Canvas, initialText = ''): void {
  const state = canvas.state()
  const cell = focusedCell(state)
  if (!cell || !isInCardCell(state)) return
  if (state.readOnly) return canvas.warn('canvas:say.readOnly')
  const written = canvas.writtenLast.get()
  const before = written && written.focus === state.focus && find(state.document, 'card', written.cardId) ? written.cardId : null
  const place = before === null ? placeOfNewCard(state, cell) : { after: before }
  canvas.session.select([])
  canvas.typing.startNew({ laneId: cell.laneId, stepId: cell.stepId, place, initialText })
}

/** What is written into a folded lane is to be seen. */
export function unfold(canvas: Canvas, laneId: Id): void {
  const { document, locked } = canvas.state()
  if (!locked && find(document, 'lane', laneId)?.collapsed === true) canvas.run('lane.edit', { id: laneId, collapsed: false })
}

/** Edits a card. */
export function editCard(canvas: Canvas, id: Id): void {
  if (canvas.state().readOnly) return canvas.warn('canvas:say.readOnly')
  focusCard(canvas, id)
  canvas.typing.startCard(id)
}

/** Puts the focus on a card and selects it alone. */
export function focusCard(canvas: Canvas, id: Id): void {
  const card = find(canvas.state().document, 'card', id)
  if (!card) return
  canvas.session.setFocus({ kind: 'cell', laneId: card.laneId, stepId: card.stepId, cardId: id })
  canvas.session.select([id])
}

function removeSelected(canvas: Canvas): void {
  const state = canvas.state()
  const cards = targetCards(state)
  const points = targetPoints(state)
  const links = targetLinks(state)
  const next = cardAfterRemoval(canvas)
  canvas.asOneStep(() => {
    if (links.length > 0) canvas.run('link.remove', { ids: links.map((link) => link.id) })
    if (points.length > 0) canvas.run('emotion.remove', { ids: points.map((point) => point.id) })
    // Links go with their cards: what is left of them is removed first.
    if (cards.length > 0) canvas.run('card.remove', { ids: cards.map((card) => card.id) })
  })
  if (canvas.state().document === state.document) return
  if (cards.length > 0) canvas.say('canvas:say.removedCards', { count: cards.length })
  const cell = focusedCell(canvas.state())
  if (cell && cards.length > 0) {
    const left = next !== null && find(canvas.state().document, 'card', next) ? next : null
    canvas.session.setFocus({ ...cell, cardId: left })
    canvas.session.select(left === null ? [] : [left])
  }
}

/** The card that takes the focus when the focused one goes: the one below it, else the one above. */
function cardAfterRemoval(canvas: Canvas): Id | null {
  const state = canvas.state()
  const cell = focusedCell(state)
  if (!cell || cell.cardId === null) return null
  const cards = cardsInCell(state.document, cell.laneId, cell.stepId)
  const position = cards.findIndex((card) => card.id === cell.cardId)
  const going = new Set(targetCards(state).map((card) => card.id))
  const below = cards.slice(position + 1).find((card) => !going.has(card.id))
  return (below ?? cards.slice(0, Math.max(0, position)).findLast((card) => !going.has(card.id)))?.id ?? null
}

function duplicate(canvas: Canvas): void {
  const cards = targetCards(canvas.state())
  const newIds = cards.map(() => canvas.session.newId())
  if (!canvas.run('card.duplicate', { ids: cards.map((card) => card.id), newIds })) return
  const first = newIds[0]
  if (first !== undefined) focusCard(canvas, first)
  canvas.session.select(newIds)
  canvas.say('canvas:say.duplicated', { count: newIds.length })
}

function selectLane(canvas: Canvas): void {
  const state = canvas.state()
  const lane = focusedLane(state)
  const box = lane && laneBoxOf(state, lane.id)
  if (!box) return
  const ids = [...box.cells.values()].flatMap((cards) => cards.map((card) => card.card.id))
  canvas.session.select(ids)
  canvas.say('canvas:say.selected', { count: ids.length })
}

function spanBy(change: 1 | -1): Pick<Action, 'when' | 'run'> {
  return {
    when: (canvas) => canWrite(canvas) && hasCards(canvas),
    run: (canvas) => {
      const { layout } = canvas.state()
      const cards = targetCards(canvas.state())
      canvas.asOneStep(() => {
        for (const card of cards) {
          const first = layout.steps.find((box) => box.step.id === card.stepId)?.index ?? 0
          const span = Math.min(layout.steps.length - first, Math.max(1, card.span + change))
          if (span !== card.span) canvas.run('card.edit', { ids: [card.id], fields: { span } })
        }
      })
    }
  }
}

/** Rows of the action table about cards. */
export const cardActions: readonly Action[] = [
  {
    id: 'card.edit',
    group: 'cards',
    label: 'edit',
    icon: 'pencil',
    keys: ['Enter', 'F2'],
    when: (canvas) => canWrite(canvas) && focusedCell(canvas.state())?.cardId != null && canvas.linkFrom.get() === null,
    run: (canvas) => {
      const id = focusedCell(canvas.state())?.cardId
      if (id != null) editCard(canvas, id)
    }
  },
  {
    id: 'card.new',
    group: 'cards',
    label: 'newCard',
    icon: 'plus',
    keys: ['Enter', 'F2'],
    when: (canvas) => canWrite(canvas) && isInCardCell(canvas.state()) && canvas.linkFrom.get() === null,
    run: (canvas) => startCard(canvas)
  },
  {
    id: 'card.remove',
    group: 'cards',
    label: 'remove',
    icon: 'trash-2',
    keys: ['Delete', 'Backspace'],
    when: (canvas) =>
      canWrite(canvas) && (hasCards(canvas) || targetPoints(canvas.state()).length > 0 || targetLinks(canvas.state()).length > 0),
    run: removeSelected
  },
  {
    id: 'card.duplicate',
    group: 'cards',
    label: 'duplicate',
    icon: 'copy-plus',
    keys: ['Mod+d'],
    when: (canvas) => canWrite(canvas) && hasCards(canvas),
    run: duplicate
  },
  {
    id: 'card.selectLane',
    group: 'cards',
    label: 'selectLane',
    icon: 'list-checks',
    keys: ['Mod+a'],
    when: ({ state }) => isInCardCell(state()),
    run: selectLane
  },
  ...(['up', 'down', 'left', 'right'] as const).map((direction): Action => ({
    id: `card.move.${direction}`,
    group: 'cards',
    label: ({ up: 'moveUp', down: 'moveDown', left: 'moveLeft', right: 'moveRight' } as const)[direction],
    icon: ({ up: 'arrow-up', down: 'arrow-down', left: 'arrow-left', right: 'arrow-right' } as const)[direction],
    keys: [({ up: 'Alt+ArrowUp', down: 'Alt+ArrowDown', left: 'Alt+ArrowLeft', right: 'Alt+ArrowRight' } as const)[direction]],
    repeats: true,
    when: (canvas) => canWrite(canvas) && hasCards(canvas),
    run: (canvas) => moveCardsBy(canvas, direction)
  })),
  { id: 'card.spanMore', group: 'cards', label: 'spanMore', icon: 'unfold-horizontal', keys: ['Alt+Shift+ArrowRight'], ...spanBy(1) },
  { id: 'card.spanLess', group: 'cards', label: 'spanLess', icon: 'fold-horizontal', keys: ['Alt+Shift+ArrowLeft'], ...spanBy(-1) }
]
