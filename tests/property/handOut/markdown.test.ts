import { test } from 'vitest'
import { runs, seed } from '../seed.ts'
import { soundMarkdown } from './soundMarkdown.ts'

test(`any map is sound Markdown and reads back as it was (OI_SEED=${seed})`, { timeout: 3_600_000 }, async () => {
  for (let index = 0; index < runs(80); index += 1) await soundMarkdown((seed + index * 7919) % 1_000_000_000)
})
