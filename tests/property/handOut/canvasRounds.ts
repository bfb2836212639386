import { expect } from 'vitest'
import { z } from 'zod'
import { editionIn } from '#contract/editionIn.ts'
import { writeCanvas } from '#core/exchange/jsonCanvas/writeCanvas.ts'
import { shownMap } from '#core/exchange/diagram/carriedMap.ts'
import { sortedRecords } from '#core/exchange/journeyFile.ts'
import { readAny } from '#core/exchange/readAny.ts'
import { messages } from '#contract/messages/messages.ts'
import { documentOf } from '#core/model/document.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { nastyJourney } from './nastyJourney.ts'
import { readWords, shownWords } from './shownWords.ts'

// Written from the text of JSON Canvas 1.0 (jsoncanvas.org/spec/1.0) alone.
const color = z.union([z.string().regex(/^#[0-9a-fA-F]{6}$/), z.enum(['1', '2', '3', '4', '5', '6'])])
const generic = {
  id: z.string().min(1),
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  color: color.optional()
}
const node = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), ...generic, text: z.string() }),
  z.strictObject({ type: z.literal('file'), ...generic, file: z.string(), subpath: z.string().startsWith('#').optional() }),
  z.strictObject({ type: z.literal('link'), ...generic, url: z.url() }),
  z.strictObject({
    type: z.literal('group'),
    ...generic,
    label: z.string().optional(),
    background: z.string().optional(),
    backgroundStyle: z.enum(['cover', 'ratio', 'repeat']).optional()
  })
])
const side = z.enum(['top', 'right', 'bottom', 'left']).optional()
const end = z.enum(['none', 'arrow']).optional()
const edge = z.strictObject({
  ...{ id: z.string().min(1), fromNode: z.string(), toNode: z.string(), fromSide: side, toSide: side, fromEnd: end, toEnd: end },
  ...{ color: color.optional(), label: z.string().optional() }
})
const canvas = z.object({ nodes: z.array(node), edges: z.array(edge) }).refine(({ nodes, edges }) => {
  const ids = new Set(nodes.map(({ id }) => id))
  return ids.size === nodes.length && edges.every(({ fromNode, toNode }) => ids.has(fromNode) && ids.has(toNode))
}, 'ids are unique and edges end at nodes')

function read(name: string, text: string) {
  let count = 0
  return readAny(name, text, { laneTitles: messages.en.domain.lane, newId: () => `r${(count += 1)}`, personaName: 'Lan' })
}

/** Any map is sound and reads back as it was. */
export function canvasRound(own: number): void {
  const document = nastyJourney(own)
  const { text } = writeCanvas(document, editionIn(own % 2 === 0 ? 'en' : 'vi', '2026-05-01', null))
  const parsed = canvas.safeParse(JSON.parse(text))
  expect(parsed.error?.issues ?? []).toEqual([])
  const { maps, issues } = read('map.canvas', text)
  expect([issues, maps[0]?.issues]).toEqual([[], []])
  expect(maps[0]?.records).toEqual(sortedRecords(shownMap(document, '').document))
}

/** What lost all that it carried beside what is seen still has its stages, steps, lanes, cards and links. */
export function bareCanvasRound(own: number): void {
  const document = documentOf(makeMap({ cards: own % 120, seed: own }))
  const { nodes, edges } = JSON.parse(writeCanvas(document, editionIn('en', '2026-05-01', null)).text) as Record<string, unknown[]>
  const { maps } = read('map.canvas', JSON.stringify({ nodes, edges }))
  expect(integrityProblems(documentOf(maps[0]?.records ?? []))).toEqual([])
  expect(readWords(maps[0]?.records, oneLine)).toEqual(shownWords(document, oneLine))
}

// What links mean is written on them where they have no words.
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:depends on|loops back)$/, '')
}
