import { test } from 'vitest'
import { runs, seed } from '../seed.ts'
import { soundCsv } from './soundCsv.ts'

test(`any map is sound CSV that runs nothing, and reads back as it was (OI_SEED=${seed})`, { timeout: 3_600_000 }, async () => {
  for (let index = 0; index < runs(150); index += 1) await soundCsv((seed + index * 7919) % 1_000_000_000)
})
