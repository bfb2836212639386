import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { messages } from '#contract/messages/messages.ts'
import { readAny } from '#core/exchange/readAny.ts'
import type { TableChoices } from '#core/exchange/tables/journeyOfTable.ts'
import { escapeMarkdown, plainText } from '#core/exchange/jsonCanvas/canvasMarkdown.ts'
import { saysCanvas } from '#core/exchange/jsonCanvas/readCanvas.ts'
import { writeCanvas } from '#core/exchange/jsonCanvas/writeCanvas.ts'
import { documentOf } from '#core/model/document.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { nastyTexts } from '../../../../property/handOut/nastyJourney.ts'
import { mapInWords } from '../diagram/mapInWords.ts'

const obsidian = readFileSync('tests/fixtures/diagrams/obsidian.canvas', 'utf8')

function read(text: string, tables: readonly (TableChoices | null)[] = [], name = 'board.canvas') {
  let count = 0
  return readAny(name, text, { laneTitles: messages.en.domain.lane, newId: () => `r${(count += 1)}`, personaName: 'Me', tables })
}

interface Board {
  nodes: Record<string, unknown>[]
  edges: Record<string, unknown>[]
  outsideIn?: unknown
}

/** The sample as a canvas, changed as a person would in another program. */
function changed(change: (board: Board, idOf: (text: string) => string) => void) {
  let count = 0
  const document = documentOf(sampleMap('en', () => `s${(count += 1)}`))
  const board = JSON.parse(writeCanvas(document, editionIn('en', '2026-05-01', null)).text) as Board
  change(board, (text) => String(board.nodes.find((node) => node.text === text || node.label === text)?.id))
  const outcome = read(JSON.stringify(board))
  return { map: mapInWords(outcome.maps[0]?.records), codes: outcome.maps[0]?.issues.map(({ code }) => code) }
}

const nodeOf = (board: Board, text: string) => board.nodes.find((node) => node.text === text)!

describe('a canvas of Obsidian that breaks the rules', () => {
  const { maps, issues } = read(obsidian)

  it('has groups as stages, texts at the left as lanes, everything else in its cell', () => {
    expect(mapInWords(maps[0]?.records)).toEqual({
      title: 'Opening an account',
      description: 'Notes of the workshop, 3 May',
      stages: ['Before the visit: ·, ·', 'At the branch: ·, ·', 'After: After'],
      lanes: [
        [
          'doing “Actions”',
          'Looks up the opening hours',
          'Asks a friend which papers\nto bring',
          'Takes a ticket',
          '',
          'Sends the contract by post'
        ],
        [
          'pains “Pain points”',
          '',
          '',
          'Waits 40 minutes (2)',
          'Nobody says what is missing',
          'Never hears whether it arrived | Parking lot: open questions'
        ],
        ['text “Regulation”', '', '', 'https://example.com/rules', '', 'Form A-12.pdf#page=2']
      ],
      links: ['Looks up the opening hours → Asks a friend which papers\nto bring', 'Waits 40 minutes → Takes a ticket (because of)']
    })
  })

  it('says of each thing that it could not take as it stands where it is', () => {
    expect(issues).toEqual([])
    expect(maps[0]?.issues.map(({ code, field, values }) => [code, field ?? values.found ?? values.name])).toEqual([
      ['canvas.unknownType', 'nodes[14]'],
      ['canvas.sameId', 'nodes[15]'],
      ['canvas.notANode', 'nodes[18]'],
      ['diagram.outside', 'nodes[17] “far”'],
      ['diagram.noText', 'nodes[16] “blank”'],
      ['diagram.unknownLane', 'Regulation'],
      ['diagram.links', 'edges[2] “e3”, edges[3] “e4” “lost”']
    ])
  })

  it('asks which kinds its lanes have and which way round it is, and does as it is told', () => {
    expect(maps[0]?.table).toMatchObject({
      orientation: 'lanesAsRows',
      isSure: true,
      lanes: [{ kind: 'doing' }, { kind: 'pains' }, { kind: 'text', isKnown: false, cards: 2 }]
    })
    const decided = read(obsidian, [{ orientation: null, kinds: [null, 'leaveOut', 'procedures'], scale: null }])
    expect(mapInWords(decided.maps[0]?.records).lanes.map(([lane]) => lane)).toEqual(['doing “Actions”', 'procedures “Regulation”'])
    const turned = read(obsidian, [{ orientation: 'stagesAsRows', kinds: [], scale: null }])
    expect(mapInWords(turned.maps[0]?.records).lanes.map(([lane]) => lane)).toEqual([
      'text “Before the visit”',
      'text “At the branch”',
      'text “After”'
    ])
  })

  it('keeps the colour of a card', () => {
    const colours = maps[0]?.records.flatMap((record) =>
      record.type === 'card' && record.color !== null ? [[record.text, record.color]] : []
    )
    expect(colours).toEqual([['Looks up the opening hours', 5]])
  })
})

