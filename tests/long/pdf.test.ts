import { test } from 'vitest'
import { pdfRounds } from '../property/handOut/pdfRounds.ts'
import { runs, seed } from '../property/seed.ts'

test(`300 random maps become PDFs that another reader opens (OI_SEED=${seed})`, () => pdfRounds(runs(300)))
