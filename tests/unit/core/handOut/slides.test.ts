import { describe, expect, it } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { handOutSubjects } from '#core/handOut/formats.ts'
import { usualHandOut, wholeMap, type HandOutOptions } from '#core/handOut/options.ts'
import { holdsText } from '#core/handOut/slides/frame.ts'
import { rankedPains } from '#core/handOut/slides/painSlides.ts'
import type { Deck, SlideItem } from '#core/handOut/slides/slide.ts'
import { slideDeck } from '#core/handOut/slides/slideDeck.ts'
import { slidePages } from '#core/handOut/slides/slidePages.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newCard } from '#core/model/card.ts'
import { newEvidence } from '#core/model/evidence.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { drawnRecords } from '#core/scene/check.ts'
import { wrapText } from '#core/text/wrap.ts'

const keys = freshOrderKeys(80)
const key = (at: number) => keys[at] ?? ''

function sample(language: 'en' | 'vi'): JourneyDocument {
  let count = 0
  return documentOf(sampleMap(language, () => `id${(count += 1)}`))
}

function deckOf(document: JourneyDocument, language: 'en' | 'vi', more: Partial<HandOutOptions> = {}): Deck {
  return slideDeck(document, { ...usualHandOut, language, ...more }, editionIn(language, '2026-11-21', 7))
}

function flat(items: readonly SlideItem[]): SlideItem[] {
  return items.flatMap((item) => (item.kind === 'group' ? [item, ...flat(item.items)] : [item]))
}

/** Measured anew, with all the room that the shape gives: what was set with less must have room. */
function hasRoom({ box, text }: Extract<SlideItem, { kind: 'shape' }>): boolean {
  if (!text) return true
  const width = box.width - text.inset[0] - text.inset[2]
  const height = text.paragraphs.reduce((sum, { text: words, tail, size, bold, italic, line, before = 0, bullet }, at) => {
    const style = { size, weight: bold ? (700 as const) : (400 as const), italic: italic === true }
    const whole = tail ? `${words}   ${tail.text}` : words
    return sum + (at === 0 ? 0 : before) + wrapText(whole, style, width - (bullet ? size : 0)).lines.length * line
  }, 0)
  return height + text.inset[1] + text.inset[3] <= box.height + 0.5
}

/** A stage of so many steps with a card in each of two lanes at each. */
function longStage(steps: number, text: string): JourneyDocument {
  return documentOf([
    newMap('map', 'Long'),
    newStage('s', 'Stage', key(0)),
    ...Array.from({ length: steps }, (_, at) => newStep(`t${at}`, 's', `Step ${at}`, key(at))),
    newLane('l0', 'doing', 'Doing', key(0)),
    newLane('l1', 'pains', 'Pains', key(1)),
    ...Array.from({ length: steps }, (_, at) => newCard(`a${at}`, 'l0', `t${at}`, text, key(0))),
    ...Array.from({ length: steps }, (_, at) => newCard(`b${at}`, 'l1', `t${at}`, text, key(0)))
  ])
}