describe('boards that are no groups', () => {
  const node = (id: string, text: string, x: number, y: number, width = 200) => ({ id, type: 'text', text, x, y, width, height: 60 })

  it('are a table of boxes where names of lanes stand at the left', () => {
    const nodes = [
      ...[node('0', 'Đi khám bệnh', 0, -200), node('1', 'Giai đoạn', 0, 0), node('2', 'Đặt lịch', 250, 0), node('3', 'Khám', 500, 0)],
      ...[node('4', 'Hành động', 0, 100), node('5', 'Gọi điện', 250, 100), node('6', 'Chờ', 500, 100)],
      ...[node('7', 'Cảm xúc', 0, 200), node('8', 'Lan: vui', 250, 200), node('9', 'Lan: buồn', 500, 200)]
    ]
    expect(mapInWords(read(JSON.stringify({ nodes, edges: [] })).maps[0]?.records)).toEqual({
      title: 'Đi khám bệnh',
      stages: ['Đặt lịch: Đặt lịch', 'Khám: Khám'],
      lanes: [
        ['doing “Hành động”', 'Gọi điện', 'Chờ'],
        ['emotion “Cảm xúc”', 'Lan 1', 'Lan -1']
      ],
      links: []
    })
  })

  it('are the same turned round where the names of lanes stand above', () => {
    const nodes = [
      ...[
        node('1', 'Actions', 250, 0),
        node('2', 'Pains', 500, 0),
        node('3', 'Order', 0, 100),
        node('4', 'Clicks', 250, 100),
        node('5', 'Slow', 500, 100)
      ],
      ...[node('6', 'Wait', 0, 200), node('7', 'Tracks', 250, 200), node('8', 'No news', 500, 200)]
    ]
    const { maps } = read(JSON.stringify({ nodes, edges: [] }))
    expect(maps[0]?.table).toMatchObject({ orientation: 'stagesAsRows', isSure: true })
    expect(mapInWords(maps[0]?.records)).toMatchObject({
      stages: ['Order: Order', 'Wait: Wait'],
      lanes: [
        ['doing “Actions”', 'Clicks', 'Tracks'],
        ['pains “Pains”', 'Slow', 'No news']
      ]
    })
  })

  it('become one stage where nothing tells, and say so', () => {
    const { maps } = read(
      JSON.stringify({ nodes: [node('1', 'One', 0, 0), node('2', 'Two', 300, 10), node('3', 'Three', 600, 5)], edges: [] })
    )
    expect(mapInWords(maps[0]?.records)).toMatchObject({ stages: [': ·, ·, ·'], lanes: [['text “”', 'One', 'Two', 'Three']] })
    expect(maps[0]?.issues.map(({ code }) => code)).toEqual(['diagram.unclear', 'diagram.noStages'])
  })

  it('have headings within groups as lanes', () => {
    const group = (id: string, label: string, x: number) => ({ id, type: 'group', label, x, y: 0, width: 240, height: 600 })
    const nodes = [
      ...[
        group('a', 'Search', 0),
        group('b', 'Buy', 300),
        node('1', '## Pain points', 20, 20),
        node('2', 'Too many', 20, 100),
        node('3', 'Ideas', 20, 300)
      ],
      ...[
        node('4', 'Fewer', 20, 380),
        node('5', 'Pain points', 320, 20),
        node('6', 'Card refused', 320, 150),
        node('7', 'Ideas', 320, 340),
        node('8', 'Invoice', 320, 420)
      ]
    ]
    expect(mapInWords(read(JSON.stringify({ nodes, edges: [] })).maps[0]?.records)).toMatchObject({
      stages: ['Search: Search', 'Buy: Buy'],
      lanes: [
        ['pains “Pain points”', 'Too many', 'Card refused'],
        ['opportunities “Ideas”', 'Fewer', 'Invoice']
      ]
    })
  })
})

