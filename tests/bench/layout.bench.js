// Layout from scratch, and after one edit: of a text that keeps the card's height, of one that changes it, and of a step's title.
import { runCommand } from '#core/commands/runCommand.ts'
import { layoutMap, updateLayout } from '#core/layout/layout.ts'
import { attempt } from './support/attempt.ts'
import { gridMap } from './support/gridMap.ts'
import { timed } from './support/statistics.ts'
const bench = async (report) => {
  for (const cards of [200, 1000, 5000, 10_000]) {
    await attempt(report, { what: 'layout', cards }, async () => {
      const map = gridMap(cards)
      const fromScratch = () => layoutMap(map.document, { density: 'comfortable' })
      report({ what: 'layout from scratch', cards, unit: 'ms', ours: await timed(fromScratch, { runs: 15, warmUp: 5 }) })
      const sameHeight = { id: 'card2x9x0', text: 'Another text that also takes up two lines' }
      const taller = { id: 'card2x9x0', text: 'A text that goes on for so long that the card has to grow by at least two lines' }
      report({ what: 'layout after a card’s text', cards, unit: 'ms', ours: await incremental(map, 'card.setText', sameHeight) })
      report({ what: 'layout after a card grew', cards, unit: 'ms', ours: await incremental(map, 'card.setText', taller) })
      report({ what: 'layout after a step’s title', cards, unit: 'ms', ours: await incremental(map, 'step.edit', renamedStep) })
    })
  }
}
export default bench
const renamedStep = { id: 'step2', title: 'A step of another name' }
async function incremental({ document }, id, args) {
  const layout = layoutMap(document, { density: 'comfortable' })
  const outcome = runCommand(document, id, args, { newId: () => 'fresh' })
  if (!outcome.ok) throw new Error(`${id} was refused: ${outcome.error.code}`)
  const { document: edited, diff } = outcome.value
  return timed(() => updateLayout(layout, edited, diff), { runs: 51, warmUp: 20 })
}
