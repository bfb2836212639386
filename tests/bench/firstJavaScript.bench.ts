// The JavaScript that the browser really loads until the first map is painted, each file as gzip would send it.
import { gzipSync } from 'node:zlib'
import { attempt } from './support/attempt.ts'
import { startBrowser, windowSize } from './support/browser.ts'
import type { Bench } from './support/figure.ts'
import { gridMap } from './support/gridMap.ts'
import { ourCardClass, startOurApp } from './support/ourApp.ts'
import { installPaintProbe, measureOpening } from './support/paintProbe.ts'

const bench: Bench = (report) =>
  attempt(report, { what: 'first JavaScript' }, async () => {
    const app = await startOurApp()
    const browser = await startBrowser()
    try {
      const page = await browser.newPage({ viewport: windowSize })
      const bodies: Promise<Buffer>[] = []
      page.on('response', (response) => {
        if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body())
      })
      await installPaintProbe(page, [ourCardClass])
      const id = await app.createMap(gridMap(200).records)
      await measureOpening(page, await app.addressAt(id, 1))
      const sizes = (await Promise.all(bodies)).map((body) => ({ plain: body.length, packed: gzipSync(body, { level: 9 }).length }))
      const total = (pick: (size: { plain: number; packed: number }) => number) => sizes.reduce((sum, size) => sum + pick(size), 0) / 1000
      report({
        what: 'first JavaScript, gzip',
        unit: 'kB',
        ours: total((size) => size.packed),
        target: '≤ 250 kB',
        note: `${sizes.length} files, ${total((size) => size.plain).toFixed(0)} kB unpacked; raw React Flow elsewhere 132 kB`
      })
    } finally {
      await browser.close()
      await app.close()
    }
  })

export default bench
