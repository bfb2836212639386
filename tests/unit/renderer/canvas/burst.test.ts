import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { allRecords } from '#core/model/document.ts'
import { cardsInCell, find } from '#core/queries/journey.ts'
import { createTyping } from '../../../../src/renderer/features/canvas/editing/burst.ts'
import { smallSession } from './mapFixture.ts'

const cell = { laneId: 'doing', stepId: 'step3', place: 'end' as const, initialText: 'a' }

describe('a burst of typing', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function texts(session: ReturnType<typeof smallSession>): string[] {
    return cardsInCell(session.getState().document, 'doing', 'step3').map((card) => card.text)
  }

  it('makes a record after a pause of 400 ms, so that nothing typed is lost', () => {
    const session = smallSession()
    const typing = createTyping(session)
    typing.startNew(cell)
    typing.typed('a word', { atOnce: false })
    vi.advanceTimersByTime(399)
    expect(texts(session)).toEqual([])
    vi.advanceTimersByTime(1)
    expect(texts(session)).toEqual(['a word'])
    expect(session.getState().editing).toEqual({ kind: 'card', id: typing.burst.get()?.cardId })
  })

  it('writes at once where the card changes its height', () => {
    const session = smallSession()
    const typing = createTyping(session)
    typing.startNew(cell)
    typing.typed('two lines of words', { atOnce: true })
    expect(texts(session)).toEqual(['two lines of words'])
  })

  it('is one step of undo, however often it was written', () => {
    const session = smallSession()
    const typing = createTyping(session)
    typing.startNew(cell)
    for (const text of ['ab', 'abc', 'abcd']) typing.typed(text, { atOnce: true })
    typing.commit()
    expect(texts(session)).toEqual(['abcd'])
    session.undo()
    expect(texts(session)).toEqual([])
    expect(session.getState().canUndo).toBe(false)
  })

  it('goes on in the cell to which the focus went where its own was taken away', () => {
    for (const isWritten of [false, true]) {
      const session = smallSession()
      const typing = createTyping(session)
      session.setFocus({ kind: 'cell', laneId: 'doing', stepId: 'step3', cardId: null })
      typing.startNew(cell)
      typing.typed('half', { atOnce: isWritten })
      expect(session.run('step.remove', { id: 'step3' })).toBeUndefined()
      const { focus } = session.getState()
      if (focus?.kind !== 'cell') throw new Error('the focus is on the map')
      typing.typed('half of it', { atOnce: false })
      expect(typing.commit()).toMatchObject({ laneId: focus.laneId, stepId: focus.stepId })
      const cards = cardsInCell(session.getState().document, focus.laneId, focus.stepId)
      expect(cards.map((card) => card.text)).toContain('half of it')
    }
  })

  it('becomes a card of its own where the card one writes on was removed', () => {
    const session = smallSession()
    const typing = createTyping(session)
    typing.startNew(cell)
    typing.typed('first', { atOnce: true })
    typing.commit()
    typing.startCard(cardsInCell(session.getState().document, 'doing', 'step3')[0]?.id ?? '')
    session.run('card.remove', { ids: [typing.burst.get()?.cardId ?? ''] })
    expect(texts(session)).toEqual([])
    typing.typed('first, and more', { atOnce: true })
    typing.commit()
    expect(texts(session)).toEqual(['first, and more'])
  })

  it('unfolds a folded lane in the same step of undo as the words, and folds it again where none come', () => {
    const session = smallSession()
    const typing = createTyping(session)
    session.run('lane.edit', { id: 'doing', collapsed: true })
    const folded = session.getState().document
    const isFolded = () => find(session.getState().document, 'lane', 'doing')?.collapsed
    typing.startNew(cell)
    expect(isFolded()).toBe(false)
    typing.typed('a word', { atOnce: true })
    typing.commit()
    const written = session.getState().document
    session.undo()
    expect([...allRecords(session.getState().document)]).toEqual([...allRecords(folded)])
    session.redo()
    expect([...allRecords(session.getState().document)]).toEqual([...allRecords(written)])
    session.undo()
    for (const leave of [typing.cancel, typing.commit]) {
      typing.startNew({ ...cell, initialText: '' })
      leave()
      expect(isFolded()).toBe(true)
    }
    session.undo()
    expect(isFolded()).toBe(false)
  })

  it('takes everything back on Escape, also what was written meanwhile', () => {
    const session = smallSession()
    const typing = createTyping(session)
    typing.startCard('doing-2')
    typing.typed('runs', { atOnce: true })
    expect(find(session.getState().document, 'card', 'doing-2')?.text).toBe('runs')
    typing.cancel()
    expect(find(session.getState().document, 'card', 'doing-2')?.text).toBe('walks')
    expect(session.getState().editing).toBeNull()
  })

  it('keeps what was typed when another burst begins', () => {
    const session = smallSession()
    const typing = createTyping(session)
    typing.startNew(cell)
    typing.typed('left behind', { atOnce: false })
    typing.startCard('doing-2')
    expect(texts(session)).toEqual(['left behind'])
  })

  it('leaves no trace of a new card without words', () => {
    const session = smallSession()
    const typing = createTyping(session)
    typing.startNew({ ...cell, initialText: '' })
    typing.typed('  ', { atOnce: true })
    expect(typing.commit()?.cardId).toBeNull()
    expect(texts(session)).toEqual([])
    expect(session.getState().canUndo).toBe(false)
  })

  it('removes a card whose words were all deleted', () => {
    const session = smallSession()
    const typing = createTyping(session)
    typing.startCard('doing-2')
    typing.typed('', { atOnce: true })
    typing.commit()
    expect(find(session.getState().document, 'card', 'doing-2')).toBeUndefined()
    session.undo()
    expect(find(session.getState().document, 'card', 'doing-2')?.text).toBe('walks')
  })
})
