import { describe, expect, it } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import { pagesOf } from '#core/handOut/pages.ts'
import { newCard } from '#core/model/card.ts'
import { documentOf, recordOf, withChanges, type JourneyDocument } from '#core/model/document.ts'
import { newEvidence } from '#core/model/evidence.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap, type MapRecord } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { allStepsOf, mapOf, shownLanesOf, stagesOf } from '#core/queries/journey.ts'
import { drawableCards } from '#publishing/completePages.ts'
import { readPdf } from '#publishing/pdf/readPdf.ts'
import { makePdf, pdfOptions, sample } from './makePdf.ts'
import { openPdf, poppler, textPieces } from './openPdf.ts'

const a4: HandOutOptions['paper'] = { size: 'a4', orientation: 'wide', spread: 'one' }

function titled(document: JourneyDocument, title: string): JourneyDocument {
  const from = mapOf(document)
  return withChanges(document, [{ from, to: { ...from, title } satisfies MapRecord }])
}

/** A map of one lane, with a card at each of many steps. */
function longMap(steps: number): JourneyDocument {
  const keys = freshOrderKeys(steps)
  return documentOf([
    newMap('map', 'Long'),
    newStage('stage', 'Stage', 'a'),
    newLane('lane', 'doing', 'Doing', 'a'),
    ...keys.map((key, index) => newStep(`step${index}`, 'stage', `Step ${index + 1}`, key)),
    ...keys.map((_, index) => newCard(`card${index}`, 'lane', `step${index}`, `Card ${index + 1}`, 'a'))
  ])
}

