import { test } from 'vitest'
import { forSeeds, runs, seed } from '../seed.ts'
import { bareCanvasRound, canvasRound } from './canvasRounds.ts'

test(`any map is a sound canvas and reads back as it was (OI_SEED=${seed})`, { timeout: 3_600_000 }, () => forSeeds(runs(100), canvasRound))

test(
  `a canvas of which others kept only nodes and edges still has its stages, steps, lanes, cards and links (OI_SEED=${seed})`,
  { timeout: 3_600_000 },
  () => forSeeds(runs(60), bareCanvasRound)
)
