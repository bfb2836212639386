// The whole map as an SVG string: layout, scene and text, from the document, as an export makes it (without the embedded typeface).
import { sceneWords } from '#contract/sceneWords.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { mapScene } from '#core/scene/mapScene.ts'
import { svgOf } from '#core/scene/svg.ts'
import { themeOf } from '#core/theme/theme.ts'
import { attempt } from './support/attempt.ts'
import { gridMap } from './support/gridMap.ts'
import { timed } from './support/statistics.ts'
const targets = { 1000: '≤ 30 ms', 5000: '≤ 120 ms' }
const bench = async (report) => {
  for (const cards of [1000, 5000]) {
    await attempt(report, { what: 'SVG of the whole map', cards }, async () => {
      const { document } = gridMap(cards)
      const words = sceneWords('en')
      const layout = () => layoutMap(document, { density: 'compact' })
      const scene = () => mapScene(document, layout(), themeOf('light'), words, { titleBlock: true, legend: true })
      // The length in bytes makes V8 put the pieces of the string together, which it would otherwise leave to the reader.
      const draw = () => Buffer.byteLength(svgOf(scene()))
      const first = performance.now()
      const length = draw()
      const cold = performance.now() - first
      const ours = await timed(draw, { runs: 15, warmUp: 5 })
      const note = `${(length / 1e6).toFixed(1)} MB; the very first time ${cold.toFixed(0)} ms`
      report({ what: 'SVG of the whole map', cards, unit: 'ms', ours, target: targets[cards] ?? '', note })
      report({ what: '  of it layout and scene', cards, unit: 'ms', ours: await timed(scene, { runs: 15, warmUp: 2 }) })
    })
  }
}
export default bench