describe('an own canvas that somebody changed', () => {
  test('untouched it is the map, with curves, kinds and certainties', () => {
    const { map, codes } = changed(() => undefined)
    expect(codes).toEqual([])
    expect(map.lanes[2]?.slice(0, 3)).toEqual(['emotion “Feeling”', 'Chị Lan 0.2 | Chị Lan 0.9', expect.stringContaining('-0.6')])
  })

  test('a card that was moved stands in its new cell, one that was rewritten says the new words, one that was deleted is gone', () => {
    const { map, codes } = changed((board) => {
      Object.assign(nodeOf(board, 'Bill SMS'), {
        x: Number(nodeOf(board, 'Hotline 9090').x),
        y: Number(nodeOf(board, 'Hotline 9090').y) + 70
      })
      nodeOf(board, 'Old SMS').text = 'Last **SMS**'
      board.nodes = board.nodes.filter((node) => node.text !== 'Colleagues')
    })
    expect(map.lanes[3]).toEqual([
      'touchpoints “Touchpoints”',
      '',
      'Last SMS',
      'App: bill details',
      'Facebook group | Help page',
      'Hotline 9090 | Bill SMS',
      'Minh, agent',
      '',
      'App: refund',
      'Follow-up call'
    ])
    expect(codes).toEqual(['diagram.gone'])
  })

  test('new cards, groups and lines are taken in', () => {
    const { map, codes } = changed((board, idOf) => {
      const beside = nodeOf(board, 'No case number, no date')
      board.nodes.push({ ...beside, id: 'new', text: 'Nobody calls', y: Number(beside.y) + 70 })
      board.edges.push(
        { id: 'x', fromNode: 'new', toNode: idOf('App: refund'), label: 'then' },
        { id: 'y', fromNode: 'new', toNode: idOf('Resolve') }
      )
    })
    expect(map.lanes[4]).toContain('No case number, no date | Nobody calls')
    expect(map.links).toContain('Nobody calls → App: refund (then)')
    expect(codes).toEqual(['diagram.links'])
  })

  test('names of stages, steps, lanes and the map follow; words of a curve do not, and that is said', () => {
    const { map, codes } = changed((board) => {
      board.nodes.find((node) => node.label === 'Notice')!.label = 'See it'
      nodeOf(board, 'Get the bill by SMS').text = 'Bill arrives'
      nodeOf(board, 'Pains').text = 'What hurts'
      board.nodes.find(({ id }) => id === 'oi:title')!.text = '# Bills\n\nNew words'
      board.nodes.find((node) => String(node.text).startsWith('Chị Lan: Neutral'))!.text = 'Lan: happy'
    })
    expect(map).toMatchObject({ title: 'Bills', description: 'New words' })
    expect(map.stages[0]).toBe('See it: Bill arrives, Compare with last month')
    expect(map.lanes[4]?.[0]).toBe('pains “What hurts”')
    expect(codes).toEqual(['diagram.wordsChanged'])
  })
})

test('Markdown that is escaped reads back as it was, whatever it holds', () => {
  for (const text of nastyTexts) {
    const clean = plainText(escapeMarkdown(text))
    expect(plainText(escapeMarkdown(clean))).toBe(clean)
    expect(clean.replace(/\s+/g, '')).toBe(text.normalize('NFC').replace(/[\s\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ''))
  }
})

test('a canvas is told by its content, under any name; an empty one says so', () => {
  expect(saysCanvas({ nodes: [], edges: [] })).toBe(true)
  expect([null, [], {}, { nodes: [1] }, { format: 'outside-in/journey', nodes: [] }, { nodes: [{ id: 'x' }] }].map(saysCanvas)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false
  ])
  expect(read(obsidian, [], 'copy.json').maps[0]?.title).toBe('Opening an account')
  expect(read('{}').issues.map(({ code }) => code)).toEqual(['canvas.empty'])
  expect(read('{"nodes":[],"edges":[]}').issues.map(({ code }) => code)).toEqual(['diagram.nothing'])
})

test('keys that every object has are keys like any other', () => {
  const node = '{"id":"__proto__","type":"text","text":"constructor","x":0,"y":0,"width":9,"height":9,"__proto__":{"polluted":1}}'
  const { maps } = read(
    `{"nodes":[${node}],"edges":[{"id":"__proto__","fromNode":"__proto__","toNode":"toString"}],"__proto__":{"polluted":2}}`
  )
  expect(mapInWords(maps[0]?.records).lanes).toEqual([['text “”', 'constructor']])
  expect('polluted' in {}).toBe(false)
})
