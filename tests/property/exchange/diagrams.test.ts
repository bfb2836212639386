import { test } from 'vitest'
import { forSeeds, runs, seed } from '../seed.ts'
import { drawingFormats, readDamagedDrawing } from './readDamagedDrawing.ts'

test.each(drawingFormats)(
  `no damaged .%s crashes the reader, hangs it or passes for whole (OI_SEED=${seed})`,
  { timeout: 3_600_000 },
  (format) => forSeeds(runs(2000), (own) => readDamagedDrawing(format, own))
)
