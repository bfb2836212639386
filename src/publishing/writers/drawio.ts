import { readDrawio } from '#core/exchange/drawio/readDrawio.ts'
import { writeDrawio as drawingOf } from '#core/exchange/drawio/writeDrawio.ts'
import { invariant } from '#core/invariant.ts'
import { diagramCards } from '../diagramCards.ts'
import type { Writer } from '../writer.ts'

/** A drawing for draw.io: shapes and lines of its own, where everything can be moved and written further. */
export const writeDrawio: Writer = ({ document, edition }) => {
  const { text, issues } = drawingOf(document, edition)
  const pages = readDrawio(text, () => ({ fault: 'broken' }))
  invariant(!('severity' in pages), 'a drawing that was written can be read')
  const ids = pages.flatMap(({ diagram }) => diagram.boxes.map(({ id }) => id))
  const cards = diagramCards(document, ids)
  return Promise.resolve({ data: Buffer.from(text, 'utf8'), cards, width: null, height: null, pages: null, issues })
}
