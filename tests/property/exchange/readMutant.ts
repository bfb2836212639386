import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionIn } from '#contract/editionIn.ts'
import { messages } from '#contract/messages/messages.ts'
import { writeDrawio } from '#core/exchange/drawio/writeDrawio.ts'
import { writeCanvas } from '#core/exchange/jsonCanvas/writeCanvas.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { inflatePages } from '#services/reading/drawingInPng.ts'
import { readAny } from '#core/exchange/readAny.ts'
import { feelingScales } from '#core/exchange/tables/scales.ts'
import type { TableChoices } from '#core/exchange/tables/journeyOfTable.ts'
import { laneKinds } from '#core/model/lane.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { writeMermaid } from '#core/exchange/mermaid/writeMermaid.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { seededRandom, type Random } from '#core/samples/random.ts'
import { payload } from '../../unit/core/exchange/tables/clipboardPayloads.ts'
import { checkRead } from './checkRead.ts'
import { mutate } from './mutate.ts'
import { mutateJson } from './mutateJson.ts'

/** Formats of text that others can hand us. `first.journey.json`: files of the first version that shipped. */
export const textFormats = [
  'journey.json',
  'first.journey.json',
  'mmd',
  'md',
  'csv',
  'tsv',
  'html',
  'table.md',
  'list.md',
  'canvas',
  'drawio'
] as const

/** A format of text. */
export type Format = (typeof textFormats)[number]

/** Reads one mutant, as `checkRead` looks at it. */
export function readMutant(format: Format, seed: number): void {
  const random = seededRandom(seed)
  const text = original(format, seed)
  const isOwn = format === 'journey.json' || format === 'first.journey.json'
  const mutant = isOwn && random.chance(0.6) ? mutateJson(text, random) : mutate(text, random)
  let count = 0
  const env = {
    laneTitles: messages.en.domain.lane,
    newId: () => `r${(count += 1)}`,
    tables: random.chance(0.5) ? [anyChoices(random)] : [],
    inflate: inflatePages()
  }
  checkRead(() => readAny(`x.${format}`, mutant, env))
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
  if (format === 'first.journey.json') return shipped(seed % 2 === 0 ? 'en' : 'vi')
  const key = `${format} ${seed % 5}`
  let text = originals.get(key)
  if (text === undefined) {
    const document = documentOf(makeMap({ cards: 6 + (seed % 5) * 3, seed: seed % 5 }))
    text = written(format, document)
    originals.set(key, text)
  }
  return text
}

function written(format: Format, document: JourneyDocument): string {
  const edition = editionIn('en', '2026-03-02', null)
  switch (format) {
    case 'journey.json':
      return writeJourneyFile(document)
    case 'canvas':
      return writeCanvas(document, edition).text
    case 'drawio':
      return writeDrawio(document, edition).text
    case 'mmd':
      return writeMermaid(document).text
    default:
      return `# Notes\n\n\`\`\`mermaid\n${writeMermaid(document).text}\`\`\`\n\nMore.\n`
  }
}

function shipped(language: 'en' | 'vi'): string {
  const text =
    originals.get(language) ??
    readFileSync(join(import.meta.dirname, `../../fixtures/formats/journey-first-${language}.journey.json`), 'utf8')
  originals.set(language, text)
  return text
}
