import { describe, expect, it } from 'vitest'
import { allRecords, documentOf } from '#core/model/document.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { moveFocus, type Move } from '../../../../src/renderer/features/canvas/keys/navigation.ts'
import type { Focus } from '../../../../src/renderer/session/state.ts'
import { smallMap } from './mapFixture.ts'

const layout = layoutMap(smallMap(), { density: 'comfortable' })

function walk(start: Focus | null, ...moves: Move[]): string {
  const end = moves.reduce<Focus | null>((focus, move) => moveFocus(layout, focus, move), start)
  if (!end) return 'nowhere'
  return end.kind === 'cell' ? `${end.laneId} ${end.stepId} ${end.cardId ?? '–'}` : `${end.kind} ${end.id}`
}

function cell(laneId: string, stepId: string, cardId: string | null = null): Focus {
  return { kind: 'cell', laneId, stepId, cardId }
}

describe('the focus', () => {
  it('begins on the first card of the first cell', () => {
    expect(walk(null, 'down')).toBe('doing step1 doing-1a')
  })

  it('goes down through the cards of a cell and then to the next lane, past separator lines', () => {
    expect(walk(cell('doing', 'step1', 'doing-1a'), 'down')).toBe('doing step1 doing-1b')
    expect(walk(cell('doing', 'step1', 'doing-1b'), 'down')).toBe('feeling step1 –')
    expect(walk(cell('feeling', 'step1'), 'down')).toBe('pains step1 pains-1')
  })

  it('goes up the same way it came down', () => {
    expect(walk(cell('pains', 'step1', 'pains-1'), 'up', 'up')).toBe('doing step1 doing-1b')
  })

  it('reaches the headers and comes back', () => {
    expect(walk(cell('doing', 'step1', 'doing-1a'), 'up')).toBe('step step1')
    expect(walk({ kind: 'step', id: 'step3' }, 'up')).toBe('stage stage2')
    expect(walk({ kind: 'stage', id: 'stage2' }, 'down', 'down')).toBe('doing step3 –')
    expect(walk(cell('pains', 'step1', 'pains-1'), 'left')).toBe('lane pains')
    expect(walk({ kind: 'lane', id: 'pains' }, 'right')).toBe('pains step1 pains-1')
    expect(walk({ kind: 'lane', id: 'feeling' }, 'up')).toBe('lane line')
  })

  it('keeps the height in the cell when it goes sideways', () => {
    expect(walk(cell('doing', 'step1', 'doing-1b'), 'right')).toBe('doing step2 doing-2')
    expect(walk(cell('doing', 'step2', 'doing-2'), 'right')).toBe('doing step3 –')
  })

  it('goes by stage: to its start, to the one before, to the one after', () => {
    expect(walk(cell('doing', 'step4'), 'stageBefore')).toBe('doing step3 –')
    expect(walk(cell('doing', 'step3'), 'stageBefore')).toBe('doing step1 doing-1a')
    expect(walk(cell('doing', 'step2'), 'stageAfter')).toBe('doing step3 –')
  })

  it('goes to the ends of a lane and stays there', () => {
    expect(walk(cell('doing', 'step2'), 'end')).toBe('doing step4 –')
    expect(walk(cell('doing', 'step4'), 'right')).toBe('doing step4 –')
    expect(walk(cell('doing', 'step4'), 'home')).toBe('doing step1 doing-1a')
    expect(walk(cell('pains', 'step4'), 'down')).toBe('pains step4 –')
  })

  it('passes a card that spans steps as a whole', () => {
    const document = documentOf([...allRecords(smallMap())].map((record) => (record.id === 'doing-2' ? { ...record, span: 2 } : record)))
    const wide = layoutMap(document, { density: 'comfortable' })
    expect(moveFocus(wide, cell('doing', 'step2', 'doing-2'), 'right')).toEqual(cell('doing', 'step4'))
  })
})