describe('slides', () => {
  const documents: readonly (readonly [string, JourneyDocument])[] = [
    ['the sample', sample('vi')],
    ['a made map of 400 cards', documentOf(makeMap({ cards: 400, seed: 3 }))],
    ['a long stage of long texts', longStage(23, 'Trải nghiệm khách hàng kể lại rất dài dòng. '.repeat(9))]
  ]
  it.each(documents.flatMap(([name, document]) => (['16:9', '4:3'] as const).map((slides) => ({ name, document, slides }))))(
    'hold all their words within their shapes and within the slide, none smaller than 10 pt: $name, $slides',
    ({ document, slides }) => {
      for (const subject of handOutSubjects) {
        const deck = deckOf(document, 'vi', { slides, choice: { ...wholeMap, subject } })
        for (const slide of deck.slides)
          for (const item of flat(slide.items)) {
            if (item.kind === 'shape') {
              // Letters in markers are drawings: they are as large as their marker.
              const isMarker = item.text?.isOneLine === true
              if (!isMarker) expect([slide.title, item.name, holdsText(item), hasRoom(item)]).toEqual([slide.title, item.name, true, true])
              for (const { size } of isMarker ? [] : (item.text?.paragraphs ?? [])) expect(size * 0.75).toBeGreaterThanOrEqual(9.99)
            }
            if (item.kind === 'shape' || item.kind === 'image') {
              const { x, y, width, height } = item.box
              expect([slide.title, item.name, x >= 0, y >= 0, x + width <= deck.width + 0.5, y + height <= deck.height + 0.5]).toEqual([
                slide.title,
                item.name,
                true,
                true,
                true,
                true
              ])
            }
            if (item.kind === 'table') {
              const height = item.rows.reduce((sum, row) => sum + row.height, 0)
              expect(item.y + height).toBeLessThanOrEqual(664)
            }
          }
      }
    }
  )

  it('show every card of the map, and neither hidden nor folded lanes', () => {
    const records = [...allRecords(sample('en'))].map((record) =>
      record.type === 'lane' && record.kind === 'thinking' ? { ...record, collapsed: true } : record
    )
    const document = documentOf(records)
    const shown = new Set(
      slidePages(document, { ...usualHandOut, language: 'en' }, editionIn('en', '2026-11-21', 7)).flatMap(({ scene }) => [
        ...drawnRecords(scene)
      ])
    )
    const lanes = new Map(records.flatMap((record) => (record.type === 'lane' ? [[record.id, record] as const] : [])))
    for (const record of records) {
      if (record.type !== 'card') continue
      const lane = lanes.get(record.laneId)
      expect([record.text, shown.has(record.id)]).toEqual([record.text, lane?.hidden !== true && lane?.collapsed !== true])
    }
  })

  it('take one slide for a stage that has room on it, and go on on further ones where it has not', () => {
    const short = deckOf(sample('en'), 'en').slides.filter(({ section }) => section === 'Stage by stage')
    expect(short.map(({ title }) => title)).toEqual(['Notice', 'Understand', 'Contact', 'Resolve', 'Trust again'])
    const long = deckOf(longStage(13, 'Waits.'), 'en').slides.filter(({ section }) => section === 'Stage by stage')
    expect(long.map(({ title }) => title)).toEqual(['Stage', 'Stage', 'Stage'])
    // Evenly: 5, 5 and 3 of 13 steps.
    expect(long.map(({ items }) => flat(items).filter(({ record }) => record?.startsWith('a')).length)).toEqual([5, 5, 3])
  })

  it('keep words that have no room on their slide in its notes, whole, and count them', () => {
    const text = 'A sentence that goes on. '.repeat(200).trim()
    const deck = deckOf(longStage(6, text), 'en')
    expect(deck.cut).toBeGreaterThanOrEqual(12)
    expect(
      deck.slides
        .map(({ notes }) => notes)
        .join('\n')
        .split(text)
    ).toHaveLength(deck.cut + 1)
  })

  it('rank pains by the evidence that they rest on, then by votes', () => {
    const lane = newLane('l', 'pains', 'Pains', key(0))
    const card = (id: string, at: number) => ({ ...newCard(id, 'l', 't', id, key(at)), votes: id === 'voted' ? 3 : 0 })
    const document = documentOf([
      newMap('map', 'Pains'),
      newStage('s', 'Stage', key(0)),
      newStep('t', 's', 'Step', key(0)),
      lane,
      card('plain', 0),
      card('voted', 1),
      card('weak', 2),
      card('strong', 3),
      { ...newEvidence('e1'), strength: 1, targetIds: ['weak'] },
      { ...newEvidence('e2'), strength: 3, targetIds: ['strong'] }
    ])
    expect(rankedPains({ document }).map((pain) => [pain.card.id, pain.evidence])).toEqual([
      ['strong', 1],
      ['weak', 1],
      ['voted', 0],
      ['plain', 0]
    ])
  })

  it.each(['en', 'vi'] as const)('say everything in %s: no key is left without words', (language) => {
    for (const subject of handOutSubjects)
      for (const slide of deckOf(sample(language), language, { choice: { ...wholeMap, subject } }).slides)
        for (const item of flat(slide.items)) {
          const cells = item.kind === 'table' ? item.rows.flatMap((row) => row.cells.map(({ text }) => text)) : []
          const words = item.kind === 'shape' && item.text ? [item.text] : cells
          const texts = [item.name, item.alt ?? '', ...words.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))]
          for (const text of texts)
            expect(text).not.toMatch(
              /\{\{|^(?:slides|domain|improve|touchpoints|maturity|metrics|layers|personas|handOut|emotion|drawing):/u
            )
        }
  })

  it('name every persona on the cover, of many the first with what they say', () => {
    const names = ['Chị Lan', 'Minh', 'Hà', 'Bà Tư', 'Ông Năm']
    const document = documentOf([newMap('map', 'Many'), ...names.map((name, at) => newPersona(`p${at}`, name, at, key(at)))])
    for (const slides of ['16:9', '4:3'] as const) {
      const [cover] = deckOf(document, 'en', { slides }).slides
      const words = flat(cover?.items ?? []).flatMap((item) =>
        item.kind === 'shape' ? (item.text?.paragraphs.map(({ text }) => text) ?? []) : []
      )
      for (const name of names) expect(words.join('\n')).toContain(name)
      expect(words).toContain(slides === '16:9' ? 'Also on the map: Bà Tư, Ông Năm' : 'Also on the map: Hà, Bà Tư, Ông Năm')
    }
  })

  it('of a map without anything are a cover and a word that there is nothing yet', () => {
    const deck = deckOf(documentOf([newMap('map', '')]), 'en')
    expect(deck.slides.map(({ title }) => title)).toEqual(['Untitled map', 'The journey at a glance'])
  })
})
