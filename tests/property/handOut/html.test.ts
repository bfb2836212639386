// @vitest-environment node
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { allRecords } from '#core/model/document.ts'
import { writeHtml } from '#publishing/writers/html.ts'
import { runs, seed } from '../seed.ts'
import { allowed, dangersIn, DOMParser, drawingJob, wordsIn } from './drawings.ts'
import { nastyJourney } from './nastyJourney.ts'

test(`any map is a sound page with every line, every card, and one script (OI_SEED=${seed})`, { timeout: 3_600_000 }, async () => {
  for (let index = 0; index < runs(20); index += 1) {
    const own = (seed + index * 7919) % 1_000_000_000
    const document = nastyJourney(own)
    const { job, lines, cards } = drawingJob(document, own % 2 === 0 ? 'dark' : 'light', own % 2 === 0 ? 'vi' : 'en')
    const said = `Repeat with OI_SEED=${own} OI_RUNS=1`
    const written = await writeHtml(job)
    const html = Buffer.from(written.data).toString('utf8')
    expect(Buffer.from((await writeHtml(job)).data).equals(Buffer.from(written.data)), said).toBe(true)
    const page = new DOMParser().parseFromString(html, 'text/html')
    const texts = [...page.querySelectorAll('main text')].map(({ textContent }) => textContent ?? '')
    expect(texts, said).toEqual(lines.map(allowed))
    expect(written.cards, said).toBe(cards)
    expect(dangersIn(page.querySelector('main')!), said).toEqual([])
    expect(dangersIn(page.querySelector('.words')!), said).toEqual([])
    const scripts = [...page.querySelectorAll('script')]
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    const hash = createHash('sha256')
      .update(scripts[0]?.textContent ?? '')
      .digest('base64')
    expect([scripts.length, policy.includes(`script-src 'sha256-${hash}'`), policy.includes("default-src 'none'")], said).toEqual([
      1,
      true,
      true
    ])
    const shown = new Set([...page.querySelectorAll('main [data-record]')].map((group) => group.getAttribute('data-record')))
    const words = (page.querySelector('.words')?.textContent ?? '').replaceAll(/[\s\u200b]/gu, '')
    for (const card of allRecords(document))
      if (card.type === 'card' && shown.has(card.id)) for (const word of wordsIn(card.text)) expect(words, said).toContain(word)
  }
})
