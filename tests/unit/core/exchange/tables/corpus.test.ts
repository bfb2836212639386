import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBytes } from '#services/reading/readBytes.ts'
import { makeWorkbook, rowsOf } from '../../../publishing/workbook/makeWorkbook.ts'
import { readAny } from '#core/exchange/readAny.ts'
import type { ReadOutcome } from '#core/exchange/readOutcome.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { documentOf } from '#core/model/document.ts'
import { allStepsOf, cardsInCell, lanesOf, pointsAt, stagesOf } from '#core/queries/journey.ts'
import { messages } from '#contract/messages/messages.ts'

const corpus = join(import.meta.dirname, '../../../../../../shared/corpus/tables')
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name !== 'manifest.json') : []

function read(name: string): ReadOutcome {
  let ids = 0
  const text = readFileSync(join(corpus, name), 'utf8')
  return readAny(name, text, { laneTitles: messages.en.domain.lane, personaName: 'Persona 1', newId: () => `r${(ids += 1)}` })
}

/** What each file is: its stages or steps, its lanes by kind, and whether the table itself leaves no doubt. */
const expected: Readonly<Record<string, { columns: number; lanes: readonly string[]; feelings: number; words: number }>> = {
  '006': { columns: 3, lanes: ['doing', 'touchpoints', 'emotion', 'text', 'opportunities'], feelings: 2, words: 1 },
  '007': { columns: 3, lanes: ['doing', 'touchpoints', 'emotion', 'text', 'opportunities'], feelings: 2, words: 1 },
  '008': { columns: 4, lanes: ['doing', 'touchpoints', 'emotion', 'text', 'opportunities'], feelings: 1, words: 3 },
  '009': { columns: 3, lanes: ['doing', 'touchpoints', 'emotion', 'opportunities'], feelings: 3, words: 0 },
  '012': { columns: 3, lanes: ['doing', 'thinking', 'emotion', 'pains', 'opportunities', 'touchpoints'], feelings: 3, words: 0 },
  '026': { columns: 10, lanes: ['doing'], feelings: 0, words: 0 }
}

describe.skipIf(files.length === 0)(`tables that others wrote (${files.length || 'none: ../shared/corpus is not there'})`, () => {
  it.each(files)('%s is read as it was meant, and nothing of it is dropped', (name) => {
    const { maps, issues } = read(name)
    expect(issues).toEqual([])
    expect(maps).toHaveLength(1)
    const [map] = maps
    const document = documentOf(map?.records ?? [])
    expect(integrityProblems(document)).toEqual([])
    const wanted = expected[name.slice(0, 3)]
    const count = (type: string) => (map?.records ?? []).filter((record) => record.type === type).length
    if (!wanted) {
      // A drawing program's list of shapes is no journey: it is offered, and said to be unclear.
      expect(map?.issues.map(({ code }) => code)).toContain('table.unclear')
      return
    }
    expect(map?.issues.map(({ code }) => code)).toEqual(wanted.words > 0 ? ['table.unknownFeelings'] : [])
    expect(allStepsOf(document)).toHaveLength(wanted.columns)
    expect(lanesOf(document).map((lane) => lane.kind)).toEqual(wanted.lanes)
    expect(count('emotionPoint')).toBe(wanted.feelings)
    if (name.startsWith('026')) {
      expect(stagesOf(document).map((stage) => stage.title)).toEqual(['User flow'])
      expect(count('card')).toBe(9)
    } else {
      expect(map?.table).toMatchObject({ orientation: 'stagesAsRows', isSure: true })
      const kept = count('card') + count('emotionPoint')
      expect(kept).toBe(wanted.columns * (wanted.lanes.length - (wanted.words > 0 ? 1 : 0)))
    }
  })
})

interface Entry {
  readonly file: string
  readonly format: string
  readonly orientation: string | null
  readonly size: string | null
}

const manifest = files.length === 0 ? [] : (JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8')) as Entry[])

/** The cells of the one table of a file, as anybody would split them: by bars, without the row of dashes. */
function cellsOf(name: string): string[][] {
  const lines = readFileSync(join(corpus, name), 'utf8').split('\n')
  const rows = lines.filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^\*\*(.*)\*\*$/, '$1'))
  )
}

/** Whatever stands in a lane at a step: its cards, and the notes of its feelings. */
function wordsAt(document: ReturnType<typeof documentOf>, title: string, stepId: string): string[] {
  return lanesOf(document)
    .filter((lane) => lane.title === title)
    .flatMap((lane) => [
      ...cardsInCell(document, lane.id, stepId).map(({ text }) => text),
      ...pointsAt(document, stepId).flatMap((point) => (point.laneId === lane.id ? [point.note] : []))
    ])
}

describe.skipIf(files.length === 0)('tables of the corpus, cell by cell', () => {
  it('are all there that the manifest names', () => {
    expect(manifest.map(({ file }) => file)).toEqual(files)
  })

  it.each(manifest.filter(({ format }) => format === 'markdown-table'))(
    '$file has every cell in its place, as text and as a workbook',
    (entry) => {
      const [head = [], ...rows] = cellsOf(entry.file)
      expect(`${rows.length}x${head.length}`).toBe(entry.size)
      const workbook = makeWorkbook([{ name: 'Sheet1', rows: rowsOf(head, ...rows) }])
      const readings = [read(entry.file), readBytes({ name: entry.file.replace(/md$/, 'xlsx'), bytes: workbook, language: 'en' })]
      for (const { maps } of readings) {
        expect(maps[0]?.table?.orientation).toBe(entry.orientation === 'rows=stages' ? 'stagesAsRows' : 'lanesAsRows')
        const document = documentOf(maps[0]?.records ?? [])
        const steps = allStepsOf(document)
        expect(steps.map(({ title }) => title)).toEqual(rows.map(([stage]) => stage))
        rows.forEach((row, at) =>
          row.slice(1).forEach((cell, lane) => expect(wordsAt(document, head[lane + 1] ?? '', steps[at]?.id ?? '')).toEqual([cell]))
        )
      }
    }
  )
})
