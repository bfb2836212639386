import { expect, test } from 'vitest'
import { commandIds } from '#core/commands/commands.ts'
import { playSequence, type Tally } from './commands/playSequence.ts'
import { forSeeds, runs, seed } from './seed.ts'

test(`random commands keep integrity; undoing all and redoing all is exact to the byte (OI_SEED=${seed})`, { timeout: 3_600_000 }, () => {
  const tally: Tally = new Map()
  const count = runs(1000)
  forSeeds(count, (own) => playSequence(own, tally))
  if (count >= 100) expect(commandIds.filter((id) => (tally.get(id) ?? 0) < count / 20)).toEqual([])
})
