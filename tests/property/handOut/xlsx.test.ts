// @vitest-environment node
import { test } from 'vitest'
import { runs, seed } from '../seed.ts'
import { soundWorkbook } from './soundWorkbook.ts'

test(`any map is a sound workbook that runs nothing, and reads back as it was (OI_SEED=${seed})`, { timeout: 3_600_000 }, async () => {
  for (let index = 0; index < runs(15); index += 1) await soundWorkbook((seed + index * 7919) % 1_000_000_000, index)
})
