// Pages of views of any map: nothing lies outside its page, no text is lost, every look draws, and the same map gives the same pages.
import { describe, expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { handOutSubjects, type HandOutSubject } from '#core/handOut/formats.ts'
import { usualHandOut, wholeMap, type HandOutOptions } from '#core/handOut/options.ts'
import { pagesOf } from '#core/handOut/pages.ts'
import { partOfMap } from '#core/handOut/partOfMap.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { opportunitiesOf, personasOf } from '#core/queries/journey.ts'
import { touchpointTable } from '#core/analyses/touchpointTable.ts'
import { flat } from '#core/scene/flat.ts'
import { drawnRecords } from '#core/scene/check.ts'
import { newCard } from '#core/model/card.ts'
import { noReview } from '#core/model/touchpointReview.ts'
import { randomCommand, Random, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs } from '../seed.ts'

const views = handOutSubjects.filter((subject) => subject !== 'map')
const tricky = 'مرحبا 漢字 😀 “đường” nghiêng NFC ]]> =SUM(1)'

function optionsFor(subject: HandOutSubject, random: Random): HandOutOptions {
  const look = random.pick(['light', 'dark', 'ink'] as const) ?? 'light'
  return { ...usualHandOut, choice: { ...wholeMap, subject }, look, titleBlock: random.next() < 0.8, language: 'vi' }
}

describe.each(views)('%s', (subject) => {
  test('stays on its pages, whatever the map', () => {
    forSeeds(runs(20), (seed) => {
      const random = new Random(seed)
      const document = partOfMap(randomMap(random), wholeMap).document
      const edition = editionIn(random.next() < 0.5 ? 'en' : 'vi', '2026-11-21', random.next() < 0.5 ? 7 : null)
      const options = optionsFor(subject, random)
      const pages = pagesOf(document, options, edition)
      expect(pages.length).toBeGreaterThan(0)
      for (const { scene } of pages)
        for (const primitive of flat(scene.primitives)) {
          if (primitive.kind !== 'text') continue
          const left =
            primitive.anchor === 'end'
              ? primitive.x - primitive.width
              : primitive.anchor === 'middle'
                ? primitive.x - primitive.width / 2
                : primitive.x
          expect([primitive.text, left >= 0, left + primitive.width <= scene.width + 1]).toEqual([primitive.text, true, true])
          expect([primitive.text, primitive.y > 0, primitive.y <= scene.height]).toEqual([primitive.text, true, true])
        }
      expect(JSON.stringify(pagesOf(document, options, edition))).toBe(JSON.stringify(pages))
    })
  })
})

test('every touchpoint, opportunity and persona has its place', () => {
  forSeeds(runs(20), (seed) => {
    const random = new Random(seed)
    const document = partOfMap(randomMap(random), wholeMap).document
    const edition = editionIn('en', '2026-11-21', 7)
    const drawn = (subject: HandOutSubject) =>
      new Set(pagesOf(document, optionsFor(subject, random), edition).flatMap(({ scene }) => [...drawnRecords(scene)]))
    const [touchpoints, improve, personas] = [drawn('touchpoints'), drawn('improve'), drawn('personas')]
    for (const { id } of touchpointTable(document)) expect(touchpoints.has(id)).toBe(true)
    for (const { id } of opportunitiesOf(document)) expect(improve.has(id)).toBe(true)
    for (const { id } of personasOf(document)) expect(personas.has(id)).toBe(true)
  })
})

test('a text that is longer than a page goes on on the next ones, to its last word', () => {
  const words = Array.from({ length: 2400 }, (_, index) => `w${index}.`)
  const base = [...allRecords(smallJourney())]
  const lane = base.find((record) => record.type === 'lane' && record.kind === 'touchpoints')?.id ?? ''
  const card = { ...newCard('card', lane, 't0', 'Hotline', 'a0'), touchpoint: { ...noReview, expects: words.join(' ') } }
  const personas = base.map((record) => (record.type === 'persona' ? { ...record, goals: words.join(' ') } : record))
  const document = documentOf([...personas, card])
  const edition = editionIn('en', '2026-11-21', 7)
  for (const subject of ['touchpoints', 'personas'] as const) {
    const pages = pagesOf(document, { ...usualHandOut, language: 'en', choice: { ...wholeMap, subject } }, edition)
    const text = new Set(
      pages.flatMap(({ scene }) => flat(scene.primitives).flatMap((each) => (each.kind === 'text' ? each.text.split(' ') : [])))
    )
    expect(words.filter((word) => !text.has(word))).toEqual([])
    expect(pages.length).toBeGreaterThan(1)
  }
})

function randomMap(random: Random): JourneyDocument {
  let document = smallJourney()
  let count = 0
  const newId = () => `n${(count += 1)}`
  for (let step = 0; step < 90; step += 1) document = randomCommand(document, random, newId)?.document ?? document
  return documentOf(
    [...allRecords(document)].map((record) => {
      if (record.type === 'opportunity' && random.next() < 0.3) return { ...record, title: `${record.title} ${tricky}`.trim() }
      if (record.type === 'persona' && random.next() < 0.5) return { ...record, goals: `${tricky}\n${tricky}`, quote: tricky }
      if (record.type === 'metric' && random.next() < 0.3) return { ...record, name: tricky }
      return record
    })
  )
}
