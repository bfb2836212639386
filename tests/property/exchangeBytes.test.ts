import { expect, test } from 'vitest'
import { readBytes } from '#services/reading/readBytes.ts'
import { onePixel, withDiagram } from '../e2e/support/diagramPicture.ts'
import { byteFormats, readBytesMutant } from './exchange/readBytesMutant.ts'
import { forSeeds, runs, seed } from './seed.ts'

test('what is damaged below reads well as long as it is whole', () => {
  expect(readBytes({ name: 'x.png', bytes: withDiagram(onePixel), language: 'en' }).maps).toHaveLength(1)
})

test.each(byteFormats)(
  `no damaged .%s crashes the reader, hangs it or passes for whole (OI_SEED=${seed})`,
  { timeout: 3_600_000 },
  (format) => forSeeds(runs(2000), (own) => readBytesMutant(format, own))
)
