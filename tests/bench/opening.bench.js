// Opening a map of 1,000 and of 5,000 cards at 100 %, ours beside raw React Flow, turn by turn in one browser; see paintProbe.ts
// for what "painted" means. Heap: live JavaScript memory of the page after a forced collection.
import { attempt } from './support/attempt.ts'
import { peerName, startContenders } from './support/contenders.ts'
import { measureOpening } from './support/paintProbe.ts'
import { heapOf } from './support/processes.ts'
import { median } from './support/statistics.ts'
const runs = 5
const targets = {
  1000: { opening: '≤ 0.2× raw', heap: '≤ 12 MB' },
  5000: { opening: '≤ 0.06× raw', heap: '≤ 20 MB' }
}
const bench = async (report) => {
  const contenders = await startContenders()
  try {
    for (const [cards, target] of Object.entries(targets).map(([cards, target]) => [Number(cards), target])) {
      await attempt(report, { what: 'open → painted', cards }, async () => {
        const { ours, raw } = await contenders.show(cards)
        const results = { ours: [], raw: [] }
        for (let run = -1; run < runs; run += 1) {
          const rawOpened = await open(raw)
          const oursOpened = ours instanceof Error ? undefined : await open(ours)
          if (run < 0) continue
          results.raw.push(rawOpened)
          if (oursOpened) results.ours.push(oursOpened)
        }
        const row = (what, unit, pick, goal) =>
          report({
            what,
            cards,
            unit,
            ours: median(results.ours.map(pick)),
            peer: { name: peerName, value: median(results.raw.map(pick)) },
            ...(goal === undefined ? {} : { target: goal })
          })
        row('open → painted', 'ms', (opened) => opened.painted, target.opening)
        row('address → painted', 'ms', (opened) => opened.sinceNavigation)
        row('heap after opening', 'MB', (opened) => opened.heap, target.heap)
        row('elements of cards (raw: and arrows)', '', (opened) => opened.elements)
        if (ours instanceof Error) throw ours
      })
    }
  } finally {
    await contenders.close()
  }
}
export default bench
async function open(contender) {
  const { page, address } = await contender.open(1)
  try {
    const opening = await measureOpening(page, address)
    return { ...opening, heap: await heapOf(page) }
  } finally {
    await page.close()
  }
}
