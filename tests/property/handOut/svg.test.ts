// @vitest-environment node
import { expect, test } from 'vitest'
import { allRecords } from '#core/model/document.ts'
import { writeSvg } from '#publishing/writers/svg.ts'
import { runs, seed } from '../seed.ts'
import { allowed, dangersIn, DOMParser, drawingJob, wordsIn } from './drawings.ts'
import { nastyJourney } from './nastyJourney.ts'

test(
  `any map is a sound SVG with every line and every card, and the same each time (OI_SEED=${seed})`,
  { timeout: 3_600_000 },
  async () => {
    for (let index = 0; index < runs(20); index += 1) {
      const own = (seed + index * 7919) % 1_000_000_000
      const document = nastyJourney(own)
      const { job, lines, cards } = drawingJob(
        document,
        own % 3 === 0 ? 'ink' : own % 3 === 1 ? 'dark' : 'light',
        own % 2 === 0 ? 'en' : 'vi'
      )
      const said = `Repeat with OI_SEED=${own} OI_RUNS=1`
      const written = await writeSvg(job)
      const svg = Buffer.from(written.data).toString('utf8')
      expect(Buffer.from((await writeSvg(job)).data).equals(Buffer.from(written.data)), said).toBe(true)
      const file = new DOMParser().parseFromString(svg, 'image/svg+xml')
      expect(file.querySelector('parsererror')?.textContent, said).toBeUndefined()
      const texts = [...file.querySelectorAll('text')].map(({ textContent }) => textContent ?? '')
      expect(texts, said).toEqual(lines.map(allowed))
      expect(texts, said).toEqual(texts.map((text) => text.normalize('NFC')))
      expect(dangersIn(file.documentElement), said).toEqual([])
      const drawn = new Map(
        [...file.querySelectorAll('[data-record]')].map((group) => [group.getAttribute('data-record'), group.textContent ?? ''])
      )
      const shown = [...allRecords(document)].filter((record) => record.type === 'card' && drawn.has(record.id))
      expect([written.cards, shown.length], said).toEqual([cards, cards])
      for (const card of shown) {
        if (card.type !== 'card') continue
        const drawnWords = (drawn.get(card.id) ?? '').replaceAll(/[\s\u200b]/gu, '')
        // Lines of a very long text may end in three dots: its words are there as far as that.
        if (!drawnWords.includes('…')) expect(drawnWords, said).toContain(wordsIn(card.text).join(''))
      }
    }
  }
)
