// Damaged files of every format, 100,000 of each: nothing crashes, hangs, pollutes or passes for whole. OI_RUNS chooses another number.
import { test } from 'vitest'
import { byteFormats, readBytesMutant } from '../property/exchange/readBytesMutant.ts'
import { readMutant, textFormats } from '../property/exchange/readMutant.ts'
import { forSeeds, runs, seed } from '../property/seed.ts'

test.each(textFormats)(`damaged .%s (OI_SEED=${seed})`, (format) => forSeeds(runs(100_000), (own) => readMutant(format, own)))

test.each(byteFormats)(`damaged .%s (OI_SEED=${seed})`, (format) => forSeeds(runs(100_000), (own) => readBytesMutant(format, own)))
