import { expect, test } from 'vitest'
import { runCommand } from '#core/commands/runCommand.ts'
import { isTabbed, readDelimited } from '#core/exchange/tables/delimited.ts'
import { gridOf, plainCell, type Grid, type ReadCell } from '#core/exchange/tables/grid.ts'
import { readHtmlTables } from '#core/exchange/tables/htmlTables.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { applyDiff, invertDiff } from '#core/model/diff.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { laneTakesCards } from '#core/model/lane.ts'
import { allStepsOf, cardsInCell } from '#core/queries/journey.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { seededRandom, type Random } from '#core/samples/random.ts'
import { lanesFrom, planFilling, type Piece } from '../../src/renderer/features/canvas/clipboard/planFilling.ts'
import { forSeeds, runs, seed } from './seed.ts'

const words = ['plain', 'a "quoted" one', 'two\nlines', 'tab\tinside', '<b>&amp;</b>', 'Tiếng Việt', '', '', 'x | y', "it's", 'a,b']

function anyRows(random: Random): ReadCell[][] {
  const width = 1 + random.int(5)
  return Array.from({ length: 1 + random.int(5) }, () =>
    Array.from({ length: width }, () => ({
      ...plainCell(random.pick(words)),
      columns: random.chance(0.15) ? 2 : 1,
      rows: random.chance(0.1) ? 2 : 1
    }))
  )
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\t', ' ').replaceAll('\n', '<br>')

function asHtml(rows: readonly (readonly ReadCell[])[]): string {
  const cell = ({ text, columns, rows }: ReadCell) => `<td colspan="${columns}" rowspan=${rows}>\n ${escaped(text)}\n</td>`
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</table>`
}

function asTabbed(rows: readonly (readonly ReadCell[])[]): string {
  return rows.map((row) => row.map(({ text }) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t')).join('\r\n')
}

const texts = ({ slots }: Grid) => slots.map((row) => row.map((cell) => cell?.text ?? null))

test(`a table says the same however it comes, and every cell lands in its cell (OI_SEED=${seed})`, { timeout: 3_600_000 }, () => {
  forSeeds(runs(400), (own) => {
    const random = seededRandom(own)
    const rows = anyRows(random)
    const grid = gridOf(rows.map((row) => row.map((cell) => ({ ...cell, text: cell.text.replaceAll('\t', ' ') }))))
    const [read] = readHtmlTables(asHtml(rows))
    const hasText = rows.some((row) => row.some(({ text }) => text !== ''))
    expect(read === undefined).toBe(!hasText)
    if (!read) return
    expect(texts(read)).toEqual(texts(grid))
    const plain = rows.map((row) => row.map((cell) => ({ ...cell, columns: 1, rows: 1 })))
    if (isTabbed(asTabbed(plain))) {
      const filled = plain.filter((row) => row.some(({ text }) => text !== ''))
      expect(texts(readDelimited(asTabbed(plain), '\t'))).toEqual(filled.map((row) => row.map(({ text }) => text)))
    }
    pasteSomewhere(read, random, own)
  })
})

function pasteSomewhere(grid: Grid, random: Random, own: number): void {
  const document = documentOf(makeMap({ cards: 10, seed: own % 7 }))
  const lane = random.pick(lanesFrom(document, null).filter(({ kind }) => laneTakesCards(kind)))
  const step = random.pick(allStepsOf(document))
  let ids = 0
  const pieces = grid.slots.flatMap((row, at) =>
    row.flatMap((cell, column): Piece[] => (cell && cell.text !== '' ? [{ row: at, column, span: cell.columns, text: cell.text }] : []))
  )
  const { filling, report } = planFilling(pieces, {
    document,
    laneId: lane.id,
    stepId: step.id,
    place: 'end',
    newId: () => `n${(ids += 1)}`,
    persona: null,
    stepTitle: () => 'New',
    stageTitle: 'New',
    newLane: () => ({ kind: 'text', title: 'Text' })
  })
  const outcome = runCommand(document, 'card.fill', filling, { newId: () => `m${(ids += 1)}` })
  if (!outcome.ok) throw new Error(outcome.error.code)
  const after = outcome.value.document
  expect(integrityProblems(after)).toEqual([])
  const isNew = new Set(filling.cards.map(({ id }) => id))
  const lanes = lanesFrom(after, lane.id)
  const steps = allStepsOf(after)
  const first = steps.findIndex(({ id }) => id === step.id)
  for (const piece of pieces) {
    const target = lanes[piece.row]
    // Words that name no feeling have a lane of their own, which comes right below.
    if (!target || !isPlain(document, lane.id, piece.row)) continue
    const cards = cardsInCell(after, target.id, steps[first + piece.column]?.id ?? '').filter(({ id }) => isNew.has(id))
    const wanted = piece.text.split('\n')
    expect(cards.map(({ text, span }) => [text, span])).toEqual(wanted.map((text) => [text, piece.span]))
  }
  expect(report.cards).toBe(filling.cards.length)
  const back = applyDiff(after, invertDiff(outcome.value.diff))
  expect(sorted(back)).toEqual(sorted(document))
}

/** Whether a row comes before any lane of feelings: behind it rows move down by the lanes made for words. */
function isPlain(document: JourneyDocument, laneId: string, row: number): boolean {
  return lanesFrom(document, laneId)
    .slice(0, row + 1)
    .every(({ kind }) => laneTakesCards(kind))
}

function sorted(document: JourneyDocument): unknown[] {
  return [...allRecords(document)].sort((a, b) => (a.id < b.id ? -1 : 1))
}
