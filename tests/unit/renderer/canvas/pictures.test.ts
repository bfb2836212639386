import { describe, expect, it } from 'vitest'
import type { CardPicture } from '#core/model/card.ts'
import { cardsInCell, find } from '#core/queries/journey.ts'
import type { Canvas } from '../../../../src/renderer/features/canvas/canvas.ts'
import { pastePictures } from '../../../../src/renderer/features/canvas/clipboard/pictures.ts'
import { addPictures, setCardPicture } from '../../../../src/renderer/features/canvas/pictures/addPictures.ts'
import { createTyping } from '../../../../src/renderer/features/canvas/editing/burst.ts'
import { smallCanvas } from './mapFixture.ts'

const file = (name: string) => new File([name], name, { type: 'image/png' })
const picture = (letter: string): CardPicture => ({ hash: letter.repeat(64), width: 4, height: 3, alt: '' })

/** A canvas that takes every file but those whose name says that they are broken; `complaints` are what the person reads. */
function canvasWithPictures(options?: { readOnly?: boolean }): { canvas: Canvas; complaints: string[] } {
  const canvas = smallCanvas(options)
  const complaints: string[] = []
  canvas.pictures.set({
    choose: async () => [],
    complain: (words) => void complaints.push(words),
    keep: async ({ name }) =>
      name.includes('broken') ? { ok: false, words: `${name} is broken` } : { ok: true, picture: picture(name.slice(0, 1)) }
  })
  return { canvas, complaints }
}

const hashesIn = (canvas: Canvas, laneId: string, stepId: string) =>
  cardsInCell(canvas.state().document, laneId, stepId).map((card) => card.picture?.hash.slice(0, 1) ?? card.text)

describe('pictures onto the map', () => {
  it('become cards behind the one that has the focus, all of them one step of undo', async () => {
    const { canvas } = canvasWithPictures()
    const before = canvas.state().document
    const target = { kind: 'cell', laneId: 'doing', stepId: 'step1', place: { after: 'doing-1a' } } as const
    await addPictures(canvas, [file('a.png'), file('b.png')], target)
    expect(hashesIn(canvas, 'doing', 'step1')).toEqual(['wakes up', 'a', 'b', 'gets up'])
    expect(canvas.state().selection.size).toBe(2)
    canvas.session.undo()
    expect(canvas.state().document).toEqual(before)
    canvas.session.redo()
    expect(hashesIn(canvas, 'doing', 'step1')).toEqual(['wakes up', 'a', 'b', 'gets up'])
  })

  it('one to every step where they are meant for a lane; the last step takes what is left', async () => {
    const { canvas } = canvasWithPictures()
    const before = canvas.state().document
    await addPictures(canvas, ['a', 'b', 'c', 'd', 'e'].map(file), { kind: 'lane', laneId: 'pains' })
    expect(['step1', 'step2', 'step3', 'step4'].map((step) => hashesIn(canvas, 'pains', step))).toEqual([
      ['cold floor', 'a'],
      ['b'],
      ['c'],
      ['d', 'e']
    ])
    canvas.session.undo()
    expect(canvas.state().document).toEqual(before)
  })

  it('that cannot be taken are said one by one, and the others are there all the same', async () => {
    const { canvas, complaints } = canvasWithPictures()
    const files = [file('a.png'), file('broken.png'), file('b.png')]
    await addPictures(canvas, files, { kind: 'cell', laneId: 'pains', stepId: 'step2', place: 'end' })
    expect(hashesIn(canvas, 'pains', 'step2')).toEqual(['a', 'b'])
    expect(complaints).toEqual(['broken.png is broken'])
    expect(canvas.arriving.get()).toEqual([])
  })

  it('wait for the end of what is being typed, so that undo takes back one or the other', async () => {
    const { canvas } = canvasWithPictures()
    canvas.typing.startNew({ laneId: 'doing', stepId: 'step3', place: 'end', initialText: 'word' })
    const adding = addPictures(canvas, [file('a.png')], { kind: 'cell', laneId: 'pains', stepId: 'step3', place: 'end' })
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    expect(hashesIn(canvas, 'pains', 'step3')).toEqual([])
    canvas.typing.commit()
    await adding
    expect([hashesIn(canvas, 'doing', 'step3'), hashesIn(canvas, 'pains', 'step3')]).toEqual([['word'], ['a']])
    canvas.session.undo()
    expect([hashesIn(canvas, 'doing', 'step3'), hashesIn(canvas, 'pains', 'step3')]).toEqual([['word'], []])
  })

  it('go nowhere in a map that can only be read, or where what they were meant for is gone', async () => {
    const { canvas } = canvasWithPictures({ readOnly: true })
    const before = canvas.state().document
    await addPictures(canvas, [file('a.png')], { kind: 'cell', laneId: 'pains', stepId: 'step3', place: 'end' })
    expect(canvas.state().document).toBe(before)
    const other = canvasWithPictures().canvas
    const adding = addPictures(other, [file('a.png')], { kind: 'cell', laneId: 'pains', stepId: 'step3', place: { after: 'pains-9' } })
    other.run('lane.remove', { id: 'pains' })
    await adding
    expect(other.announcement.get().text).toBe('refusal:notFound')
    expect(other.arriving.get()).toEqual([])
  })

  it('take the place of the picture that a card had', async () => {
    const { canvas } = canvasWithPictures()
    await setCardPicture(canvas, 'doing-2', file('a.png'))
    await setCardPicture(canvas, 'doing-2', file('b.png'))
    expect(find(canvas.state().document, 'card', 'doing-2')).toMatchObject({ text: 'walks', picture: picture('b') })
    canvas.session.undo()
    expect(find(canvas.state().document, 'card', 'doing-2')?.picture).toEqual(picture('a'))
  })

  it('are not pasted where no cell has the focus', () => {
    const { canvas } = canvasWithPictures()
    canvas.session.setFocus({ kind: 'stage', id: 'stage1' })
    pastePictures(canvas, [file('a.png')])
    expect(canvas.announcement.get().text).toBe('pictures:noPlace')
  })
})

it('a card that loses its last word keeps its picture', () => {
  const { session } = smallCanvas()
  session.run('card.edit', { ids: ['doing-2'], fields: { picture: picture('a') } })
  const typing = createTyping(session)
  typing.startCard('doing-2')
  typing.typed('', { atOnce: true })
  expect(typing.commit()?.cardId).toBe('doing-2')
  expect(find(session.getState().document, 'card', 'doing-2')).toMatchObject({ text: '', picture: picture('a') })
})
