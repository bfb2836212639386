import { describe, expect, test } from 'vitest'
import { writeMermaid } from '#core/exchange/mermaid/writeMermaid.ts'
import { readMermaid } from '#core/exchange/mermaid/readMermaid.ts'
import { documentOf } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { loadMermaid } from './mermaidOracle.ts'
import { outline } from './outline.ts'
import { journeyOfFeelings } from '../../analyses/feelings.ts'

const marks = [...`#;:,%{}<>"'\`&=+.?@$^_|~*-/\\()[]!`]
const nasty = [
  ...marks,
  ...marks.map((mark) => `${mark}word`),
  ...marks.map((mark) => `word${mark}`),
  ...marks.map((mark) => `one${mark}two`),
  ...marks.map((mark) => `one ${mark} two`),
  ...['journey', 'Journey planning', 'journeyman', 'title', 'title page', 'Title: page', 'section', 'section 5', 'Section overview'],
  ...['accTitle', 'accTitle: x', 'accDescr', 'accDescr {x}', 'accDescr: x', '%% comment', '%%{init: {}}%%', '% of users', '---', '```'],
  ...[
    '#35;',
    '#quot;',
    '&amp;',
    '#',
    '##',
    '#;#',
    'a;b;c',
    '7:30',
    'A: 5: Me',
    '5',
    '-1',
    'NaN',
    '<br>',
    'Line<br/>break',
    '<b class="x">'
  ],
  ...['Nguyễn Thị Lan', 'Nguye\u0302\u0303n', '日本語：テスト', 'مرحبا', '👩‍👩‍👧', '🎉', 'a\u00a0b', 'ﬂ°°35¶ß', '\ue00035\ue001', 'e\u0301'],
  ...[
    'style: x#y;',
    'classDef a:b#c;',
    'x -->|y| z',
    '__proto__',
    'constructor',
    'a,b',
    '"Smith, John"',
    'tab\tbed',
    'two\nlines',
    'x'.repeat(400)
  ]
]

function mapOfTexts(title: string, stage: string, step: string, actor: string) {
  const [a0 = ''] = freshOrderKeys(1)
  return documentOf([
    newMap('m', title),
    newPersona('p', actor, 0, a0),
    newStage('s', stage, a0),
    newStep('t', 's', step, a0),
    newLane('l', 'emotion', 'Feeling', a0),
    newEmotionPoint('e', { laneId: 'l', stepId: 't', personaId: 'p' }, 1)
  ])
}

describe('writing Mermaid', () => {
  test(`${nasty.length} nasty names survive the real parser and our own, in every place`, async () => {
    const oracle = await loadMermaid()
    for (const text of nasty) {
      const name = text
        .normalize('NFC')
        .replace(/\s*[\n]\s*|\t/g, ' ')
        .trim()
      const written = writeMermaid(mapOfTexts(text, text, text, text)).text
      const drawn = await oracle(written)
      expect(
        drawn && { ...drawn.tasks[0], task: drawn.tasks[0]?.task.trim(), section: drawn.tasks[0]?.section.trim() },
        written
      ).toMatchObject({
        section: name,
        task: name,
        score: 4,
        people: [name]
      })
      expect(drawn?.title.trim(), written).toBe(name)
      for (const strict of [true, false]) {
        const read = readMermaid(written, { strict })
        expect(
          read.diagrams.map(({ journey, issues }) => [outline(journey), issues]),
          written
        ).toEqual([[{ title: name, stages: [{ name, steps: [{ name, score: 4, actors: [name] }] }] }, []]])
      }
    }
  })

  test('a map of every kind of record is written with a count of what the format cannot hold', () => {
    const { text, issues } = writeMermaid(documentOf(makeMap({ cards: 60, seed: 3 })))
    expect(readMermaid(text, { strict: true }).issues).toEqual([])
    const codes = issues.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['writing.cards', 'writing.links', 'writing.personas', 'writing.averaged']))
    expect(issues.find(({ code }) => code === 'writing.cards')?.values).toEqual({ count: 60 })
  })

  test('only what is lived is a score; what is believed or intended is counted as left out', () => {
    const { text, issues } = writeMermaid(journeyOfFeelings({ lived: [-2], believed: [2], intended: [2] }))
    expect(text).toContain('Step 1: 1: Chị Lan')
    expect(issues.map(({ code, values }) => [code, values])).toEqual([['writing.beliefs', { count: 2 }]])
  })

  test('what Mermaid would refuse as too long is not written at all', () => {
    const { text, issues } = writeMermaid(
      documentOf(makeMap({ cards: 60_000, seed: 1 }).filter(({ type }) => type !== 'card' && type !== 'link'))
    )
    expect(text).toBe('')
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['writing.tooLong', 'error']])
  })

  test('empty names become a dash, steps of a first stage without a name stand before any section', () => {
    const { text, issues } = writeMermaid(mapOfTexts('', '', '', ''))
    expect(text).toBe('journey\n      —: 4\n')
    expect(issues.map(({ code }) => code)).toEqual(['writing.nameless'])
  })
})
