// From the command to the usable library: the host's process is started, its page opened in a browser that already runs, and the
// titles of the maps are painted. Warm: the files are in the machine's memory and the page's in the browser's cache.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attempt } from './support/attempt.ts'
import { startBrowser, windowSize } from './support/browser.ts'
import type { Bench } from './support/figure.ts'
import { gridMap } from './support/gridMap.ts'
import { buildOurs, startHost } from './support/ourApp.ts'
import { median } from './support/statistics.ts'

const runs = 5
const what = 'start → usable library'

const bench: Bench = (report) =>
  attempt(report, { what }, async () => {
    await buildOurs()
    const folder = mkdtempSync(join(tmpdir(), 'outside-in-bench-'))
    const library = join(folder, 'library.db')
    const browser = await startBrowser()
    try {
      const first = await startHost(library)
      for (let map = 0; map < 3; map += 1) await first.createMap(gridMap(200).records)
      await first.close()
      const context = await browser.newContext({ viewport: windowSize })
      const times: { listening: number; usable: number }[] = []
      for (let run = -1; run < runs; run += 1) {
        const began = performance.now()
        const app = await startHost(library)
        const listening = performance.now() - began
        const page = await context.newPage()
        await page.goto(app.home)
        await page.locator('.journey-title').first().waitFor()
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
        if (run >= 0) times.push({ listening, usable: performance.now() - began })
        await page.close()
        await app.close()
      }
      const note = `host listening after ${median(times.map(({ listening }) => listening)).toFixed(0)} ms`
      report({ what, unit: 'ms', ours: median(times.map(({ usable }) => usable)), target: '≤ 1,000 ms warm', note })
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })

export default bench
