// Stages, steps and lanes from the map: focus, selection and cards that move together.
import { describe, expect, it } from 'vitest'
import { canvas as canvasWords } from '#contract/messages/en/canvas.ts'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { cardsInCell, find, lanesOf } from '#core/queries/journey.ts'
import { describeCell } from '../../../../src/renderer/features/canvas/access/describe.ts'
import { actionById } from '../../../../src/renderer/features/canvas/actions/actions.ts'
import { startCard } from '../../../../src/renderer/features/canvas/actions/cardActions.ts'
import { insertLane } from '../../../../src/renderer/features/canvas/actions/headerActions.ts'
import { foldLane, hideLane } from '../../../../src/renderer/features/canvas/actions/structureActions.ts'
import type { Canvas } from '../../../../src/renderer/features/canvas/canvas.ts'
import { copyLane, laneType } from '../../../../src/renderer/features/canvas/clipboard/copyLane.ts'
import { pasteLane } from '../../../../src/renderer/features/canvas/clipboard/pasteLane.ts'
import { landingOf } from '../../../../src/renderer/features/canvas/pointer/landing.ts'
import { smallCanvas } from './mapFixture.ts'

const texts = (canvas: Canvas, laneId: string, stepId: string) =>
  cardsInCell(canvas.state().document, laneId, stepId).map((card) => card.text)

function act(canvas: Canvas, id: string): boolean {
  const action = actionById(id)
  if (!action?.when(canvas)) return false
  action.run(canvas)
  return true
}

describe('cards of several cells', () => {
  it('keep their places to each other, or stay where one would leave the map', () => {
    const canvas = smallCanvas()
    canvas.session.select(['doing-1a', 'doing-2', 'pains-1'])
    expect(act(canvas, 'card.move.right')).toBe(true)
    expect(texts(canvas, 'doing', 'step2')).toEqual(['wakes up'])
    expect(texts(canvas, 'doing', 'step3')).toEqual(['walks'])
    expect(texts(canvas, 'pains', 'step2')).toEqual(['cold floor'])
    const before = canvas.state().document
    // Pains is the last lane: nothing moves down.
    act(canvas, 'card.move.down')
    expect(canvas.state().document).toBe(before)
    canvas.session.undo()
    expect(texts(canvas, 'doing', 'step1')).toEqual(['wakes up', 'gets up'])
  })

  it('land by the offset of the one in the hand', () => {
    const { document, layout } = smallCanvas().state()
    const cards = ['doing-1a', 'doing-2'].flatMap((id) => find(document, 'card', id) ?? [])
    const lane = layout.lanes.find((box) => box.lane.id === 'pains')
    const step = layout.steps[2]
    if (!lane || !step) throw new Error('no cell')
    const landing = landingOf(layout, cards, 'doing-2', { x: step.x + 20, y: lane.y + 10 })
    expect(landing?.moves).toEqual([
      { ids: ['doing-1a'], laneId: 'pains', stepId: 'step2', place: 'end' },
      { ids: ['doing-2'], laneId: 'pains', stepId: 'step3', place: 'end' }
    ])
    // Over its own cell nothing is to be moved, and left of the map there is no place for the other.
    const own = layout.lanes[0]
    expect(landingOf(layout, cards, 'doing-2', { x: (layout.steps[1]?.x ?? 0) + 20, y: (own?.y ?? 0) + 10 })).toBeNull()
    expect(landingOf(layout, cards, 'doing-2', { x: 20, y: lane.y + 10 })).toBeNull()
  })
})

