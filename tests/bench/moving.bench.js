// Panning at 100 %, zooming 1 → 0.2 → 1 and panning in the overview by real wheel events at 60 Hz, ours beside raw React Flow with
// every node mounted; see wheel.ts for the measures.
import { attempt } from './support/attempt.ts'
import { peerName, startContenders } from './support/contenders.ts'
import { measureOpening } from './support/paintProbe.ts'
import { median } from './support/statistics.ts'
import { measureWheel } from './support/wheel.ts'
const runs = 3
const sizes = [1000, 5000]
const panned = [
  ...times(90, { deltaX: 30, deltaY: 0 }),
  ...times(30, { deltaX: 0, deltaY: 30 }),
  ...times(90, { deltaX: -30, deltaY: 0 }),
  ...times(30, { deltaX: 0, deltaY: -30 })
]
const movements = [
  { what: 'pan', zoom: 1, steps: () => panned, targets: { 1000: '≤ 13 ms', 5000: '≤ 14 ms' }, dropped: '< 1 %' },
  {
    what: 'zoom 1 → 0.2 → 1',
    zoom: 1,
    steps: ({ doublingsPerPixel }) => zoomed(60, Math.log2(5) / doublingsPerPixel),
    targets: { 1000: '≤ 13 ms', 5000: '≤ 14 ms' },
    dropped: '< 3 %'
  },
  { what: 'pan in overview', zoom: 0.25, steps: () => panned.map(slower), targets: { 1000: '≤ 9 ms', 5000: '≤ 10 ms' } }
]
const bench = async (report) => {
  const contenders = await startContenders()
  try {
    for (const cards of sizes) {
      const { ours, raw } = await contenders.show(cards)
      for (const movement of movements) {
        await attempt(report, { what: movement.what, cards }, async () => {
          const rawCosts = []
          const ourCosts = []
          for (let run = 0; run < runs; run += 1) {
            rawCosts.push(await move(contenders, raw, movement))
            if (!(ours instanceof Error)) ourCosts.push(await move(contenders, ours, movement))
          }
          for (const row of rowsOf(movement, cards, ourCosts, rawCosts)) report(row)
          if (ours instanceof Error) throw ours
        })
      }
    }
  } finally {
    await contenders.close()
  }
}
export default bench
async function move(contenders, contender, { zoom, steps }) {
  const { page, address } = await contender.open(zoom)
  try {
    await measureOpening(page, address)
    return await measureWheel(contenders.browser, page, steps(contender))
  } finally {
    await page.close()
  }
}
function rowsOf(movement, cards, ours, raw) {
  const row = (name, unit, pick, target) => ({
    what: `${movement.what}: ${name}`,
    cards,
    unit,
    ours: median(ours.map(pick)),
    peer: { name: peerName, value: median(raw.map(pick)) },
    ...(target === undefined ? {} : { target })
  })
  return [
    row('CPU per frame', 'ms', (cost) => cost.cpuPerFrame, movement.targets[cards]),
    row('main thread per frame', 'ms', (cost) => cost.mainPerFrame),
    row('95 % of frames within', 'ms', (cost) => cost.interval95, movement.what === 'pan' ? 'one frame' : undefined),
    row('frames dropped', '%', (cost) => cost.dropped * 100, movement.dropped)
  ]
}
function times(count, step) {
  return Array.from({ length: count }, () => step)
}
/** Out and back in, `pixels` of the wheel each way. */
function zoomed(events, pixels) {
  const step = (deltaY) => ({ deltaX: 0, deltaY, zooms: true })
  return [...times(events, step(pixels / events)), ...times(events, step(-pixels / events))]
}
function slower({ deltaX, deltaY }) {
  return { deltaX: deltaX / 4, deltaY: deltaY / 4 }
}
