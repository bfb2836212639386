import { layoutMap } from '#core/layout/layout.ts'
/** The same cards at the same places with the same arrows, as a page of raw React Flow is given them. */
export function flowGrid({ document }) {
  const layout = layoutMap(document, { density: 'comfortable' })
  const cards = layout.lanes.flatMap((lane) =>
    [...lane.cells.values()].flat().map(({ card, x, y, width }) => ({ id: card.id, x, y: lane.y + y, width, text: card.text }))
  )
  return { cards, arrows: layout.links.map(({ link }) => ({ id: link.id, source: link.fromId, target: link.toId })) }
}
