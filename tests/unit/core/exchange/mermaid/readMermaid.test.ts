import { describe, expect, test } from 'vitest'
import { readMermaid } from '#core/exchange/mermaid/readMermaid.ts'
import { loadMermaid } from './mermaidOracle.ts'
import { outline } from './outline.ts'

const head = 'journey\n'

/** The steps that are read out of lines below a header, as [name, score, actors], and the codes of the warnings with their lines. */
function read(lines: string) {
  const { diagrams, issues } = readMermaid(head + lines)
  const [first] = diagrams
  return {
    title: first?.journey.title ?? null,
    stages: first?.journey.stages.map(({ name }) => name) ?? [],
    steps: first?.journey.stages.flatMap(({ steps }) => steps.map(({ name, score, actors }) => [name, score, actors])) ?? [],
    warnings: [...issues, ...(first?.issues ?? [])].map(({ code, line }) => `${line} ${code.replace('mermaid.', '')}`)
  }
}

describe('what Mermaid damages in silence is read as it was meant, with a warning', () => {
  test.each<[string, unknown[], string[]]>([
    ['Step 1: Log in: 5: Me', ['Step 1: Log in', 5, ['Me']], ['2 colonInName']],
    ['Wake at 7:30: 4: Me', ['Wake at 7:30', 4, ['Me']], ['2 colonInName']],
    ['Wake at 7:30: 4', ['Wake at 7:30', 4, []], ['2 colonInName']],
    ['A: 5: Child#1, Child#2', ['A', 5, ['Child#1', 'Child#2']], ['2 hashKept']],
    ['A:: Me', ['A', null, ['Me']], ['2 noScore']],
    ['A: 3,5: Me', ['A', 3.5, ['Me']], ['2 scoreGuessed']],
    ['A: 4/5: Me', ['A', 4, ['Me']], ['2 scoreGuessed']],
    ['A: 8/10: Me', ['A', 4, ['Me']], ['2 scoreGuessed']],
    ['A: high: Me', ['A', null, ['Me']], ['2 scoreWords']],
    ['Title page: 5: Me', ['Title page', 5, ['Me']], ['2 keywordIsStep']],
    ['Section 5 form: 2: Me', ['Section 5 form', 2, ['Me']], ['2 keywordIsStep']],
    ['Journey planning: 3: Me', ['Journey planning', 3, ['Me']], ['2 keywordIsStep']],
    ['% of users who pay: 3: Me', ['% of users who pay', 3, ['Me']], ['2 commentIsStep']],
    ['C# developer signs up: 4: Me', ['C# developer signs up', 4, ['Me']], ['2 hashKept']],
    ['Pay; then wait: 2: Me', ['Pay; then wait', 2, ['Me']], ['2 semicolonKept']],
    ['Pay: 2: Me;', ['Pay', 2, ['Me']], ['2 semicolonDropped']],
    ['Pay：2：Me', ['Pay', 2, ['Me']], ['2 wideColon']],
    ['Make tea', ['Make tea', null, []], ['2 noScore']],
    ['A: 5: Me: extra', ['A', 5, ['Me: extra']], ['2 partsKept']],
    ['A: 5: "Smith, John", Bob', ['A', 5, ['Smith, John', 'Bob']], ['2 quotedActor']],
    ['A: 5: Me # morning', ['A', 5, ['Me']], ['2 hashComment']]
  ])('%s', (line, step, warnings) => {
    expect(read(line)).toEqual({ title: null, stages: [null], steps: [step], warnings })
  })

  test('titles and sections keep their colons and hashes; an empty title swallows nothing', () => {
    expect(read('title Ticket #42\nsection Phase 1: Discover\nA: 5')).toEqual({
      title: 'Ticket #42',
      stages: ['Phase 1: Discover'],
      steps: [['A', 5, []]],
      warnings: ['2 hashKept', '3 colonInSection']
    })
    expect(read('title\nA: 5: Me')).toMatchObject({ title: null, steps: [['A', 5, ['Me']]], warnings: ['2 emptyTitle'] })
    expect(read('title: My map\nsection: One\nA: 5')).toMatchObject({
      title: 'My map',
      stages: ['One'],
      warnings: ['2 keywordColon', '3 keywordColon']
    })
  })

  test.each(['Journey', 'userJourney', 'user-journey', 'JOURNEY'])('a diagram that starts with %s is a journey', (header) => {
    const { diagrams } = readMermaid(`${header}\n  A: 5: Me`)
    expect(diagrams.map(({ journey, issues }) => [outline(journey).stages, issues.map(({ code }) => code)])).toEqual([
      [[{ name: null, steps: [{ name: 'A', score: 5, actors: ['Me'] }] }], ['mermaid.header']]
    ])
    expect(readMermaid(`${header}\n  A: 5: Me`, { strict: true }).diagrams).toEqual([])
  })
})

