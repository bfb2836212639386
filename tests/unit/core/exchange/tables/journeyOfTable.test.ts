import { describe, expect, it } from 'vitest'
import { readAny } from '#core/exchange/readAny.ts'
import type { ReadMap } from '#core/exchange/readOutcome.ts'
import type { TableChoices } from '#core/exchange/tables/journeyOfTable.ts'
import { laneKindOf } from '#core/exchange/tables/laneWords.ts'
import { cardLaneKinds } from '#core/model/lane.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { documentOf } from '#core/model/document.ts'
import { allStepsOf, cardsInCell, curveOf, lanesOf, mapOf, personasOf, stagesOf, stepsOf } from '#core/queries/journey.ts'
import { messages } from '#contract/messages/messages.ts'
import { payload } from './clipboardPayloads.ts'

function read(text: string, { name = '', tables = [] as (TableChoices | null)[] } = {}) {
  let ids = 0
  return readAny(name, text, { laneTitles: messages.en.domain.lane, personaName: 'Persona 1', newId: () => `r${(ids += 1)}`, tables })
}

/** A map as people see it: stages with steps, and each lane with its cells, several cards parted by ` | `. */
function seen(map: ReadMap | undefined) {
  const document = documentOf(map?.records ?? [])
  expect(integrityProblems(document)).toEqual([])
  const steps = allStepsOf(document)
  const span = (count: number) => (count > 1 ? ` ⇢${count}` : '')
  return {
    title: mapOf(document).title,
    stages: stagesOf(document).map(
      (stage) =>
        `${stage.title}: ${stepsOf(document, stage.id)
          .map((step) => step.title)
          .join(', ')}`
    ),
    lanes: lanesOf(document).map((lane) => {
      const cells = steps.map((step) =>
        cardsInCell(document, lane.id, step.id)
          .map((card) => card.text + span(card.span))
          .join(' | ')
      )
      const scores = personasOf(document).map((persona) => {
        const curve = new Map(curveOf(document, lane.id, persona.id).map((point) => [point.stepId, point]))
        return `${persona.name}: ${steps.map((step) => curve.get(step.id)?.score ?? '·').join(' ')}`
      })
      return [`${lane.kind} ${lane.title}`, ...(lane.kind === 'emotion' ? scores : cells)]
    }),
    issues: (map?.issues ?? []).map(({ code, line, field }) => `${code} ${line ?? field ?? ''}`.trim())
  }
}

describe('a table of a spreadsheet', () => {
  const expected = {
    title: '',
    stages: ['Before: Search, Drive there', 'At the counter: Queue, Pay'],
    lanes: [
      ['doing Hành động', 'Compares three offers | Calls a friend', 'Parks | walks', 'Waits & listens ⇢2', ''],
      ['touchpoints Điểm chạm', 'https://example.com/?a=1;b=2', '', 'Sign | Clerk', ''],
      ['emotion Cảm xúc', 'Persona 1: 1 0 -2 2']
    ],
    issues: ['table.scale B5']
  }

  it('with merged stages, a second header row and cards over several steps becomes a map', () => {
    expect(seen(read(payload('excel.html')).maps[0])).toEqual(expected)
  })

  it('as plain text says the same, but for what is merged below the headers', () => {
    const plain = seen(read(payload('excel.txt')).maps[0])
    const [doing, ...others] = expected.lanes
    expect(plain).toEqual({
      ...expected,
      lanes: [doing?.map((cell) => cell.replace(' ⇢2', '')), ...others],
      issues: ['table.scale 6']
    })
  })

  it('with its stages as rows is turned; unknown feelings become cards below the curve', () => {
    expect(seen(read(payload('sheets.html')).maps[0])).toEqual({
      title: '',
      stages: ['Discover: Discover', 'Buy: Buy', 'Use: Use'],
      lanes: [
        ['doing Actions', 'Sees an ad | Opens the site', 'Adds to basket', 'Unpacks'],
        ['thinking Thoughts', '“Is it worth it?”', '', '“Nice!”'],
        ['emotion Emotion', 'Persona 1: 1 -2 ·'],
        ['text Emotion', '', '', 'khó tả']
      ],
      issues: ['table.changes D2', 'table.unknownFeelings D4']
    })
  })
})

it('a table of Word has the title of its heading', () => {
  const word = seen(read(payload('word.html')).maps[0])
  expect(word).toMatchObject({ title: 'Mua vé xe', stages: ['Tìm chuyến: Tìm chuyến', 'Lên xe: Lên xe'], issues: [] })
  expect(word.lanes).toEqual([
    ['doing Làm gì', 'Gọi tổng đài | Hỏi giá vé', 'Tìm ghế'],
    ['pains Điểm đau', 'Không ai trả lời ⇢2', '']
  ])
})

it('a table of Notion keeps lanes that nobody knows under their names', () => {
  const notion = seen(read(payload('notion.html')).maps[0])
  expect(notion.lanes.at(-1)).toEqual(['text Metrics', '12 %', '80 %'])
  expect(notion.issues).toEqual(['table.unknownLane D1'])
})

