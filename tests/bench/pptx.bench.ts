// Slides as an editable file, through src/publishing. The peak of memory is the process's.
import { join } from 'node:path'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { publish } from '#publishing/publish.ts'
import { attempt } from './support/attempt.ts'
import type { Bench } from './support/figure.ts'
import { gridMap } from './support/gridMap.ts'
import { timed } from './support/statistics.ts'

const resourcesFolder = join(import.meta.dirname, '..', '..', 'resources')

const bench: Bench = async (report) => {
  for (const cards of [1000, 5000]) {
    const { document } = gridMap(cards)
    const make = () =>
      publish({
        document,
        format: 'pptx',
        options: { ...usualHandOut, language: 'en' },
        edition: editionIn('en', '2026-11-21', null),
        attachments: [],
        resourcesFolder
      })
    await attempt(report, { what: 'PowerPoint slides', cards }, async () => {
      const made = await make()
      const ours = await timed(make, { runs: cards > 1000 ? 3 : 5, warmUp: 0 })
      const peak = process.resourceUsage().maxRSS / 1024
      const target = cards === 1000 ? '≤ 2,000 ms, below 1.5 GB' : 'complete, below 1.5 GB'
      const note = `${made.pages} slides, ${(made.data.length / 1e6).toFixed(1)} MB, ${made.cards} cards; peak ${peak.toFixed(0)} MB`
      report({ what: 'PowerPoint slides', cards, unit: 'ms', ours, target, note })
    })
  }
}

export default bench
