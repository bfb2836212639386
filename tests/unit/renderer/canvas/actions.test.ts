import { describe, expect, it } from 'vitest'
import { cardsInCell, find, personasOf, pointAt } from '#core/queries/journey.ts'
import { canvasActions as words } from '#contract/messages/en/canvasActions.ts'
import { actionFor, actions } from '../../../../src/renderer/features/canvas/actions/actions.ts'
import type { Canvas } from '../../../../src/renderer/features/canvas/canvas.ts'
import type { KeyPress } from '../../../../src/renderer/features/canvas/keys/chord.ts'
import { press, smallCanvas } from './mapFixture.ts'

function at(canvas: Canvas, laneId: string, stepId: string, cardId: string | null = null): Canvas {
  canvas.session.setFocus({ kind: 'cell', laneId, stepId, cardId })
  canvas.session.select(cardId === null ? [] : [cardId])
  return canvas
}

function key(canvas: Canvas, keyPress: KeyPress): string | undefined {
  const action = actionFor(canvas, keyPress, { isTyping: false })
  action?.run(canvas)
  return action?.id
}

describe('the table of actions', () => {
  it('names every action once, in words that exist', () => {
    expect(new Set(actions.map((action) => action.id)).size).toBe(actions.length)
    expect(actions.filter((action) => !(action.label in words.action))).toEqual([])
  })

  it('leaves letters and digits to the text entry', () => {
    const canvas = at(smallCanvas(), 'doing', 'step1', 'doing-1a')
    expect([key(canvas, press('a')), key(canvas, press('3')), key(canvas, press('p'))]).toEqual([undefined, undefined, undefined])
  })

  it('does nothing but zoom while something is typed', () => {
    const canvas = at(smallCanvas(), 'doing', 'step1', 'doing-1a')
    const found = [press('Delete'), press('ArrowUp'), press('z', { ctrl: true }), press('0', { ctrl: true })].map(
      (one) => actionFor(canvas, one, { isTyping: true })?.id
    )
    expect(found).toEqual([undefined, undefined, undefined, 'view.fit'])
  })

  it('edits a card with Enter and starts one on an empty place', () => {
    const canvas = smallCanvas()
    expect(actionFor(at(canvas, 'doing', 'step1', 'doing-1a'), press('Enter'), { isTyping: false })?.id).toBe('card.edit')
    expect(actionFor(at(canvas, 'doing', 'step3'), press('Enter'), { isTyping: false })?.id).toBe('card.new')
    canvas.session.setFocus({ kind: 'stage', id: 'stage1' })
    expect(actionFor(canvas, press('F2'), { isTyping: false })?.id).toBe('header.edit')
  })

  it('sets a feeling by digit, nudges it with ↑, and lets the arrows go again after Escape', () => {
    const canvas = at(smallCanvas(), 'feeling', 'step2')
    key(canvas, press('4'))
    key(canvas, press('ArrowUp'))
    key(canvas, press('ArrowUp'))
    expect(pointAt(canvas.state().document, 'feeling', 'step2', 'persona')?.score).toBe(1.2)
    key(canvas, press('Escape'))
    expect(key(canvas, press('ArrowUp'))).toBe('focus.up')
    expect(canvas.state().focus).toEqual({ kind: 'cell', laneId: 'doing', stepId: 'step2', cardId: 'doing-2' })
  })

  it('makes somebody to feel where there is nobody yet, and one undo takes both back', () => {
    const canvas = at(smallCanvas(), 'feeling', 'step2')
    canvas.run('persona.remove', { id: 'persona' })
    key(canvas, press('2'))
    const persona = personasOf(canvas.state().document)[0]
    expect(persona?.name).toBe('canvas:firstPersona')
    expect(pointAt(canvas.state().document, 'feeling', 'step2', persona?.id ?? '')?.score).toBe(-1)
    canvas.session.undo()
    expect(personasOf(canvas.state().document)).toEqual([])
  })

  it('removes the focused card, and the one below takes its place', () => {
    const canvas = at(smallCanvas(), 'doing', 'step1', 'doing-1a')
    key(canvas, press('Delete'))
    expect(find(canvas.state().document, 'card', 'doing-1a')).toBeUndefined()
    expect(canvas.state().focus).toEqual({ kind: 'cell', laneId: 'doing', stepId: 'step1', cardId: 'doing-1b' })
  })

  it('removes a selected link and leaves the focused card alone', () => {
    const canvas = at(smallCanvas(), 'doing', 'step1', 'doing-1a')
    canvas.run('link.add', { id: 'link', fromId: 'doing-1a', toId: 'doing-2', kind: 'leadsTo' })
    canvas.session.select(['link'])
    key(canvas, press('Delete'))
    expect(find(canvas.state().document, 'link', 'link')).toBeUndefined()
    expect(find(canvas.state().document, 'card', 'doing-1a')).toBeDefined()
  })

  it('moves cards within their cell first and then to the neighbouring one', () => {
    const canvas = at(smallCanvas(), 'doing', 'step1', 'doing-1a')
    key(canvas, press('ArrowDown', { alt: true }))
    expect(cardsInCell(canvas.state().document, 'doing', 'step1').map((card) => card.id)).toEqual(['doing-1b', 'doing-1a'])
    key(canvas, press('ArrowDown', { alt: true }))
    expect(cardsInCell(canvas.state().document, 'pains', 'step1').map((card) => card.id)).toEqual(['doing-1a', 'pains-1'])
    expect(canvas.state().focus).toEqual({ kind: 'cell', laneId: 'pains', stepId: 'step1', cardId: 'doing-1a' })
    key(canvas, press('ArrowRight', { alt: true }))
    expect(cardsInCell(canvas.state().document, 'pains', 'step2').map((card) => card.id)).toEqual(['doing-1a'])
  })

  it('moves several cards as one step of undo', () => {
    const canvas = at(smallCanvas(), 'doing', 'step1', 'doing-1a')
    canvas.session.select(['doing-1a', 'doing-2'])
    key(canvas, press('ArrowRight', { alt: true }))
    expect(cardsInCell(canvas.state().document, 'doing', 'step2').map((card) => card.id)).toEqual(['doing-1a'])
    expect(cardsInCell(canvas.state().document, 'doing', 'step3').map((card) => card.id)).toEqual(['doing-2'])
    canvas.session.undo()
    expect(cardsInCell(canvas.state().document, 'doing', 'step2').map((card) => card.id)).toEqual(['doing-2'])
  })

  it('takes a step at the edge of its stage over into the next', () => {
    const canvas = smallCanvas()
    canvas.session.setFocus({ kind: 'step', id: 'step2' })
    key(canvas, press('ArrowRight', { alt: true }))
    expect(canvas.state().layout.stages.map((box) => box.stepIds)).toEqual([['step1'], ['step2', 'step3', 'step4']])
  })

  it('reorders stages and lanes with Alt and the arrows', () => {
    const canvas = smallCanvas()
    canvas.session.setFocus({ kind: 'stage', id: 'stage2' })
    key(canvas, press('ArrowLeft', { alt: true }))
    canvas.session.setFocus({ kind: 'lane', id: 'pains' })
    key(canvas, press('ArrowUp', { alt: true }))
    const { layout } = canvas.state()
    expect(layout.stages.map((box) => box.stage.id)).toEqual(['stage2', 'stage1'])
    expect(layout.lanes.map((box) => box.lane.id)).toEqual(['doing', 'line', 'pains', 'feeling'])
  })

  it('selects all cards of a lane', () => {
    const canvas = at(smallCanvas(), 'doing', 'step3')
    key(canvas, press('a', { ctrl: true }))
    expect([...canvas.state().selection].sort()).toEqual(['doing-1a', 'doing-1b', 'doing-2'])
  })

  it('changes nothing on a map that can only be read, and offers no action that would', () => {
    const canvas = at(smallCanvas({ readOnly: true }), 'doing', 'step1', 'doing-1a')
    const before = canvas.state().document
    for (const action of actions) if (action.when(canvas)) action.run(canvas)
    expect(canvas.state().document).toBe(before)
    expect(canvas.typing.burst.get()).toBeNull()
  })
})
