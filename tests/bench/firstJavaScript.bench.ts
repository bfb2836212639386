// The JavaScript that the browser loads from the address of a map until its cards are there, each file as gzip would send it.
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { attempt } from './support/attempt.ts'
import { startBrowser, windowSize } from './support/browser.ts'
import type { Bench } from './support/figure.ts'
import { firstScripts } from './support/firstScripts.ts'
import { gridMap } from './support/gridMap.ts'
import { ourCardClass, startOurApp } from './support/ourApp.ts'
import { installPaintProbe, measureOpening } from './support/paintProbe.ts'

const renderer = join(import.meta.dirname, '../../out/renderer')

const bench: Bench = (report) =>
  attempt(report, { what: 'first JavaScript' }, async () => {
    const app = await startOurApp()
    const browser = await startBrowser()
    try {
      const page = await browser.newPage({ viewport: windowSize })
      const bodies = new Map<string, Promise<Buffer>>()
      page.on('response', (response) => {
        if (!new URL(response.url()).pathname.endsWith('.js')) return
        const body = response.body()
        // What is fetched ahead may still be on its way when the page closes. Whoever counts it hears of that all the same.
        body.catch(() => undefined)
        bodies.set(response.url(), body)
      })
      await installPaintProbe(page, [ourCardClass])
      const id = await app.createMap(gridMap(200).records)
      await measureOpening(page, await app.addressAt(id, 1))
      const { before, after } = await scripts(page)
      const first = sizeOf(await Promise.all(before.map((url) => bodies.get(url) ?? Promise.resolve(Buffer.alloc(0)))))
      const later = sizeOf(await Promise.all(after.map((url) => bodies.get(url) ?? Promise.resolve(Buffer.alloc(0)))))
      const needed = firstScripts(renderer)
      const needless = before.filter((url) => !needed.has(basename(new URL(url).pathname)))
      report({
        what: 'first JavaScript, gzip',
        unit: 'kB',
        ours: first.packed,
        target: '≤ 250 kB',
        note:
          `${before.length} files asked for before the first card, ${first.plain.toFixed(0)} kB unpacked; ` +
          `${after.length} more (${later.packed.toFixed(0)} kB) once the map is there; raw React Flow elsewhere 132 kB`
      })
      report({
        what: 'JavaScript that a map imports, gzip',
        unit: 'kB',
        ours: sizeOf([...needed.values()]).packed,
        note: `by the imports of the built files; asked for besides: ${needless.length === 0 ? 'nothing' : needless.map((url) => basename(url)).join(', ')}`
      })
    } finally {
      await browser.close()
      await app.close()
    }
  })

/** The addresses of all scripts that were asked for before the first card was there, and of those after it. */
async function scripts(page: Page): Promise<{ before: string[]; after: string[] }> {
  return page.evaluate(() => {
    const { paintProbe } = globalThis as unknown as { paintProbe: { began: number } }
    const entries = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) =>
      new URL(name).pathname.endsWith('.js')
    )
    const named = (isWanted: (entry: PerformanceResourceTiming) => boolean) => [
      ...new Set(entries.filter(isWanted).map(({ name }) => name))
    ]
    return {
      before: named(({ startTime }) => startTime < paintProbe.began),
      after: named(({ startTime }) => startTime >= paintProbe.began)
    }
  })
}

function sizeOf(bodies: readonly Buffer[]): { plain: number; packed: number } {
  const sum = (size: (body: Buffer) => number) => bodies.reduce((total, body) => total + size(body), 0) / 1000
  return { plain: sum((body) => body.length), packed: sum((body) => gzipSync(body, { level: 9 }).length) }
}

export default bench
