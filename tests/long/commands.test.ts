// The long form of tests/property: npm run test:long. OI_RUNS sets another number, OI_SEED repeats a run.
import { test } from 'vitest'
import { playRebase, playTrivialRebase } from '../property/commands/playRebase.ts'
import { playSequence } from '../property/commands/playSequence.ts'
import { readMutant, type Format } from '../property/exchange/readMutant.ts'
import { forSeeds, runs, seed } from '../property/seed.ts'

test(`100,000 command sequences (OI_SEED=${seed})`, () => forSeeds(runs(100_000), (own) => playSequence(own, new Map())))

test(`100,000 rebases (OI_SEED=${seed})`, () =>
  forSeeds(runs(100_000), (own) => {
    playRebase(own)
    playTrivialRebase(own)
  }))

test.each<Format>(['journey.json', 'mmd', 'md'])(`100,000 damaged .%s (OI_SEED=${seed})`, (format) =>
  forSeeds(runs(100_000), (own) => readMutant(format, own))
)
