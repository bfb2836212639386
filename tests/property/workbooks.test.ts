import { beforeAll, test } from 'vitest'
import { prepareWorkbooks, readMutantWorkbook } from './exchange/readMutantWorkbook.ts'
import { forSeeds, runs, seed } from './seed.ts'

beforeAll(prepareWorkbooks)

test(`no damaged workbook crashes the reader, hangs it or passes for whole (OI_SEED=${seed})`, { timeout: 3_600_000 }, () =>
  forSeeds(runs(2000), readMutantWorkbook)
)
