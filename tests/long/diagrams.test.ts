// The long form of tests/property/handOut/{canvas,drawio} and tests/property/exchange/diagrams: npm run test:long.
import { test } from 'vitest'
import { drawingFormats, readDamagedDrawing } from '../property/exchange/readDamagedDrawing.ts'
import { bareCanvasRound, canvasRound } from '../property/handOut/canvasRounds.ts'
import { bareDrawioRound, drawioRound } from '../property/handOut/drawioRounds.ts'
import { forSeeds, runs, seed } from '../property/seed.ts'

test.each([
  ['canvas', canvasRound],
  ['canvas with nodes and edges alone', bareCanvasRound],
  ['drawing', drawioRound],
  ['drawing without what it carried', bareDrawioRound]
] as const)(`300 maps as a %s (OI_SEED=${seed})`, (_, round) => forSeeds(runs(300), round))

test.each(drawingFormats)(`100,000 damaged .%s (OI_SEED=${seed})`, (format) =>
  forSeeds(runs(100_000), (own) => readDamagedDrawing(format, own))
)
