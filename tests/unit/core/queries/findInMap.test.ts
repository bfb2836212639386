import { describe, expect, it } from 'vitest'
import { layoutMap } from '#core/layout/layout.ts'
import { findCard } from '#core/layout/place.ts'
import { wordBoxes } from '#core/layout/wordBoxes.ts'
import { newCard, type Card } from '#core/model/card.ts'
import { newComment } from '#core/model/comment.ts'
import { documentOf } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newLane } from '#core/model/lane.ts'
import { newLink } from '#core/model/link.ts'
import { newMap } from '#core/model/map.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { findAllInMap, findInMap } from '#core/queries/findInMap.ts'
import { needleOf, rangesIn } from '#core/text/needle.ts'

const card = (id: string, laneId: string, stepId: string, fields: Partial<Card>): Card => ({
  ...newCard(id, laneId, stepId, '', id),
  ...fields
})

const document = documentOf([
  newMap('map', 'Đường dây nóng'),
  newPersona('lan', 'Chị Lan', 0, 'a0'),
  newPersona('minh', 'Minh', 1, 'a1'),
  { ...newStage('s1', 'Gọi đường dây', 'a0'), notes: 'đường vòng' },
  newStage('s2', 'Chờ', 'a1'),
  newStep('p1', 's1', 'Tìm số', 'a0'),
  newStep('p2', 's2', 'Con đường dài', 'a0'),
  newLane('doing', 'doing', 'Trên đường', 'a0'),
  newLane('feel', 'emotion', 'Cảm xúc', 'a1'),
  { ...newLane('away', 'notes', 'Ghi chú', 'a2'), hidden: true },
  card('c1', 'doing', 'p2', { text: 'Đi đường\ndài', notes: 'hỏi đường' }),
  card('c2', 'doing', 'p1', { text: 'Không có gì', owner: 'Đội Đường' }),
  card('c3', 'away', 'p1', { text: 'đường ẩn' }),
  newComment('co', 'c2', 'Hỏi lại về đường này', 'An', 5),
  { ...newLink('l1', 'c2', 'c1', 'leadsTo'), label: 'đường tắt' },
  { ...newEmotionPoint('e2', { laneId: 'feel', stepId: 'p1', personaId: 'minh' }, 1), quote: 'Đường nào?' },
  { ...newEmotionPoint('e1', { laneId: 'feel', stepId: 'p1', personaId: 'lan' }, -1), note: 'lạc đường' }
])

describe('finding in a map', () => {
  it('finds words whatever the accents, in the order in which the map is read', () => {
    expect(findAllInMap(document, 'duong').map(({ id, field, isHidden }) => [id, field, isHidden])).toEqual([
      ['s1', 'title', false],
      ['p2', 'title', false],
      ['doing', 'title', false],
      ['c2', 'owner', false],
      ['co', 'comment', false],
      ['l1', 'label', false],
      ['c1', 'text', false],
      ['c1', 'notes', false],
      ['e1', 'note', false],
      ['e2', 'quote', false],
      ['c3', 'text', true]
    ])
  })

  it('takes accents that were typed as it takes those that were not, and words over the end of a line', () => {
    expect(findAllInMap(document, '  ĐƯỜNG   dài ').map(({ id }) => id)).toEqual(['p2', 'c1'])
    expect(findAllInMap(document, 'hoi lai').map(({ id, cardId }) => [id, cardId])).toEqual([['co', 'c2']])
    expect(findAllInMap(document, ' ')).toEqual([])
    expect(findAllInMap(document, 'vong')).toEqual([])
  })

  it('rests at every cell, so that a long search can be broken off', () => {
    const rests = [...findInMap(document, 'nothing of this')]
    expect(rests).toEqual(Array.from({ length: 3 * 2 }, () => null))
  })

  it('gives the ranges of the words in the original', () => {
    expect(rangesIn('Đường về, đường đi', needleOf('duong'))).toEqual([
      [0, 5],
      [10, 15]
    ])
    expect(rangesIn('u\u031B\u0300a', needleOf('ư'))).toEqual([[0, 3]])
    expect(rangesIn('nothing', needleOf('duong'))).toEqual([])
  })

  it('lays the words on the lines of the card, one box for every line they touch', () => {
    const long = card('long', 'doing', 'p1', { text: 'Reads the message on the bus to work and then reads the message again' })
    const box = findCard(layoutMap(documentOf([...records(), long]), { density: 'comfortable' }), 'long')?.card
    if (!box) throw new Error('the card is on the map')
    const boxes = wordBoxes(box, needleOf('the message'))
    const lines = box.lines.map((line) => line.text)
    const whole = lines.filter((line) => line.includes('the message')).length
    expect(boxes.length).toBe(whole + 2 * (2 - whole))
    for (const { x, width, y } of boxes) {
      expect(x).toBeGreaterThan(8)
      expect(x + width).toBeLessThan(box.width)
      expect(box.lines.some((line) => line.y - 13 === y)).toBe(true)
    }
  })
})

function records() {
  return [newMap('map', 'Map'), newStage('s1', 'One', 'a0'), newStep('p1', 's1', 'One', 'a0'), newLane('doing', 'doing', 'Doing', 'a0')]
}
