// Names and values as long as they may be: they are broken or cut where they stand, and lie over nothing else.
import type { Page } from '@playwright/test'
import type { MapDescription } from '#core/samples/mapDescription.ts'
import { journeyIdOf } from './support/host.ts'
import { openMap } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const word = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(10)
const sentence = 'Một tên gọi dài mà không ai ngờ tới '.repeat(12).trim()
const sum = 1_250_000_000

const longMap: MapDescription = {
  title: word,
  description: '',
  state: 'current',
  personas: { lan: { name: word, kind: 'customer', summary: '', quote: '' } },
  stages: [
    { title: word, steps: [sentence, word] },
    { title: sentence, steps: ['Three', word] }
  ],
  lanes: [
    { kind: 'emotion', title: sentence },
    { kind: 'pains', title: word, cells: [word, sentence, { text: word, name: 'pain' }] }
  ],
  evidence: [{ kind: 'quote', text: word, source: word, url: `https://example.org/${word}`, date: '2020-01-01', cards: ['pain'] }],
  gaps: [{ kind: 'departments', text: word, severity: 2, step: 1, cards: ['pain'] }],
  metrics: [
    {
      name: word,
      kind: 'cost',
      unit: '₫',
      measures: [{ step: 0, name: 'cost', baseline: sum, target: -sum, readings: [['2025-01-01', sum + 1]] }]
    },
    { name: sentence, measures: [] }
  ],
  opportunities: [{ title: word, owner: word, department: sentence, due: '2020-01-01', answers: ['pain'], measure: 'cost' }],
  assessments: [{ date: '2025-01-01', note: word, practices: {}, competencies: {} }]
}

/** Words beyond the right edge of the box that holds them, where nothing cuts or scrolls them. */
function spilled(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(text)
      const { right, width } = range.getBoundingClientRect()
      for (let box = text.parentElement; width > 1 && box && main.contains(box); box = box.parentElement) {
        const { display, overflowX } = getComputedStyle(box)
        if (display === 'inline' || display === 'contents') continue
        if (overflowX !== 'visible') break
        if (right > box.getBoundingClientRect().right + 3) found.add(`${box.className}: ${text.textContent?.slice(0, 20)}`)
      }
    }
    return [...found]
  })
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 }
]) {
  test(`${viewport.width} px wide, nothing spills out of any view`, async ({ window }) => {
    await window.setViewportSize(viewport)
    const map = await openMap(window, longMap)
    await map.isOpen()
    const id = journeyIdOf(window)
    for (const view of ['emotion', 'improve', 'evidence', 'metrics', 'maturity']) {
      await window.goto(new URL(`/maps/${id}/${view}`, window.url()).href)
      await expect(window.getByRole('main').getByRole('heading').first()).toBeVisible()
      expect([view, await spilled(window)]).toEqual([view, []])
    }
  })
}

test('the values below long names are in sight', async ({ window }) => {
  const map = await openMap(window, longMap)
  await map.isOpen()
  await window.goto(new URL(`/maps/${journeyIdOf(window)}/metrics`, window.url()).href)
  const head = window.getByRole('columnheader').last()
  expect((await head.boundingBox())?.height).toBeLessThan(100)
  await window.goto(new URL(`/maps/${journeyIdOf(window)}/evidence`, window.url()).href)
  for (const row of await window.getByRole('table').first().getByRole('row').all())
    expect((await row.boundingBox())?.height).toBeLessThan(100)
})
