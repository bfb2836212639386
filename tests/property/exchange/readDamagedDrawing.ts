// Damaged drawings of others: cut, doubled, bits turned, fields of other types, bytes of pictures and packed pages.
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { editionIn } from '#contract/editionIn.ts'
import { writeDrawio } from '#core/exchange/drawio/writeDrawio.ts'
import { writeCanvas } from '#core/exchange/jsonCanvas/writeCanvas.ts'
import { feelingScales } from '#core/exchange/tables/scales.ts'
import { documentOf } from '#core/model/document.ts'
import { laneKinds } from '#core/model/lane.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { seededRandom, type Random } from '#core/samples/random.ts'
import { readBytes } from '#services/reading/readBytes.ts'
import { checkRead } from './checkRead.ts'
import { mutate } from './mutate.ts'

const fixture = (name: string) => readFileSync(`tests/fixtures/diagrams/${name}`)
const edition = editionIn('en', '2026-05-01', null)
const own = [0, 1, 2].map((index) => documentOf(makeMap({ cards: 5 + index * 4, seed: index })))
const canvases = [fixture('obsidian.canvas').toString(), ...own.map((document) => writeCanvas(document, edition).text)]
const drawings = [fixture('plain.drawio').toString(), ...own.map((document) => writeDrawio(document, edition).text)]
const pack = (xml: string) => deflateRawSync(Buffer.from(encodeURIComponent(xml.toWellFormed()))).toString('base64')
const page = /<mxGraphModel[\s\S]*?<\/mxGraphModel>/.exec(drawings[0]!)?.[0] ?? ''

const mutants: Readonly<Record<string, (random: Random) => Uint8Array | string>> = {
  canvas: (random) => (random.chance(0.6) ? mutateBoard(random.pick(canvases), random) : mutate(random.pick(canvases), random)),
  drawio: (random) => (random.chance(0.5) ? mutateXml(random.pick(drawings), random) : mutate(random.pick(drawings), random)),
  'packed.drawio': (random) =>
    `<mxfile><diagram name="P">${random.chance(0.5) ? pack(mutateXml(page, random)) : mutate(pack(page), random)}</diagram></mxfile>`,
  'drawio.png': (random) => mutateBytes(fixture('carrier.drawio.png'), random),
  'drawio.svg': (random) => mutate(fixture('carrier.drawio.svg').toString(), random)
}

/** Sorts of drawings that others can hand us. */
export const drawingFormats = Object.keys(mutants)

/** Reads one mutant, as `checkRead` looks at it. */
export function readDamagedDrawing(format: string, seed: number): void {
  const random = seededRandom(seed)
  const mutant = mutants[format]?.(random) ?? ''
  const tables = random.chance(0.3) ? [anyChoices(random)] : []
  checkRead(() =>
    readBytes({ name: `x.${format}`, bytes: typeof mutant === 'string' ? Buffer.from(mutant) : mutant, language: 'en', tables })
  )
}

function anyChoices(random: Random) {
  return {
    orientation: random.pick([null, 'lanesAsRows', 'stagesAsRows'] as const),
    kinds: Array.from({ length: random.int(6) }, () => random.pick([null, 'leaveOut', ...laneKinds] as const)),
    scale: random.pick([null, ...feelingScales])
  }
}

const values: readonly unknown[] = [
  null, true, 0, -1, 1e308, -1e308, 0.1, '', '12.5', 'gone', '__proto__', 'constructor', [], {}, [[]], 'x'.repeat(25_000), 'Vie\u0323\u0302t', '\ud800', '# Pains', 'Actions', 'group', 'text', 'oi:title', { journey: { format: 'outside-in/journey', version: 1, records: [] } }
] // prettier-ignore

/** A canvas whose JSON is sound and whose content is not. */
function mutateBoard(text: string, random: Random): string {
  const board = JSON.parse(text) as Record<string, Record<string, unknown>[]>
  for (let wound = random.int(14); wound >= 0; wound -= 1) {
    const list = board[random.chance(0.75) ? 'nodes' : 'edges']
    if (!Array.isArray(list) || list.length === 0) break
    const at = random.int(list.length)
    const record = list[at]!
    if (typeof record !== 'object' || record === null) continue
    const field = random.pick([...Object.keys(record), 'type', 'x', 'color', 'text', 'id'])
    const other = random.pick(list)
    if (random.chance(0.15)) list.splice(at, 1)
    else if (random.chance(0.2)) list.push(structuredClone(record))
    else if (random.chance(0.3)) record[field] = (other as Record<string, unknown> | null)?.[field]
    else if (random.chance(0.1)) list.splice(at, 0, structuredClone(random.pick(values)) as Record<string, unknown>)
    else record[field] = structuredClone(random.pick(values))
    if (random.chance(0.04))
      board[random.pick(['nodes', 'edges', 'outsideIn', 'format'])] = structuredClone(random.pick(values)) as Record<string, unknown>[]
  }
  return JSON.stringify(board)
}

/** A drawing that is sound XML with values that are not: swapped, emptied, of no sense. */
function mutateXml(text: string, random: Random): string {
  const found = [...text.matchAll(/="([^"]*)"/g)]
  const senseless = [
    '',
    '0',
    '1',
    '-5',
    '1e999',
    'NaN',
    'swimlane',
    'html=1;container=1;',
    'oi:title',
    'group',
    'shape=table',
    '&lt;b&gt;',
    '__proto__',
    'x;'.repeat(3000)
  ]
  const wounds = new Map(
    Array.from({ length: 1 + random.int(12) }, () => [
      random.int(Math.max(1, found.length)),
      random.chance(0.5) ? random.pick(senseless) : (found[random.int(found.length)]?.[1] ?? '')
    ])
  )
  let at = -1
  return text.replace(/="([^"]*)"/g, (whole) => {
    at += 1
    const wound = wounds.get(at)
    return wound === undefined ? whole : `="${wound}"`
  })
}

function mutateBytes(bytes: Buffer, random: Random): Buffer {
  const mutant = Buffer.from(bytes)
  for (let wound = random.int(5); wound >= 0; wound -= 1) {
    const at = random.int(mutant.length)
    mutant[at] = (mutant[at] ?? 0) ^ (1 << random.int(8))
  }
  return random.chance(0.2) ? mutant.subarray(0, random.int(mutant.length)) : mutant
}
