import { describe, expect, it } from 'vitest'
import { cardsInCell, find, measuresOf } from '#core/queries/journey.ts'
import { readCopied } from '../../../../src/renderer/features/canvas/clipboard/copied.ts'
import { copyCards } from '../../../../src/renderer/features/canvas/clipboard/copyCards.ts'
import { paste } from '../../../../src/renderer/features/canvas/clipboard/paste.ts'
import { linesOf } from '../../../../src/renderer/features/canvas/clipboard/pasteLines.ts'
import { smallCanvas } from './mapFixture.ts'

function clipboard(start: Record<string, string> = {}) {
  const held = new Map(Object.entries(start))
  return { getData: (type: string) => held.get(type) ?? '', setData: (type: string, data: string) => void held.set(type, data), held }
}

describe('cards on the clipboard', () => {
  it('make one card of each line, without bullets, numbers and empty lines', () => {
    expect(linesOf('- one\r\n\n* two\n 3. three\n2026 was good\n• bốn')).toEqual(['one', 'two', 'three', '2026 was good', 'bốn'])
  })

  it('keep their fields between maps and are text for everybody else', async () => {
    const canvas = smallCanvas()
    canvas.run('card.edit', { ids: ['doing-1a'], fields: { color: 3, certainty: 'validated', personaId: 'persona' } })
    canvas.session.select(['doing-1b', 'doing-1a'])
    const data = clipboard()
    copyCards(canvas, data, { isCut: false })
    expect(data.getData('text/plain')).toBe('wakes up\ngets up')
    canvas.session.setFocus({ kind: 'cell', laneId: 'pains', stepId: 'step4', cardId: null })
    await paste(canvas, data)
    const pasted = cardsInCell(canvas.state().document, 'pains', 'step4')
    expect(pasted.map(({ text, color, certainty, personaId }) => ({ text, color, certainty, personaId }))).toEqual([
      { text: 'wakes up', color: 3, certainty: 'validated', personaId: 'persona' },
      { text: 'gets up', color: null, certainty: 'assumption', personaId: null }
    ])
    expect([...canvas.state().selection]).toEqual(pasted.map((card) => card.id))
  })

  it('keep what a review found at a touchpoint, and that a card is a constraint', async () => {
    const canvas = smallCanvas()
    canvas.run('card.edit', { ids: ['doing-2'], fields: { constraint: true, touchpoint: { expects: 'No queue', met: 'no' } } })
    const { constraint, touchpoint } = find(canvas.state().document, 'card', 'doing-2') ?? {}
    canvas.session.select(['doing-2'])
    const data = clipboard()
    copyCards(canvas, data, { isCut: true })
    canvas.session.setFocus({ kind: 'cell', laneId: 'pains', stepId: 'step4', cardId: null })
    await paste(canvas, data)
    expect(touchpoint).toMatchObject({ expects: 'No queue', met: 'no' })
    expect(cardsInCell(canvas.state().document, 'pains', 'step4')).toMatchObject([{ text: 'walks', constraint, touchpoint }])
  })

  it('bring along what was measured at a touchpoint, where the map has the metric', async () => {
    const canvas = smallCanvas()
    canvas.run('metric.add', { id: 'nps', fields: { name: 'NPS' } })
    const readings = [{ date: '2026-05-01', value: 7 }]
    canvas.run('measure.set', { entries: [{ metricId: 'nps', stepId: 'step2', cardId: 'doing-2', fields: { baseline: 1, readings } }] })
    canvas.session.select(['doing-2'])
    const data = clipboard()
    copyCards(canvas, data, { isCut: true })
    expect(measuresOf(canvas.state().document)).toEqual([])
    canvas.session.setFocus({ kind: 'cell', laneId: 'pains', stepId: 'step4', cardId: null })
    await paste(canvas, data)
    const [card] = cardsInCell(canvas.state().document, 'pains', 'step4')
    expect(measuresOf(canvas.state().document)).toMatchObject([
      { metricId: 'nps', stepId: 'step4', cardId: card?.id, baseline: 1, readings }
    ])
    const elsewhere = smallCanvas()
    elsewhere.session.setFocus({ kind: 'cell', laneId: 'pains', stepId: 'step4', cardId: null })
    await paste(elsewhere, data)
    expect(cardsInCell(elsewhere.state().document, 'pains', 'step4')).toMatchObject([{ text: 'walks' }])
    expect(measuresOf(elsewhere.state().document)).toEqual([])
    const twice = '{"metricId":"nps","baseline":2,"target":null,"targetDate":null,"readings":[]}'
    const odd = `[{"text":"a","measures":[${twice},${twice},{"metricId":"nps","baseline":"x"},7]}]`
    expect(readCopied(odd)?.cards[0]?.measures).toHaveLength(1)
  })

  it('are removed by cutting, and undo brings them back', () => {
    const canvas = smallCanvas()
    canvas.session.select(['doing-2'])
    copyCards(canvas, clipboard(), { isCut: true })
    expect(find(canvas.state().document, 'card', 'doing-2')).toBeUndefined()
    canvas.session.undo()
    expect(find(canvas.state().document, 'card', 'doing-2')).toBeDefined()
  })

  it('name nobody where the other map has no such persona', async () => {
    const canvas = smallCanvas()
    canvas.session.setFocus({ kind: 'cell', laneId: 'doing', stepId: 'step4', cardId: null })
    const json = JSON.stringify([{ text: 'from afar', fields: { personaId: 'stranger' } }])
    await paste(canvas, clipboard({ 'application/x-outside-in-cards+json': json }))
    expect(cardsInCell(canvas.state().document, 'doing', 'step4').map((card) => card.personaId)).toEqual([null])
  })

  it('are read with suspicion', () => {
    expect(readCopied('not json')).toBeNull()
    expect(readCopied('{"text":"no list"}')).toBeNull()
    const odd = '[null, 7, {"text":5}, {"text":"good","fields":{"color":99,"certainty":"sure","__proto__":{"x":1},"owner":4,"span":0}}]'
    expect(readCopied(odd)).toEqual({ cards: [{ text: 'good', fields: {}, row: 0, column: 0 }], links: [], lanes: [], steps: [] })
    const links =
      '{"cards":[7,{"text":"a"},{"text":"b"}],"links":[{"from":0,"to":1,"kind":"leadsTo"},{"from":1,"to":2,"kind":"leadsTo"},{"from":1,"to":1,"kind":"x"}]}'
    expect(readCopied(links)?.links).toEqual([{ from: 0, to: 1, kind: 'leadsTo', label: '' }])
  })
})

it('says how many lines beside a pasted table were left out', async () => {
  const canvas = smallCanvas()
  canvas.words.set((key, values) => `${key} ${JSON.stringify(values ?? {})}`)
  canvas.session.setFocus({ kind: 'cell', laneId: 'pains', stepId: 'step3', cardId: null })
  await paste(canvas, clipboard({ 'text/plain': 'Minutes of Monday\n\n| a | b |\n|---|---|\n| c | d |\n\nAnd a remark.' }))
  expect(canvas.announcement.get().text).toContain('clipboard:beside {\\"count\\":2}')
})