it('a table of Markdown is found among words, with its lines', () => {
  const markdown = seen(read(payload('markdown.txt')).maps[0])
  expect(markdown).toMatchObject({ title: 'Renting a bike', stages: ['Find: Find', 'Ride: Ride', 'Return: Return'] })
  expect(markdown.lanes).toEqual([
    ['doing Actions', 'Opens the app | Scans a code', 'Rides | stops', 'Parks'],
    ['pains Pain points', 'GPS is off | no signal', '', ''],
    ['emotion Mood', 'Persona 1: 2 0 -2'],
    ['text Costs', '1 €', '4 €', '0 €']
  ])
  expect(markdown.issues).toEqual(['table.unknownLane 10'])
})

describe('what a table means', () => {
  const rows = (...lines: string[]) => lines.join('\n')

  it('is turned and its lanes are changed as a person decides', () => {
    const text = rows('x\tA\tB', 'First\t1\t2', 'Second\t3\t4')
    expect(seen(read(text).maps[0])).toMatchObject({
      stages: ['A: A', 'B: B'],
      issues: ['table.unclear 1', 'table.unknownLane 2', 'table.unknownLane 3']
    })
    expect(read(text).maps[0]?.table).toMatchObject({ orientation: 'lanesAsRows', isSure: false })
    const tables: TableChoices[] = [{ orientation: 'stagesAsRows', kinds: ['pains', 'emotion'], scale: 'zeroToTen' }]
    expect(seen(read(text, { tables }).maps[0])).toEqual({
      title: '',
      stages: ['First: First', 'Second: Second'],
      lanes: [
        ['pains A', '1', '3'],
        ['emotion B', 'Persona 1: -1.2 -0.4']
      ],
      issues: ['table.scale 2']
    })
    const left = seen(read(text, { tables: [{ orientation: null, kinds: ['leaveOut'], scale: null }] }).maps[0])
    expect(left.lanes).toEqual([['text Second', '3', '4']])
  })

  it('has stages from merged headers that came as blanks, lanes over several rows, and cells beyond the header', () => {
    const text = rows('Phase\tBefore\t\tAfter', 'Actions\ta\tb\tc\td', '\te\t\tf', 'Pains\t\tg')
    expect(seen(read(text).maps[0])).toEqual({
      title: '',
      stages: ['Before: , ', 'After: , '],
      lanes: [
        ['doing Actions', 'a | e', 'b', 'c | f', 'd'],
        ['pains Pains', '', 'g', '', '']
      ],
      issues: ['table.beyond 2']
    })
  })

  it('has a title in a line above it, stages and steps in columns of their own, and people behind feelings', () => {
    const text = rows(
      'Buying a bike\t\t\t\t',
      'Stage\tStep\tActions\tEmotion (Lan)\tEmotion (Minh)',
      'Before\tRead\tReads\t1\t9',
      '\tAsk\tAsks\t5\t',
      'After\tRide\tRides\t10\t2'
    )
    expect(seen(read(text).maps[0])).toEqual({
      title: 'Buying a bike',
      stages: ['Before: Read, Ask', 'After: Ride'],
      lanes: [
        ['doing Actions', 'Reads', 'Asks', 'Rides'],
        ['emotion Emotion', 'Lan: -2 -0.2 2', 'Minh: 1.6 · -1.6']
      ],
      issues: ['table.scale 3']
    })
  })

  it('has lines of a blueprint where a row is empty but for their names', () => {
    const text = rows(
      'Step\tOrder\tServe',
      'Customer actions\ta\tb',
      'Line of visibility\t\t',
      'Backstage\tc\td',
      'Support processes\te\tf'
    )
    expect(seen(read(text).maps[0])).toMatchObject({
      stages: [': Order, Serve'],
      lanes: [
        ['doing Customer actions', 'a', 'b'],
        ['lineOfVisibility Line of visibility', '', ''],
        ['backstage Backstage', 'c', 'd'],
        ['procedures Support processes', 'e', 'f']
      ]
    })
  })

  it('that reach over more steps than a card may, reach as far as one may', () => {
    const html = '<table><tr><td>Stage<td colspan=1500>A<tr><td>Actions<td colspan=1500>long</table>'
    const [map] = read(html).maps
    const cards = (map?.records ?? []).flatMap((record) => (record.type === 'card' ? [[record.text, record.span]] : []))
    expect(cards).toEqual([['long', 1000]])
  })

  it('keeps a cell over several lanes in the first and says so', () => {
    const html = '<table><tr><td>Stage<td>A<tr><td>Actions<td rowspan=2>both<tr><td>Pains<tr><td>Needs<td>n</table>'
    expect(seen(read(html).maps[0])).toMatchObject({
      lanes: [
        ['doing Actions', 'both'],
        ['pains Pains', ''],
        ['needs Needs', 'n']
      ],
      issues: ['table.mergedLanes B2']
    })
  })

  it('is a list where Markdown has no table: entries are steps, what is under them is done there', () => {
    const list = '# Buying\nWhat one does.\n## Before\n1. Read\n   - a blog\n   - a test\n2. Ask\n## After\n- Ride\n'
    expect(seen(read(list, { name: 'buying.md' }).maps[0])).toEqual({
      title: 'Buying',
      stages: ['Before: Read, Ask', 'After: Ride'],
      lanes: [['doing Doing', 'a blog | a test', '', '']],
      issues: []
    })
  })
})

