import { describe, expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { messages } from '#contract/messages/messages.ts'
import { sayIn } from '#contract/sayIn.ts'
import { handOutSubjects, type HandOutSubject } from '#core/handOut/formats.ts'
import { usualHandOut, wholeMap, type HandOutOptions } from '#core/handOut/options.ts'
import { pagesOf } from '#core/handOut/pages.ts'
import { dayText, shortDayText } from '#core/handOut/pages/dayText.ts'
import { nextReview, pageNote } from '#core/handOut/pages/pageNote.ts'
import { placeApart, spreadOn } from '#core/handOut/pages/placeApart.ts'
import { subjectsWith } from '#core/handOut/subjectsWith.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newEvidence } from '#core/model/evidence.ts'
import { newMap } from '#core/model/map.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { flat } from '#core/scene/flat.ts'
import { smallJourney } from '../../../property/randomJourney.ts'

const english = editionIn('en', '2026-11-21', 7)
const vietnamese = editionIn('vi', '2026-11-21', 7)

function sample(language: 'en' | 'vi'): JourneyDocument {
  let next = 0
  return documentOf(sampleMap(language, () => `r${(next += 1)}`))
}

function optionsFor(subject: HandOutSubject, changed: Partial<HandOutOptions> = {}): HandOutOptions {
  return { ...usualHandOut, choice: { ...wholeMap, subject }, language: 'en', ...changed }
}

function wordsOf(document: JourneyDocument, options: HandOutOptions, edition = english): string[] {
  return pagesOf(document, options, edition).flatMap(({ scene }) =>
    flat(scene.primitives).flatMap((primitive) => (primitive.kind === 'text' ? [primitive.text] : []))
  )
}

describe('the note at the foot', () => {
  const reviewed = documentOf([
    { ...newMap('map', 'Bill'), reviewDate: '2026-12-01' },
    { ...newEvidence('e1'), reviewDate: '2027-03-05' }
  ])

  test('says version, day, the next review and the page', () => {
    expect(pageNote(reviewed, english, { number: 1, count: 1 })).toBe('Version 7 · 21 Nov 2026 · review 1 Dec · 1 of 1')
    expect(pageNote(reviewed, vietnamese, { number: 2, count: 3 })).toBe('Phiên bản 7 · 21/11/2026 · xem lại 1/12 · trang 2/3')
  })

  test('leaves out what is not there', () => {
    const bare = documentOf([newMap('map', 'Bill')])
    expect(pageNote(bare, editionIn('en', '2026-11-21', null), { number: 1, count: 1 })).toBe('21 Nov 2026 · 1 of 1')
  })

  test('the next review is the earliest of the map and its evidence', () => {
    expect(nextReview(reviewed)).toBe('2026-12-01')
    expect(nextReview(documentOf([newMap('map', ''), { ...newEvidence('e1'), reviewDate: '2027-03-05' }]))).toBe('2027-03-05')
  })

  test('stands on the poster', () => {
    expect(wordsOf(sample('en'), optionsFor('map')).some((text) => text.startsWith('Version 7 · 21 Nov 2026'))).toBe(true)
    expect(wordsOf(sample('en'), optionsFor('map', { titleBlock: false })).some((text) => text.startsWith('Version 7'))).toBe(false)
  })
})

test('days are written as people of the language write them', () => {
  expect(dayText('2026-01-09', english)).toBe('9 Jan 2026')
  expect(dayText('2026-01-09', vietnamese)).toBe('9/1/2026')
  expect(shortDayText('2027-12-01', '2026-11-21', english)).toBe('1 Dec 2027')
})

test('what has content is known, and what has none says so on a page of its own', () => {
  expect([...subjectsWith(sample('en'))]).toEqual([...handOutSubjects])
  expect([...subjectsWith(smallJourney())]).toEqual(['map', 'personas'])
  const words = wordsOf(smallJourney(), optionsFor('maturity')).join(' ')
  expect(words).toContain('Nobody has assessed yet')
})

test('the pages of the sample, view by view', () => {
  const pages = Object.fromEntries(handOutSubjects.map((subject) => [subject, pagesOf(sample('en'), optionsFor(subject), english).length]))
  expect(pages).toEqual({ map: 1, emotion: 1, touchpoints: 2, improve: 1, layers: 1, personas: 2, metrics: 1, maturity: 1 })
})

test('a map without stages and lanes says so, with a title block and without', () => {
  const bare = documentOf([newMap('map', 'Bill')])
  for (const titleBlock of [true, false])
    expect(wordsOf(bare, optionsFor('map', { titleBlock })).join(' ')).toContain('This part of the map has no stages and no lanes.')
  expect(wordsOf(sample('en'), optionsFor('map')).join(' ')).not.toContain('no stages and no lanes')
})

test('words of pages are those of the language of the edition', () => {
  const english = wordsOf(sample('vi'), optionsFor('improve', { language: 'en' }))
  expect(english).toContain('Do first')
  expect(wordsOf(sample('en'), optionsFor('improve'), vietnamese)).toContain(messages.vi.improve.quadrant.doFirst)
})

test('no page shows a key instead of words', () => {
  for (const language of ['en', 'vi'] as const)
    for (const subject of handOutSubjects)
      for (const document of [sample(language), smallJourney()])
        for (const text of wordsOf(document, optionsFor(subject), editionIn(language, '2026-11-21', 7)))
          expect(text).not.toMatch(/^[a-z]+[A-Za-z]*:[a-z]+[A-Za-z]*(\.|$)/u)
  expect(sayIn('vi')('handOut:month.11')).toBe('11')
})

test('things on the board stand apart, near where they belong', () => {
  const size = { width: 100, height: 40 }
  const at = { x: 0.5, y: 0.5 }
  const placed = placeApart([size, size, size], [at, at, at], { x: 0, y: 0, width: 300, height: 200 })
  expect(placed).toEqual(spreadOn([size, size, size], [at, at, at], { x: 0, y: 0, width: 300, height: 200 }))
  for (const [index, a] of (placed ?? []).entries())
    for (const b of (placed ?? []).slice(index + 1))
      expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false)
  expect(placeApart([size, size], [at, at], { x: 0, y: 0, width: 110, height: 60 })).toBeNull()
})

test('where a column of them has no room they stand beside each other; none lies on another', () => {
  const sizes = Array.from({ length: 8 }, () => ({ width: 100, height: 40 }))
  const placed = placeApart(
    sizes,
    sizes.map(() => ({ x: 0.5, y: 0.1 })),
    { x: 10, y: 20, width: 420, height: 300 }
  )
  expect(placed).toHaveLength(8)
  for (const [index, a] of (placed ?? []).entries()) {
    expect(a.x >= 10 && a.x + 100 <= 430 && a.y >= 20 && a.y + 40 <= 320).toBe(true)
    for (const b of (placed ?? []).slice(index + 1)) expect(Math.abs(a.x - b.x) >= 104 || Math.abs(a.y - b.y) >= 44).toBe(true)
  }
})

test('all records of the sample that a view is about are drawn', () => {
  const document = sample('en')
  const titles = [...allRecords(document)].flatMap((record) => (record.type === 'opportunity' ? [record.title] : []))
  const words = wordsOf(document, optionsFor('improve')).join(' ')
  for (const title of titles) expect(words).toContain(title)
})
