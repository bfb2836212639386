// Panning at 100 %, zooming 1 → 0.2 → 1 and panning in the overview by real wheel events at 60 Hz, ours beside raw React Flow with
// every node mounted; see wheel.ts for the measures.
import { attempt } from './support/attempt.ts'
import { peerName, startContenders, type Contender, type Contenders } from './support/contenders.ts'
import type { Bench, Row } from './support/figure.ts'
import { measureOpening } from './support/paintProbe.ts'
import { median } from './support/statistics.ts'
import { measureWheel, type WheelCost, type WheelStep } from './support/wheel.ts'

type Movement = {
  readonly what: string
  readonly zoom: number
  readonly steps: (contender: Contender, cards: number) => readonly WheelStep[]
  readonly targets: Readonly<Record<number, string>>
  readonly dropped?: string
}

const runs = 3
const sizes = [1000, 5000] as const
const panned = [
  ...times(60, { deltaX: 45, deltaY: 0 }),
  ...times(20, { deltaX: 0, deltaY: 40 }),
  ...times(60, { deltaX: -45, deltaY: 0 }),
  ...times(20, { deltaX: 0, deltaY: -40 })
]
const movements: readonly Movement[] = [
  { what: 'pan', zoom: 1, steps: () => panned, targets: { 1000: '≤ 13 ms', 5000: '≤ 14 ms' }, dropped: '< 1 %' },
  {
    what: 'zoom 1 → 0.2 → 1',
    zoom: 1,
    steps: ({ doublingsPerPixel }) => zoomed(60, Math.log2(5) / doublingsPerPixel),
    targets: { 1000: '≤ 13 ms', 5000: '≤ 14 ms' },
    dropped: '< 3 %'
  },
  { what: 'pan in overview', zoom: 0.3, steps: (_, cards) => panned.map(withinMap(cards)), targets: { 1000: '≤ 9 ms', 5000: '≤ 10 ms' } }
]

const bench: Bench = async (report) => {
  const contenders = await startContenders()
  try {
    for (const cards of sizes) {
      const { ours, raw } = await contenders.show(cards)
      for (const movement of movements) {
        await attempt(report, { what: movement.what, cards }, async () => {
          const rawCosts: WheelCost[] = []
          const ourCosts: WheelCost[] = []
          for (let run = 0; run < runs; run += 1) {
            rawCosts.push(await move(contenders, raw, movement, cards))
            if (!(ours instanceof Error)) ourCosts.push(await move(contenders, ours, movement, cards))
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

async function move(contenders: Contenders, contender: Contender, { zoom, steps }: Movement, cards: number): Promise<WheelCost> {
  const { page, address } = await contender.open(zoom)
  try {
    await measureOpening(page, address)
    return await measureWheel(contenders.browser, page, steps(contender, cards))
  } finally {
    await page.close()
  }
}

function rowsOf(movement: Movement, cards: number, ours: readonly WheelCost[], raw: readonly WheelCost[]): Row[] {
  const row = (name: string, unit: string, pick: (cost: WheelCost) => number, target?: string): Row => ({
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
    row('frames dropped', '%', (cost) => cost.dropped * 100, movement.dropped),
    row('frames in which it moved', '%', (cost) => cost.moved * 100)
  ]
}

function times(count: number, step: WheelStep): WheelStep[] {
  return Array.from({ length: count }, () => step)
}

/** Out and back in, `pixels` of the wheel each way. */
function zoomed(events: number, pixels: number): WheelStep[] {
  const step = (deltaY: number): WheelStep => ({ deltaX: 0, deltaY, zooms: true })
  return [...times(events, step(pixels / events)), ...times(events, step(-pixels / events))]
}

/** In the overview 1,000 cards nearly fit into the window: ours stops at the edge of the map, where panning would cost nothing. */
function withinMap(cards: number): (step: WheelStep) => WheelStep {
  const share = cards > 1000 ? 1 : 0.1
  return ({ deltaX, deltaY }) => ({ deltaX: deltaX * share, deltaY: deltaY * Math.min(share, 0.4) })
}
