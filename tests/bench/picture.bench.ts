// What is handed out as a drawing, through src/publishing: the SVG file with the letters that it uses, the page of the web, PNG at 2× to the
// pixel, and PNG of a map with a picture on every card. The peak of memory is the process's.
import { join } from 'node:path'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { publish, type Publication } from '#publishing/publish.ts'
import { attempt } from './support/attempt.ts'
import type { Bench } from './support/figure.ts'
import { gridMap } from './support/gridMap.ts'
import { timed } from './support/statistics.ts'

const resourcesFolder = join(import.meta.dirname, '..', '..', 'resources')
// Excalidraw is not a dependency: what it needed stands in the targets, measured on another machine.
const targets: Record<number, { readonly target: string; readonly excalidraw: string; readonly svg: string }> = {
  1000: { target: '≤ 1× Excalidraw', excalidraw: 'Excalidraw elsewhere 1,156 ms', svg: 'Excalidraw elsewhere 270 ms without its typeface' },
  5000: { target: 'complete at true 2×', excalidraw: 'Excalidraw fails', svg: 'Excalidraw elsewhere 890 ms without its typeface' }
}

const bench: Bench = async (report) => {
  for (const cards of [1000, 5000]) {
    const { document } = gridMap(cards)
    const publication = (format: Publication['format']): Publication => ({
      document,
      format,
      options: { ...usualHandOut, density: 'comfortable', language: 'en' },
      edition: editionIn('en', '2026-11-21', null),
      attachments: [],
      resourcesFolder
    })
    const { target = '', excalidraw = '', svg = '' } = targets[cards] ?? {}
    for (const [what, format, note] of [
      ['SVG file with its letters', 'svg', svg],
      ['Page of the web in one file', 'html', '']
    ] as const)
      await attempt(report, { what, cards }, async () => {
        const made = await publish(publication(format))
        const ours = await timed(() => publish(publication(format)), { runs: 5, warmUp: 1 })
        const size = `${(made.data.length / 1e6).toFixed(1)} MB, ${made.cards} cards counted in it`
        report({ what, cards, unit: 'ms', ours, note: [size, note].filter(Boolean).join('; ') })
      })
    await attempt(report, { what: 'PNG at 2×', cards }, async () => {
      const made = await publish(publication('png'))
      const ours = await timed(() => publish(publication('png')), { runs: cards > 1000 ? 1 : 3, warmUp: 0 })
      const peak = process.resourceUsage().maxRSS / 1024
      const size = `${sizeInFile(made.data)} px, ${(made.data.length / 1e6).toFixed(1)} MB, ${made.cards} cards`
      report({ what: 'PNG at 2×', cards, unit: 'ms', ours, target, note: `${size}; peak ${peak.toFixed(0)} MB; ${excalidraw}` })
    })
  }
}

export default bench

/** Width and height as the file itself states them. */
function sizeInFile(png: Uint8Array): string {
  const header = new DataView(png.buffer, png.byteOffset)
  return `${header.getUint32(16)} × ${header.getUint32(20)}`
}
