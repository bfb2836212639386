import { JSDOM } from 'jsdom'
import { expect } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { messages } from '#contract/messages/messages.ts'
import { shownMap } from '#core/exchange/diagram/carriedMap.ts'
import { writeDrawio } from '#core/exchange/drawio/writeDrawio.ts'
import { sortedRecords } from '#core/exchange/journeyFile.ts'
import { readAny } from '#core/exchange/readAny.ts'
import { documentOf } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { nastyJourney } from './nastyJourney.ts'
import { readWords, shownWords } from './shownWords.ts'

const { DOMParser } = new JSDOM('').window

/** What is wrong with a drawing by the rules of its format, found by a parser that is not ours. */
function faultsOf(text: string): string[] {
  const file = new DOMParser().parseFromString(text, 'application/xml')
  if (file.querySelector('parsererror')) return [file.querySelector('parsererror')?.textContent ?? '']
  const root = file.querySelector('mxfile > diagram > mxGraphModel > root')
  if (!root) return ['no root']
  const idOf = (element: Element) => element.getAttribute('id') ?? element.parentElement?.getAttribute('id') ?? ''
  const cells = [...root.querySelectorAll('mxCell')]
  const ids = cells.map(idOf)
  const known = new Set(ids)
  const vertices = new Set(cells.filter((cell) => cell.getAttribute('vertex') === '1').map(idOf))
  const faults = ids.filter((id, index) => id === '' || ids.indexOf(id) !== index).map((id) => `id ${id}`)
  if (idOf(root.children[0]!) !== '0' || idOf(root.children[1]!) !== '1') faults.push('0 and 1')
  for (const cell of cells) {
    const [parent, source, target] = ['parent', 'source', 'target'].map((name) => cell.getAttribute(name))
    if (idOf(cell) !== '0' && !known.has(parent ?? '')) faults.push(`parent of ${idOf(cell)}`)
    if (cell.getAttribute('edge') === '1' && !(vertices.has(source ?? '') && vertices.has(target ?? '')))
      faults.push(`ends of ${idOf(cell)}`)
    if (cell.getAttribute('vertex') === '1') {
      const geometry = cell.querySelector('mxGeometry')
      const numbers = ['x', 'y', 'width', 'height'].map((name) => Number(geometry?.getAttribute(name) ?? NaN))
      if (geometry?.getAttribute('as') !== 'geometry' || !numbers.every(Number.isInteger)) faults.push(`geometry of ${idOf(cell)}`)
      if (!/(?:^|;)html=0;/.test(cell.getAttribute('style') ?? '')) faults.push(`markup in ${idOf(cell)}`)
    }
  }
  return faults
}

function read(text: string) {
  let count = 0
  return readAny('map.drawio', text, { laneTitles: messages.en.domain.lane, newId: () => `r${(count += 1)}`, personaName: 'Lan' })
}

/** Any map is sound and reads back as it was. */
export function drawioRound(own: number): void {
  const document = nastyJourney(own)
  const { text } = writeDrawio(document, editionIn(own % 2 === 0 ? 'en' : 'vi', '2026-05-01', null))
  expect(faultsOf(text)).toEqual([])
  const { maps, issues } = read(text)
  expect([issues, maps[0]?.issues]).toEqual([[], []])
  expect(maps[0]?.records).toEqual(sortedRecords(shownMap(document, '').document))
}

/** What lost all that it carried beside what is seen still has its stages, steps, lanes, cards and links. */
export function bareDrawioRound(own: number): void {
  const document = documentOf(makeMap({ cards: own % 120, seed: own }))
  const { text } = writeDrawio(document, editionIn('en', '2026-05-01', null))
  const { maps } = read(text.replace(/ outsideIn="[^"]*"/, ''))
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
