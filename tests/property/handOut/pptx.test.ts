import { test } from 'vitest'
import { runs, seed } from '../seed.ts'
import { pptxRounds } from './pptxRounds.ts'

test(`any map is sound slides with all its cards and words (OI_SEED=${seed})`, { timeout: 3_600_000 }, () => pptxRounds(runs(8)))
