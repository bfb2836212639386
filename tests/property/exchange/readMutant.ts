import { integrityProblems } from '#core/model/integrity.ts'
import { documentOf } from '#core/model/document.ts'
import { messages } from '#contract/messages/messages.ts'
import { issueText } from '#contract/issueText.ts'
import { readAny } from '#core/exchange/readAny.ts'
import { feelingScales } from '#core/exchange/tables/scales.ts'
import type { TableChoices } from '#core/exchange/tables/journeyOfTable.ts'
import { laneKinds } from '#core/model/lane.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { writeMermaid } from '#core/exchange/mermaid/writeMermaid.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { seededRandom, type Random } from '#core/samples/random.ts'
import { payload } from '../../unit/core/exchange/tables/clipboardPayloads.ts'
import { mutate } from './mutate.ts'
import { mutateJson } from './mutateJson.ts'

/** Formats that others can hand us. */
export type Format = 'journey.json' | 'mmd' | 'md' | 'csv' | 'tsv' | 'html' | 'table.md' | 'list.md'

/**
 * Reads one mutant and throws where that crashes, takes a second, pollutes a prototype, gives a map that does not hold together, refuses
 * without an error, or says something for which there are no words.
 */
export function readMutant(format: Format, seed: number): void {
  const random = seededRandom(seed)
  const text = original(format, seed)
  const mutant = format === 'journey.json' && random.chance(0.6) ? mutateJson(text, random) : mutate(text, random)
  let count = 0
  const started = performance.now()
  const { maps, issues } = readAny(`x.${format}`, mutant, {
    laneTitles: messages.en.domain.lane,
    newId: () => `r${(count += 1)}`,
    tables: random.chance(0.5) ? [anyChoices(random)] : []
  })
  const took = performance.now() - started
  if (took > 1000) throw new Error(`took ${took} ms`)
  if ('polluted' in {} || Object.keys(Object.prototype).length > 0) throw new Error('a prototype was polluted')
  if (maps.length === 0 && !issues.some(({ severity }) => severity === 'error')) throw new Error('refused without an error')
  for (const map of maps) {
    const problems = integrityProblems(documentOf(map.records))
    if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)))
  }
  for (const issue of [...issues, ...maps.flatMap((map) => map.issues)]) {
    const text = issueText('en', { ...issue, values: { ...issue.values } })
    // What is quoted of the file may hold such marks itself.
    const isQuoted = Object.values(issue.values).some((value) => String(value).includes('{{'))
    if (text === issue.code || (/\{\{/.test(text) && !isQuoted)) throw new Error(`no words for ${issue.code}: ${text}`)
  }
}

/** What a person may have decided about a table, whatever it is by now. */
function anyChoices(random: Random): TableChoices {
  return {
    orientation: random.pick([null, 'lanesAsRows', 'stagesAsRows'] as const),
    kinds: Array.from({ length: random.int(5) }, () => random.pick([null, 'leaveOut', ...laneKinds] as const)),
    scale: random.pick([null, ...feelingScales])
  }
}

const tables: Partial<Record<Format, readonly string[]>> = {
  html: ['excel.html', 'sheets.html', 'word.html', 'notion.html'],
  tsv: ['excel.txt', 'sheets.txt', 'word.txt'],
  'table.md': ['markdown.txt', 'notion.txt']
}

const originals = new Map<string, string>()

function original(format: Format, seed: number): string {
  const names = tables[format]
  if (names) return payload(names[seed % names.length] ?? '')
  if (format === 'csv') return payload('sheets.txt').replaceAll('\t', seed % 2 === 0 ? ';' : ',')
  if (format === 'list.md') return '# Buying\n\nWords.\n\n## Before\n1. Read\n   - a blog\n   - a test\n2. Ask\n\n## After\n- [ ] Ride\n'
  const key = `${format} ${seed % 5}`
  let text = originals.get(key)
  if (text === undefined) {
    const document = documentOf(makeMap({ cards: 6 + (seed % 5) * 3, seed: seed % 5 }))
    const diagram = writeMermaid(document).text
    text =
      format === 'journey.json'
        ? writeJourneyFile(document)
        : format === 'mmd'
          ? diagram
          : `# Notes\n\n\`\`\`mermaid\n${diagram}\`\`\`\n\nMore.\n`
    originals.set(key, text)
  }
  return text
}