describe('where diagrams are found', () => {
  const diagram = 'journey\n  title T\n  A: 5: Me'
  test.each<[string, string, number]>([
    ['bare, with a byte order mark and CRLF', `\ufeff${diagram.replaceAll('\n', '\r\n')}`, 1],
    ['in a fence of backticks', `# Notes\n\n\`\`\`mermaid\n${diagram}\n\`\`\`\ntext`, 4],
    ['in a fence of tildes with attributes', `text\n~~~ mermaid {theme=dark}\n${diagram}\n~~~`, 3],
    ['in a container', `::: mermaid\n${diagram}\n:::`, 2],
    ['in a fence within a list', `- one\n  \`\`\`mermaid\n${diagram.replaceAll(/^/gm, '  ')}\n  \`\`\``, 3],
    ['in a quotation', `> \`\`\`mermaid\n${diagram.replaceAll(/^/gm, '> ')}\n> \`\`\``, 2],
    ['in a fence without a language', `\`\`\`\n${diagram}\n\`\`\``, 2],
    ['in a page', `<html><body>\n<pre class="mermaid">\n${diagram}\n</pre>`, 2],
    ['behind front matter and a directive', `---\ntitle: Other\n---\n%%{init: {"theme": "dark"}}%%\n${diagram}`, 1]
  ])('%s', (_, text, line) => {
    const { diagrams, issues } = readMermaid(text)
    expect(issues).toEqual([])
    expect(diagrams.map((found) => [found.journey.title, found.line, found.issues])).toEqual([['T', line, []]])
  })

  test('other diagrams are passed over by name; a text without any is refused', () => {
    const { diagrams, issues } = readMermaid(`\`\`\`mermaid\nflowchart LR\n a-->b\n\`\`\`\n\n\`\`\`mermaid\n${diagram}\n\`\`\``)
    expect(diagrams).toHaveLength(1)
    expect(issues).toEqual([{ severity: 'warning', code: 'mermaid.otherDiagram', values: { kind: 'flowchart' }, line: 2, field: null }])
    expect(readMermaid('Just a letter to a friend.').issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['mermaid.noJourney', 'error']
    ])
  })

  test('several diagrams in one text become several journeys; an unclosed fence is read to the end', () => {
    expect(readMermaid(`${diagram}\n\n${diagram}`).diagrams.map(({ line }) => line)).toEqual([1, 5])
    const { diagrams } = readMermaid(`\`\`\`mermaid\n${diagram}`)
    expect(diagrams[0]?.issues.map(({ code, line }) => [code, line])).toEqual([['mermaid.fenceOpen', 1]])
  })
})

describe('the strict reading', () => {
  const cases = [
    ...[
      'title Ticket #42\nA: 5',
      'Step 1: Log in: 5: Me',
      'Wake at 7:30: 4: Me',
      'A:: Me',
      'A: 3,5: Me',
      'Title page: 5: Me',
      'title\nA: 5: Me'
    ],
    ...[
      '% of users: 3: Me',
      'A; B: 3',
      'section A: B\nC: 1',
      'C# dev: 4: Me',
      'Make tea',
      'Section x: 3: Me',
      'Journey x: 3',
      'Pay：2：Me'
    ],
    ...[
      'A: 5:',
      'A: -1.5: Me',
      'A: 5: , ,Me',
      'section A\nsection A\nB: 2',
      'title X # c\nA: 5: Me # d',
      'A: 5 ; B: 3',
      'A: 5: M#35;e, #quot;'
    ],
    ...['accTitle: x\naccDescr: y\nA: 1', 'accDescr {\n two\n lines\n}\nA: 1', 'accDescr { never closed\nA: 1', 'accTitle:\nB: 2\nA: 1'],
    ...[
      '%% note\nA: 1',
      'A: 1\n  %% note\nB: 2',
      '%%{init: {}}%%\nA: 1',
      'A: 1 %% tail\nB: 2',
      'section\nA: 1',
      'section  A  \n  B  : 2 : Me , You'
    ],
    ...[
      'title A\ntitle B\nA: 1',
      'A: 0x10: Me',
      'A: 1e3',
      'A: Infinity',
      ':5',
      'A:',
      'A :',
      '\n\n\n',
      'A: 5: Me: x: y',
      'A\u00a0: 5',
      '{}: 3',
      '}%%: 3'
    ]
  ]
  test(`${cases.length} texts are read or refused as Mermaid reads or refuses them`, async () => {
    const oracle = await loadMermaid()
    for (const lines of cases) {
      const expected = await oracle(head + lines)
      const { diagrams } = readMermaid(head + lines, { strict: true })
      expect(diagrams.length === 1, lines).toBe(expected !== null)
      if (!expected) continue
      const { title, stages } = diagrams[0]!.journey
      expect(title ?? '', lines).toBe(expected.title.trim())
      expect(
        stages.flatMap(({ steps }) => steps.map(({ name, score, actors }) => [name, score, actors])),
        lines
      ).toEqual(
        expected.tasks.map(({ task, score, people }) => [
          task.trim(),
          Number.isFinite(score) ? score : null,
          people.filter((name) => name !== '')
        ])
      )
      expect(
        stages.flatMap(({ name }) => name ?? []),
        lines
      ).toEqual(expected.sections.map((name) => name.trim()))
    }
  })

  test('a refusal names line and place', () => {
    const { issues } = readMermaid('---\ntitle: T\n---\n\njourney\n\n%% note\nsection One\n  Pay; now: 3: Me', { strict: true })
    expect(issues).toEqual([{ severity: 'error', code: 'mermaid.syntax', values: { found: ';' }, line: 9, field: null }])
  })
})

test('texts made to be slow are read in linear time and without running out of stack', { timeout: 120_000 }, () => {
  const pieces = ['\n', '%%{', ': ', '```\n', '<pre ', '#a ', '# ', '"a,', '\u2028', '- ', 'a\n', 'accDescr {\n', '\n:::', 'journey\n']
  const slow = pieces.flatMap((piece) => {
    const text = piece.repeat(Math.floor(200_000 / piece.length))
    return [text, `journey\n${text}`, `journey\ntitle ${text}`].flatMap((whole) => {
      const started = performance.now()
      readMermaid(whole)
      // A quadratic reading of 200,000 characters takes minutes.
      return performance.now() - started > 5000 ? [`${JSON.stringify(piece)} ${whole.slice(0, 20)}`] : []
    })
  })
  expect(slow).toEqual([])
})
