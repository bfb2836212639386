// The touchpoint table with a thousand rows, as a hand feels it: scrolling by wheel steps, and keeping an answer with Enter.
import type { Page } from 'playwright-core'
import { recordsOf } from '#core/samples/mapDescription.ts'
import { attempt } from './support/attempt.ts'
import { startBrowser, windowSize } from './support/browser.ts'
import type { Bench } from './support/figure.ts'
import { startInputClock } from './support/inputClock.ts'
import { startOurApp } from './support/ourApp.ts'
import { median, quantile } from './support/statistics.ts'

const rows = 1000
const perStep = 10

const bench: Bench = async (report) => {
  await attempt(report, { what: 'touchpoint table', cards: rows }, async () => {
    const app = await startOurApp()
    const browser = await startBrowser()
    try {
      const id = await app.createMap(largeTable())
      const page = await browser.newPage({ viewport: windowSize })
      await page.goto(app.home)
      await page.locator('.journey-picture').first().waitFor()
      await page.goto(new URL(`/maps/${id}/touchpoints`, app.home).href)
      await page.locator('.tp-line').first().waitFor()
      const frames = await scroll(page)
      const shared = { cards: rows, unit: 'ms' } as const
      report({ what: 'scroll the touchpoint table: frame, p50', ours: median(frames), ...shared })
      report({ what: 'scroll the touchpoint table: frame, p95', ours: quantile(frames, 0.95), ...shared, target: '≤ 2 frames' })
      const drawn = await page.locator('.tp-line').count()
      const delays = await answer(page)
      report({
        what: 'keep an answer → painted, p50',
        ours: median(delays),
        ...shared,
        target: 'one frame',
        note: `${drawn} of ${rows} rows drawn`
      })
    } finally {
      await browser.close()
      await app.close()
    }
  })
}

export default bench

function largeTable() {
  let last = 0
  const titles = Array.from({ length: rows / perStep }, (_, step) => `Step ${step + 1}`)
  const place = (step: number) => (_: unknown, at: number) => ({
    text: `Place ${step * perStep + at + 1}`,
    channel: 'shop' as const,
    touchpoint: { expects: 'To be told why', annoys: 'Nobody says' }
  })
  return recordsOf(
    {
      title: 'A thousand touchpoints',
      description: '',
      state: 'current',
      personas: {},
      stages: [{ title: 'All of it', steps: titles }],
      lanes: [{ kind: 'touchpoints', title: 'Touchpoints', cells: titles.map((_, step) => Array.from({ length: perStep }, place(step))) }]
    },
    () => `r${String((last += 1)).padStart(19, '0')}`
  )
}

/** Times from frame to frame while the table is scrolled by nearly two rows a frame. */
async function scroll(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const table = document.querySelector('.tp-scroller')
    const frames: number[] = []
    let last = performance.now()
    for (let step = 0; step < 240; step += 1) {
      if (table) table.scrollTop += 90
      const now = await new Promise<number>((drawn) => requestAnimationFrame(() => drawn(performance.now())))
      frames.push(now - last)
      last = now
    }
    return frames
  })
}

/** Answers one cell below the other; the delays from Enter to its picture. */
async function answer(page: Page): Promise<readonly number[]> {
  await page.locator('[data-column="expects"][data-row]').nth(12).click()
  const delays: number[] = []
  const seen = await startInputClock(page, 'keydown')
  for (let at = 0; at < 30; at += 1) {
    await page.keyboard.type('ok')
    await page.keyboard.press('Enter')
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
    delays.push((await seen()).at(-1) ?? Number.NaN)
  }
  return delays
}
