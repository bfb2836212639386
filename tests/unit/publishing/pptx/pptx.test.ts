import { deflateSync, crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { allRecords, documentOf } from '#core/model/document.ts'
import { newMap } from '#core/model/map.ts'
import { newPersona } from '#core/model/persona.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { handOutSubjects } from '#core/handOut/formats.ts'
import { wholeMap } from '#core/handOut/options.ts'
import { drawableCards } from '#publishing/completePages.ts'
import { makePptx, sampleDocument, slideOptions } from './makePptx.ts'
import { openPptx } from './openPptx.ts'

const kinds = [
  { language: 'en', slides: '16:9', look: 'light' },
  { language: 'vi', slides: '4:3', look: 'dark' },
  { language: 'vi', slides: '16:9', look: 'ink' }
] as const

describe('a presentation', () => {
  it.each(kinds)('is sound by the rules of Office Open XML: $language, $slides, $look', async ({ look, language, slides }) => {
    const document = sampleDocument(language)
    const { data, cards, pages } = await makePptx(document, slideOptions(language, { look, slides }))
    const opened = openPptx(data)
    expect(opened.faults).toEqual([])
    expect(opened.slides).toHaveLength(pages ?? 0)
    expect(opened.size).toEqual({ width: slides === '16:9' ? 12_192_000 : 9_144_000, height: 6_858_000 })
    expect(cards).toBe(drawableCards(document).length)
    for (const slide of opened.slides) expect(slide.title).toMatch(/\S/u)
  })

  it.each(handOutSubjects.filter((subject) => subject !== 'map'))(
    'holds the subject %s soundly, of a full map and of one that has nothing of it',
    async (subject) => {
      const options = slideOptions('vi', { choice: { ...wholeMap, subject } })
      for (const document of [sampleDocument('vi'), documentOf([newMap('map', '')])]) {
        const opened = openPptx((await makePptx(document, options)).data)
        expect(opened.faults).toEqual([])
        expect(opened.slides.length).toBeGreaterThan(0)
      }
    }
  )

  it('counts the cards of the layers as well, and of views without cards none', async () => {
    const counts = ['layers', 'metrics'] as const
    const written = counts.map((subject) => makePptx(sampleDocument('en'), slideOptions('en', { choice: { ...wholeMap, subject } })))
    expect((await Promise.all(written)).map(({ cards }) => cards)).toEqual([39, null])
  })

  it('shades and hatches the gap between what is lived and what is believed, as outlines that stay within the lane', async () => {
    const { slides } = openPptx((await makePptx(sampleDocument('en'), slideOptions('en'))).data)
    const gaps = slides.map(({ shapes }) => shapes.filter(({ name }) => name === 'Gap between lived and believed'))
    // On the overview, and on each of the five stages.
    expect(gaps.map((found) => found.length)).toEqual([0, 2, 2, 2, 2, 2, 2, ...gaps.slice(7).map(() => 0)])
    for (const [at, found] of gaps.entries())
      for (const gap of found) {
        const { shapes } = slides[at]!
        const neutral = shapes.find(({ name }) => name === 'Neutral line')!
        expect(gap.x).toBeGreaterThanOrEqual(neutral.x - 1)
        expect(gap.x + gap.width).toBeLessThanOrEqual(neutral.x + neutral.width + 1)
      }
  })

  it('has each card as one rounded rectangle with its words, named after its lane and by its id', async () => {
    const document = sampleDocument('en')
    const { data } = await makePptx(document, slideOptions('en'))
    const shapes = openPptx(data).slides.flatMap((slide) => slide.shapes)
    for (const record of allRecords(document)) {
      if (record.type !== 'card' || !drawableCards(document).includes(record.id)) continue
      const own = shapes.filter(({ name }) => name.endsWith(`· ${record.id}`))
      expect(own).toHaveLength(1)
      expect(own[0]?.paragraphs.join(' ')).toContain(record.text)
      expect(own[0]?.alt).not.toBe('')
    }
  })

  it('says what the presenter wants to say in the notes of the first slide of a stage', async () => {
    const records = [...allRecords(sampleDocument('en'))].map((record) =>
      record.type === 'stage' && record.title === 'Contact' ? { ...record, notes: 'Pause here.\nAsk who called.' } : record
    )
    const { slides } = openPptx((await makePptx(documentOf(records), slideOptions('en'))).data)
    const contact = slides.filter(({ title }) => title === 'Contact')
    expect(contact[0]?.notes).toContain('Pause here.\nAsk who called.')
    expect(slides.filter(({ notes }) => notes.includes('Pause here.'))).toHaveLength(1)
  })

  it('writes words in the language in which they are to be spelled, and in the typeface of its theme', async () => {
    for (const [language, tag] of [
      ['en', 'en-US'],
      ['vi', 'vi-VN']
    ] as const) {
      const opened = openPptx((await makePptx(sampleDocument(language), slideOptions(language))).data)
      expect([...opened.part('ppt/slides/slide3.xml').matchAll(/ lang="([^"]*)"/gu)].every(([, found]) => found === tag)).toBe(true)
      expect(opened.part('ppt/theme/theme1.xml')).toContain('<a:latin typeface="Be Vietnam Pro"')
      expect(opened.part('ppt/slides/slide3.xml')).not.toContain('typeface="Be Vietnam Pro"')
    }
  })

  it('is the same, byte for byte, for the same map', async () => {
    const document = sampleDocument('vi')
    const [first, second] = [await makePptx(document, slideOptions('vi')), await makePptx(document, slideOptions('vi'))]
    expect(Buffer.from(first.data).equals(Buffer.from(second.data))).toBe(true)
  })

  it('leaves out what XML forbids and marks what it means otherwise, in words, names and notes', async () => {
    const wild = 'a\u0000b\u001fc\ufffed \ud800e ]]> <b>&amp; "q"'
    const records = [...allRecords(sampleDocument('en'))].map((record) =>
      record.type === 'card' || record.type === 'lane'
        ? { ...record, ...('text' in record ? { text: wild } : { title: wild }) }
        : record.type === 'stage'
          ? { ...record, title: wild, notes: wild }
          : record
    )
    const opened = openPptx((await makePptx(documentOf(records), slideOptions('en'))).data)
    expect(opened.faults).toEqual([])
    expect(opened.slides.some(({ title }) => title === 'abcd e ]]> <b>&amp; "q"')).toBe(true)
    expect(opened.slides.some(({ notes }) => notes.includes('abcd e ]]> <b>&amp; "q"'))).toBe(true)
  })

  it('carries a photo once, cut to its place, and says which pictures it could not take', async () => {
    const [key = ''] = freshOrderKeys(1)
    const photo = 'a'.repeat(64)
    const persona = { ...newPersona('p', 'Lan', 0, key), photo }
    const document = documentOf([newMap('map', 'Photo'), persona])
    const data = pngOf(40, 20)
    const carried = await makePptx(document, slideOptions('en'), [{ hash: photo, mime: 'image/png', data }])
    const opened = openPptx(carried.data)
    expect(opened.faults).toEqual([])
    expect(opened.names.filter((name) => name.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png'])
    expect(opened.part('ppt/slides/slide1.xml')).toContain('<a:srcRect l="25000" r="25000"/>')
    expect(carried.issues).toEqual([])
    const without = await makePptx(document, slideOptions('en'), [{ hash: photo, mime: 'image/webp', data: Buffer.from('RIFF0000WEBP') }])
    const reopened = openPptx(without.data)
    expect(reopened.faults).toEqual([])
    // The marker with her letter stands in its place.
    expect(reopened.slides[0]?.shapes.some(({ paragraphs }) => paragraphs.join('') === 'L')).toBe(true)
    expect(without.issues.map(({ code, values }) => [code, values])).toEqual([['slideWriting.pictures', { count: 1 }]])
  })
})

/** A white PNG of a size. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
    const framed = Buffer.alloc(body.length + 8)
    framed.writeUInt32BE(content.length, 0)
    body.copy(framed, 4)
    framed.writeUInt32BE(crc32(body), body.length + 4)
    return framed
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height, 255)
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0))
  ])
}
