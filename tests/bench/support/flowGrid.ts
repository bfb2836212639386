import { layoutMap } from '#core/layout/layout.ts'
import type { GridMap } from './gridMap.ts'

export type FlowCard = { readonly id: string; readonly x: number; readonly y: number; readonly width: number; readonly text: string }
export type FlowArrow = { readonly id: string; readonly source: string; readonly target: string }
export type FlowGrid = { readonly cards: readonly FlowCard[]; readonly arrows: readonly FlowArrow[] }

/** The same cards at the same places with the same arrows, as a page of raw React Flow is given them. */
export function flowGrid({ document }: GridMap): FlowGrid {
  const layout = layoutMap(document, { density: 'comfortable' })
  const cards = layout.lanes.flatMap((lane) =>
    [...lane.cells.values()].flat().map(({ card, x, y, width }) => ({ id: card.id, x, y: lane.y + y, width, text: card.text }))
  )
  return { cards, arrows: layout.links.map(({ link }) => ({ id: link.id, source: link.fromId, target: link.toId })) }
}
