import { test } from 'vitest'
import { runs, seed } from '../seed.ts'
import { pdfRounds } from './pdfRounds.ts'

test(`any map becomes a PDF that another reader opens, with all of its text and cards (OI_SEED=${seed})`, { timeout: 3_600_000 }, () =>
  pdfRounds(runs(20))
)
