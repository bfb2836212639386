import { test } from 'vitest'
import { forSeeds, runs, seed } from '../seed.ts'
import { bareDrawioRound, drawioRound } from './drawioRounds.ts'

test(`any map is a sound drawing and reads back as it was (OI_SEED=${seed})`, { timeout: 3_600_000 }, () => forSeeds(runs(40), drawioRound))

test(
  `a drawing that lost what it carried still has its stages, steps, lanes, cards and links (OI_SEED=${seed})`,
  { timeout: 3_600_000 },
  () => forSeeds(runs(40), bareDrawioRound)
)
