// Whatever is pasted, every cell that says something is put somewhere, listed, or a name.
import { expect, test } from 'vitest'
import { readDelimited } from '#core/exchange/tables/delimited.ts'
import { planMeasures } from '#core/exchange/tables/measureTable.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { readMetricValue } from '#core/text/metricValue.ts'
import { numberStyles } from '#core/text/numberStyle.ts'
import { Random, smallJourney } from './randomJourney.ts'
import { forSeeds, runs } from './seed.ts'

const words = [
  '12',
  '-3',
  '1.240',
  '1,5',
  '13:40',
  '62 %',
  'abc',
  '',
  '',
  'Step 1',
  'Step 2',
  '2',
  'NPS',
  'NPS (target)',
  'Wait',
  '—',
  '12.03.2026',
  '😀'
]

test('no cell is dropped silently', { timeout: 60_000 }, () => {
  forSeeds(runs(300), (seed) => {
    const random = new Random(seed)
    const rows = Array.from({ length: 1 + random.below(6) }, () =>
      Array.from({ length: 1 + random.below(6) }, () => random.pick(words) ?? '').join('\t')
    )
    const grid = readDelimited(rows.join('\n'), '\t')
    const addsMetrics = random.next() < 0.5
    const plan = planMeasures(grid, withMetric(), { from: null, field: 'current', style: numberStyles.point, addsMetrics })
    const said = grid.slots.flat().filter((cell) => cell !== null && cell.text.trim() !== '')
    const nothing = said.filter(
      (cell) => readMetricValue(cell?.text ?? '', { kind: 'custom', unit: '' }, numberStyles.point).kind === 'none'
    )
    // Names stand in the first row and the first column alone.
    const names = grid.slots
      .flatMap((row, index) => (index === 0 ? row : row.slice(0, 1)))
      .filter((cell) => cell !== null && cell.text.trim() !== '')
    const accounted = plan.values.length + plan.leftOut.length
    expect(accounted).toBeLessThanOrEqual(said.length)
    expect(accounted + nothing.length + names.length).toBeGreaterThanOrEqual(said.length)
    for (const { value } of plan.values) expect(Number.isFinite(value)).toBe(true)
  })
})

function withMetric() {
  const outcome = runCommand(smallJourney(), 'metric.add', { fields: { name: 'NPS', kind: 'nps' } }, { newId: () => 'nps' })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value.document
}
