import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAny } from '#core/exchange/readAny.ts'
import type { ReadOutcome } from '#core/exchange/readOutcome.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { documentOf } from '#core/model/document.ts'
import { allStepsOf, lanesOf, stagesOf } from '#core/queries/journey.ts'
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
