// PDF: one page fitted to the map, and tiles, through src/publishing. The peak of memory is the process's.
import { join } from 'node:path'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut, type HandOutOptions } from '#core/handOut/options.ts'
import { publish } from '#publishing/publish.ts'
import { attempt } from './support/attempt.ts'
import type { Bench } from './support/figure.ts'
import { gridMap } from './support/gridMap.ts'
import { timed } from './support/statistics.ts'

const resourcesFolder = join(import.meta.dirname, '..', '..', 'resources')
const papers: readonly { readonly name: string; readonly paper: HandOutOptions['paper'] }[] = [
  { name: 'PDF fitted to the map', paper: { size: 'fit', orientation: 'wide', spread: 'one' } },
  { name: 'PDF in tiles of A3', paper: { size: 'a3', orientation: 'wide', spread: 'tiles' } }
]

const bench: Bench = async (report) => {
  for (const cards of [1000, 5000]) {
    const { document } = gridMap(cards)
    for (const { name, paper } of papers) {
      const make = () =>
        publish({
          document,
          format: 'pdf',
          options: { ...usualHandOut, density: 'comfortable', language: 'en', paper },
          edition: editionIn('en', '2026-11-21', null),
          attachments: [],
          resourcesFolder
        })
      await attempt(report, { what: name, cards }, async () => {
        const made = await make()
        const ours = await timed(make, { runs: cards > 1000 ? 3 : 5, warmUp: 0 })
        const peak = process.resourceUsage().maxRSS / 1024
        const target = cards === 1000 ? '≤ 2,000 ms, below 1.5 GB' : 'complete, below 1.5 GB'
        const note = `${made.pages} pages, ${(made.data.length / 1e6).toFixed(1)} MB, ${made.cards} cards; peak ${peak.toFixed(0)} MB`
        report({ what: name, cards, unit: 'ms', ours, target, note })
      })
    }
  }
}

export default bench
