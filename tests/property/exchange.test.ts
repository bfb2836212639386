import { expect, test } from 'vitest'
import { readJourneyFile, writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { seededRandom, type Random } from '#core/samples/random.ts'
import { readMutant, textFormats } from './exchange/readMutant.ts'
import { forSeeds, runs, seed } from './seed.ts'

test(`any map reads back as it was written, unknown fields included (OI_SEED=${seed})`, { timeout: 3_600_000 }, () => {
  forSeeds(runs(150), (own) => {
    const random = seededRandom(own)
    const records = makeMap({ cards: random.int(60), seed: own }).map((record) => withUnknownFields(record, random))
    const text = writeJourneyFile(documentOf(records))
    const { maps, issues } = readJourneyFile(text)
    expect([issues, maps[0]?.issues]).toEqual([[], []])
    expect(writeJourneyFile(documentOf(maps[0]!.records))).toBe(text)
  })
})

test.each(textFormats)(
  `no damaged .%s crashes the reader, hangs it or passes for whole (OI_SEED=${seed})`,
  { timeout: 3_600_000 },
  (format) => forSeeds(runs(2000), (own) => readMutant(format, own))
)

function withUnknownFields(record: JourneyRecord, random: Random): JourneyRecord {
  if (random.chance(0.6)) return record
  return { ...record, [`later${random.int(5)}`]: anyJson(random, 4), 'x y': 'ünknown' }
}

function anyJson(random: Random, depth: number): unknown {
  const kind = random.int(depth === 0 ? 5 : 7)
  if (kind < 5) return [null, true, random.next() * 1e6, 'Tiếng Việt "quoted" \n line', random.int(1000)][kind]
  const inner = () => anyJson(random, depth - 1)
  return kind === 5
    ? Array.from({ length: random.int(4) }, inner)
    : Object.fromEntries(Array.from({ length: random.int(4) }, (_, index) => [`k${index}`, inner()]))
}
