import { writeCanvas as canvasOf } from '#core/exchange/jsonCanvas/writeCanvas.ts'
import { diagramCards } from '../diagramCards.ts'
import type { Writer } from '../writer.ts'

/** JSON Canvas: for Obsidian and others, where everything can be moved and written further. */
export const writeCanvas: Writer = ({ document, edition }) => {
  const { text, issues } = canvasOf(document, edition)
  const { nodes } = JSON.parse(text) as { readonly nodes: readonly { readonly id: string }[] }
  const cards = diagramCards(
    document,
    nodes.map(({ id }) => id)
  )
  return Promise.resolve({ data: Buffer.from(text, 'utf8'), cards, width: null, height: null, pages: null, issues })
}