describe('a PDF', () => {
  it('says what it is, in which language, and nothing of the machine that made it', async () => {
    const { data, pages, cards } = await makePdf(titled(sample('vi'), 'Cước <phí> & "hoá đơn" (2)'), pdfOptions('vi'))
    const pdf = await openPdf(data)
    const { info, metadata } = (await pdf.getMetadata()) as { info: Record<string, unknown>; metadata: { get: (name: string) => unknown } }
    expect(info).toMatchObject({ Title: 'Cước <phí> & "hoá đơn" (2)', Language: 'vi', Producer: 'Outside-In', Creator: 'Outside-In' })
    expect(info['CreationDate']).toBe('D:20261121120000Z')
    expect(metadata.get('dc:title')).toBe('Cước <phí> & "hoá đơn" (2)')
    expect(Buffer.from(data).toString('latin1')).not.toMatch(/\/(?:home|tmp|Users|work|root)\//u)
    expect([pages, cards]).toEqual([1, drawableCards(sample('vi')).length])
    const said = poppler('pdfinfo', ['-'], data)?.toString('utf8')
    if (said !== undefined) expect(said).toMatch(/Tagged: +yes/u)
  })

  it('has the same bytes whenever it is made', async () => {
    const [first, second] = await Promise.all([makePdf(sample('en')), makePdf(sample('en'))])
    expect(Buffer.from(first.data).equals(Buffer.from(second.data))).toBe(true)
  })

  it('is a page as large as the drawing, 0.75 pt a px', async () => {
    const [drawn] = pagesOf(sample('en'), pdfOptions('en'), editionIn('en', '2026-11-21', 7))
    const { data } = await makePdf(sample('en'))
    const page = await (await openPdf(data)).getPage(1)
    expect(page.view).toEqual([0, 0, drawn!.scene.width * 0.75, drawn!.scene.height * 0.75])
    expect(page.userUnit).toBe(1)
  })

  it('has bookmarks: the map, and its stages where they stand', async () => {
    const document = sample('en')
    const { data } = await makePdf(document)
    const [map, ...others] = await (await openPdf(data)).getOutline()
    expect([map?.title, others.length]).toEqual([mapOf(document).title, 0])
    expect(map?.items.map(({ title }) => title)).toEqual(stagesOf(document).map(({ title }) => title))
    const lefts = map?.items.map(({ dest }) => Number((dest as unknown[])[2])) ?? []
    expect([...lefts].sort((one, other) => one - other)).toEqual(lefts)
    expect(new Set(lefts).size).toBe(lefts.length)
  })

  it('links what rests on evidence to where more can be read, and to addresses of web and mail alone', async () => {
    const document = sample('en')
    const cards = drawableCards(document)
    const urls = [
      'https://example.org/a b?q=đ',
      'mailto:lan@example.org',
      ['javascript', 'alert(1)'].join(':'),
      'file:///etc/passwd',
      '\\\\server\\share',
      'http://example.org/(1)'
    ]
    const evidence = urls.map((url, index) => ({ ...newEvidence(`e${index}`), url, text: 'Quote', targetIds: [cards[index]!] }))
    const { data } = await makePdf(
      withChanges(
        document,
        evidence.map((to) => ({ from: null, to }))
      )
    )
    const page = await (await openPdf(data)).getPage(1)
    const links = (await page.getAnnotations()) as { subtype: string; url: string; rect: number[]; contentsObj: { str: string } }[]
    expect(links.map(({ url }) => url).sort()).toEqual([
      'http://example.org/(1)',
      'https://example.org/a%20b?q=%C4%91',
      'mailto:lan@example.org'
    ])
    const tree = JSON.stringify(await page.getStructTree())
    expect(tree.split('"role":"Link"')).toHaveLength(links.length + 1)
    for (const { subtype, rect } of links) {
      expect(subtype).toBe('Link')
      expect(rect[2]! - rect[0]!).toBeGreaterThan(60)
      expect(rect[3]! - rect[1]!).toBeGreaterThan(15)
    }
  })

  it('links every evidence of a card, each address once, side by side', async () => {
    const document = sample('en')
    const [card] = drawableCards(document)
    const evidence = Array.from({ length: 12 }, (_, index) => {
      const url = `https://example.org/${index % 11}`
      return { ...newEvidence(`e${index}`), url, text: `Quote ${index}`, targetIds: [card!] }
    })
    const changes = evidence.map((to) => ({ from: null, to }))
    const { data } = await makePdf(withChanges(document, changes))
    const page = await (await openPdf(data)).getPage(1)
    const links = (await page.getAnnotations()) as { url: string; rect: [number, number, number, number] }[]
    expect(links.map(({ url }) => Number(url.split('/').at(-1))).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const [index, { rect }] of links.entries()) {
      expect(rect[2] - rect[0]).toBeGreaterThanOrEqual(12)
      const over = links.filter(({ rect: other }, at) => {
        const [wide, high] = [
          Math.min(rect[2], other[2]) - Math.max(rect[0], other[0]),
          Math.min(rect[3], other[3]) - Math.max(rect[1], other[1])
        ]
        return at !== index && wide > 0.01 && high > 0.01
      })
      expect(over).toEqual([])
    }
  })

  it('can be read aloud: a title, stages and steps as headings, cards as paragraphs, feelings in words', async () => {
    const document = sample('vi')
    const { data } = await makePdf(document, pdfOptions('vi'))
    const tree = await (await (await openPdf(data)).getPage(1)).getStructTree()
    const roles = new Map<string, number>()
    const alts: string[] = []
    const walk = (node: unknown): void => {
      const { role, alt, children = [] } = node as { role?: string; alt?: string; children?: unknown[] }
      if (role !== undefined) roles.set(role, (roles.get(role) ?? 0) + 1)
      if (alt !== undefined) alts.push(alt)
      children.forEach(walk)
    }
    walk(tree)
    expect(roles.get('H1')).toBe(1)
    expect(roles.get('H2')).toBeGreaterThanOrEqual(stagesOf(document).length + shownLanesOf(document).length)
    expect(roles.get('H3')).toBe(allStepsOf(document).length)
    expect(roles.get('P')).toBeGreaterThan(drawableCards(document).length)
    expect(alts.length).toBe(roles.get('Figure'))
    expect(alts).toContainEqual(expect.stringMatching(/^Chị Lan · .+ · [-+]?\d/u))
  })

  it('counts its cards in the finished bytes, and that each lies on its page', async () => {
    const document = sample('en')
    const { data } = await makePdf(document)
    const [page] = readPdf(data)
    const found = [...page!.records].filter(([id]) => recordOf(document, id)?.type === 'card')
    expect(found.map(([id]) => id).sort()).toEqual(drawableCards(document).sort())
    expect(found.every(([, { isInside }]) => isInside)).toBe(true)
    const broken = Uint8Array.from(data)
    broken.fill(32, broken.length - 200)
    expect(() => readPdf(broken)).toThrow(/no end/u)
  })

  it('is told in a coarser unit where the map is longer than a page may be, and says so', async () => {
    const document = longMap(150)
    const heard: number[] = []
    const { data, cards, issues } = await makePdf(document, pdfOptions('en', { density: 'comfortable' }), {
      progress: (done) => heard.push(done)
    })
    const page = await (await openPdf(data)).getPage(1)
    const [, , width = 0, height = 0] = page.view
    expect(Math.max(width, height)).toBeLessThanOrEqual(14_400)
    expect(page.userUnit).toBeGreaterThan(1)
    expect(issues.map(({ code, values }) => [code, values['times']])).toContainEqual(['paper.userUnit', page.userUnit])
    expect(cards).toBe(150)
    expect(heard.length).toBeGreaterThan(2)
    expect(heard).toEqual([...heard].sort((one, other) => one - other))
    expect(heard.at(-1)).toBe(1)
  })

  it('has a sheet a stage, with the lanes named again, the colours and the numbers of the whole', async () => {
    const document = sample('en')
    const { data, pages, cards } = await makePdf(document, pdfOptions('en', { paper: { ...a4, spread: 'stages' } }))
    const pdf = await openPdf(data)
    expect(pages).toBe(stagesOf(document).length)
    expect(cards).toBe(drawableCards(document).length)
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(stagesOf(document).map(({ title }) => title))
    const steps: string[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      expect([page.view[2], page.view[3]]).toEqual([expect.closeTo(841.89, 1), expect.closeTo(595.28, 1)])
      const texts = (await textPieces(pdf, number)).map(({ text }) => text)
      for (const lane of shownLanesOf(document))
        if (lane.title !== '' && lane.kind !== 'lineOfVisibility') expect(texts).toContain(lane.title)
      steps.push(...texts.filter((text) => /^\d$/u.test(text)))
    }
    expect(steps).toEqual(allStepsOf(document).map((_, index) => String(index + 1)))
  })

  it('spreads over tiles that are named, with an overview first', async () => {
    const document = sample('en')
    const { data, pages, cards } = await makePdf(document, pdfOptions('en', { paper: { ...a4, spread: 'tiles' } }))
    const pdf = await openPdf(data)
    expect([pages, cards]).toEqual([5, drawableCards(document).length])
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['Overview', 'A1', 'A2', 'B1', 'B2'])
    expect((await textPieces(pdf, 5)).map(({ text }) => text)).toContain('B2')
  })
})