describe('files', () => {
  it('of CSV have their name as title; what is no table is refused', () => {
    expect(read('Stage;A;B\nActions;x;y\nPains;;z\n', { name: '/tmp/Đi chợ.csv' }).maps.map(({ title }) => title)).toEqual(['Đi chợ'])
    expect(read('a', { name: 'x.csv' })).toMatchObject({
      maps: [],
      issues: [
        { code: 'table.none', severity: 'error' },
        { code: 'table.passedOver', line: 1 }
      ]
    })
    expect(read('just words\nand more of them', { name: '' })).toMatchObject({ maps: [], issues: [{ code: 'mermaid.noJourney' }] })
    expect(read('just words', { name: 'a.md' })).toMatchObject({ maps: [], issues: [{ code: 'table.none' }] })
    expect(read('journey\n nonsense', { name: 'a.md' }).issues.map(({ code }) => code)).not.toContain('table.none')
  })

  it('with several tables give those that are journeys and name the others', () => {
    const text = '# One\n| Stage | A |\n|--|--|\n| Actions | x |\n| Pains | y |\n\n# Other\n| Name | Age |\n|--|--|\n| Lan | 34 |\n'
    const outcome = read(text, { name: 'notes.md' })
    expect(outcome.maps.map(({ title }) => title)).toEqual(['One'])
    expect(outcome.issues.map(({ code, line }) => ({ code, line }))).toEqual([{ code: 'table.passedOver', line: 8 }])
  })

  it('that are too large for a map are refused', () => {
    const row = (label: string) => `${label},${Array.from({ length: 500 }, () => 'x').join(',')}\n`
    const outcome = read(`${row('Stage')}${Array.from({ length: 500 }, (_, at) => row(`Lane ${at}`)).join('')}`, { name: 'x.csv' })
    expect(outcome.maps).toEqual([])
    expect(outcome.issues.map(({ code }) => code)).toEqual(['table.none', 'tooManyRecords'])
  })
})

describe('names of lanes', () => {
  it('of the product itself are known in both languages', () => {
    for (const language of ['en', 'vi'] as const) {
      for (const kind of cardLaneKinds) if (kind !== 'text') expect(laneKindOf(messages[language].domain.lane[kind])).toBe(kind)
    }
  })

  it('are known in the words of others', () => {
    const names = [
      '**User Actions**',
      '1. Pain points & frustrations',
      '😊 Emotions',
      'Improvement Opportunities',
      'FRONT STAGE',
      '接点',
      '感情',
      '課題'
    ]
    expect(names.map(laneKindOf)).toEqual(['doing', 'pains', 'emotion', 'opportunities', 'frontstage', 'touchpoints', 'emotion', 'pains'])
    expect(['Metrics', '', 'Paints', 'We talked to the team about every action they took'].map(laneKindOf)).toEqual([
      null,
      null,
      null,
      null
    ])
  })
})

function env() {
  let ids = 0
  return { laneTitles: messages.en.domain.lane, personaName: 'Persona 1', newId: () => `r${(ids += 1)}` }
}

describe('a document with diagrams', () => {
  const diagram = '```mermaid\njourney\n  title Drawn\n  section S\n    Step: 3: Me\n```\n'
  const journey = '## Written\n\n| Stage | Actions | Pain points |\n|---|---|---|\n| A | do | hurt |\n| B | go | ache |\n'

  it('gives its tables that are journeys as well, and leaves other tables alone', () => {
    const other = '| Date | Version |\n|---|---|\n| 2026 | 1 |\n| 2027 | 2 |\n'
    const { maps, issues } = readAny('x.md', `# Notes\n\n${diagram}\n${other}\n${journey}`, env())
    expect([maps.map(({ title }) => title), issues]).toEqual([['Drawn', 'Written'], []])
    expect(readAny('x.md', `${diagram}\n${other}`, env()).maps.map(({ title }) => title)).toEqual(['Drawn'])
  })

  it('hears what was decided about a table by the place of its map', () => {
    const tables: (TableChoices | null)[] = [null, { orientation: null, kinds: ['leaveOut'], scale: null }]
    expect(readAny('x.md', `${diagram}\n${journey}`, { ...env(), tables }).maps[1]?.table?.lanes[0]?.kind).toBe('leaveOut')
  })
})

describe('a table of its own name', () => {
  it('may begin with a bracket', () => {
    const { maps } = readAny('x.csv', '[Stage],Actions,Pains\nA,do,hurt\nB,go,ache\n', env())
    expect(maps[0]?.table?.orientation).toBe('stagesAsRows')
  })
})
