// The long form of tests/property: npm run test:long. OI_RUNS sets another number, OI_SEED repeats a run.
import { test } from 'vitest'
import { playRebase, playTrivialRebase } from '../property/commands/playRebase.ts'
import { playSequence } from '../property/commands/playSequence.ts'
import { forSeeds, runs, seed } from '../property/seed.ts'

test(`100,000 command sequences (OI_SEED=${seed})`, () => forSeeds(runs(100_000), (own) => playSequence(own, new Map())))

test(`100,000 rebases (OI_SEED=${seed})`, () =>
  forSeeds(runs(100_000), (own) => {
    playRebase(own)
    playTrivialRebase(own)
  }))