describe('a folded lane', () => {
  it('lets go of what can no longer be seen, and unfolds when something is written into it', () => {
    const canvas = smallCanvas()
    canvas.session.setFocus({ kind: 'cell', laneId: 'doing', stepId: 'step1', cardId: 'doing-1a' })
    canvas.session.select(['doing-1a', 'pains-1'])
    foldLane(canvas, 'doing', true)
    expect([...canvas.state().selection]).toEqual(['pains-1'])
    expect(canvas.state().focus).toEqual({ kind: 'cell', laneId: 'doing', stepId: 'step1', cardId: null })
    expect(canvas.state().layout.lanes[0]?.folded).toEqual(
      new Map([
        [0, 2],
        [1, 1]
      ])
    )
    startCard(canvas, 'x')
    expect(find(canvas.state().document, 'lane', 'doing')?.collapsed).toBe(false)
  })

  it('says in each cell that it is folded', () => {
    const canvas = smallCanvas()
    const { describe: phrases } = canvasWords
    canvas.words.set((key, values) => {
      if (key === 'canvas:cards') return `${values?.['count']} cards`
      return formatMessage(Object.entries(phrases).find(([name]) => key === `canvas:describe.${name}`)?.[1] ?? key, values)
    })
    const said = () => describeCell(canvas, canvas.state(), 'doing', 'step1')
    expect(said()).toBe('Doing, step 1 of 4: One, 2 cards')
    foldLane(canvas, 'doing', true)
    expect(said()).toBe('Doing, folded, step 1 of 4: One, 2 cards')
  })
})

describe('a hidden lane', () => {
  it('gives the focus to its neighbour and is shown again by its action', () => {
    const canvas = smallCanvas()
    canvas.session.setFocus({ kind: 'lane', id: 'doing' })
    hideLane(canvas, 'doing')
    expect(canvas.state().focus).toEqual({ kind: 'lane', id: 'line' })
    expect(canvas.state().layout.lanes.map((box) => box.lane.id)).toEqual(['line', 'feeling', 'pains'])
    expect(act(canvas, 'lane.show')).toBe(true)
    expect(act(canvas, 'lane.show')).toBe(false)
    expect(canvas.state().layout.lanes[0]?.lane.id).toBe('doing')
  })
})

describe('a lane on the clipboard', () => {
  it('is pasted behind the focused one with its cards', () => {
    const canvas = smallCanvas()
    const clipboard = new Map<string, string>()
    canvas.session.setFocus({ kind: 'cell', laneId: 'doing', stepId: 'step1', cardId: null })
    expect(copyLane(canvas, { setData: (type, text) => void clipboard.set(type, text) })).toBe(false)
    canvas.session.setFocus({ kind: 'lane', id: 'doing' })
    expect(copyLane(canvas, { setData: (type, text) => void clipboard.set(type, text) })).toBe(true)
    expect(clipboard.get('text/plain')).toBe('wakes up\ngets up\nwalks')
    canvas.session.setFocus({ kind: 'lane', id: 'feeling' })
    expect(pasteLane(canvas, clipboard.get(laneType) ?? '')).toBe(true)
    const { focus, document } = canvas.state()
    expect(lanesOf(document).map((lane) => lane.kind)).toEqual(['doing', 'lineOfVisibility', 'emotion', 'doing', 'pains'])
    expect(focus?.kind === 'lane' && texts(canvas, focus.id, 'step1')).toEqual(['wakes up', 'gets up'])
    expect(pasteLane(canvas, 'plain text')).toBe(false)
  })
})

describe('lanes from the gallery', () => {
  it('go where they belong and bring their line in the same step of undo', () => {
    const canvas = smallCanvas()
    insertLane(canvas, 'frontstage', null)
    expect(lanesOf(canvas.state().document).map((lane) => lane.kind)).toEqual([
      'doing',
      'lineOfInteraction',
      'frontstage',
      'lineOfVisibility',
      'emotion',
      'pains'
    ])
    canvas.session.undo()
    expect(lanesOf(canvas.state().document)).toHaveLength(4)
  })
})

describe('bulk changes from the palette', () => {
  it('change all selected cards in one step', () => {
    const canvas = smallCanvas()
    canvas.session.select(['doing-1a', 'pains-1'])
    expect([act(canvas, 'card.validated'), act(canvas, 'card.color.3'), act(canvas, 'card.persona')]).toEqual([true, true, true])
    const fields = ['doing-1a', 'pains-1'].map((id) => find(canvas.state().document, 'card', id))
    expect(fields.map((card) => [card?.certainty, card?.color, card?.personaId])).toEqual([
      ['validated', 3, 'persona'],
      ['validated', 3, 'persona']
    ])
    canvas.session.undo()
    canvas.session.undo()
    canvas.session.undo()
    expect(find(canvas.state().document, 'card', 'pains-1')?.certainty).toBe('assumption')
    canvas.session.select([])
    canvas.session.setFocus(null)
    expect(act(canvas, 'card.validated')).toBe(false)
  })
})
