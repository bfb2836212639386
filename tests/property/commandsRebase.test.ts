import { test } from 'vitest'
import { playRebase, playTrivialRebase } from './commands/playRebase.ts'
import { forSeeds, runs, seed } from './seed.ts'

test(`what two windows did at once fits together, whatever it was (OI_SEED=${seed})`, { timeout: 3_600_000 }, () => {
  forSeeds(runs(1000), playRebase)
})

test(`a diff fits its own base unchanged and can be taken back there (OI_SEED=${seed})`, { timeout: 3_600_000 }, () => {
  forSeeds(runs(500), playTrivialRebase)
})

test('a step that left a wide card before it was removed narrows nothing when all of it is taken at once', () => {
  playTrivialRebase(302398833)
})
