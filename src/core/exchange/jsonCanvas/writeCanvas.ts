// JSON Canvas 1.0 (jsoncanvas.org). Stages are groups; all else is text nodes, in the geometry of the map. One node a line, as Obsidian writes it.
import type { Edition } from '../../handOut/edition.ts'
import type { JourneyDocument } from '../../model/document.ts'
import { cardTints } from '../../theme/cardTints.ts'
import { stage as stageSlots } from '../../theme/tokens.ts'
import { carriedOf, hasUnseen, shownMap } from '../diagram/carriedMap.ts'
import { drawnMap, type DrawnMap, type Place } from '../diagram/drawnMap.ts'
import { warning, type Issue } from '../issue.ts'
import { escapeMarkdown } from './canvasMarkdown.ts'

/** The program's own key in a canvas: readers of the format ignore keys that they do not know. */
export const canvasKey = 'outsideIn'

/** Programs set the text of nodes in 16 px with a margin of 24 px: with this every card shows its words. */
const scale = 1.75

/** A canvas, and what of the map is not seen on it. */
export interface WrittenCanvas {
  readonly text: string
  readonly issues: readonly Issue[]
}

interface Node extends Place {
  readonly id: string
  readonly type: 'text' | 'group' | 'link'
  readonly color?: string | undefined
  readonly text?: string
  readonly label?: string
  readonly url?: string
}

/** A map as a JSON Canvas: groups, text nodes, links between them. What programs on the way keep of it reads back as it was. */
export function writeCanvas(document: JourneyDocument, edition: Edition): WrittenCanvas {
  const shown = shownMap(document, 'JSON Canvas')
  const drawn = drawnMap(shown.document, edition, scale)
  const texts: Record<string, string> = {}
  for (const { id, text } of [...drawn.feelings, ...drawn.measures]) texts[id] = text
  for (const { link, label } of drawn.links) if (label !== link.label) texts[link.id] = label
  const lines = (values: readonly unknown[]) => values.map((value) => `\n\t\t${JSON.stringify(value)}`).join(',')
  const text =
    `{\n\t"nodes":[${lines(nodesOf(drawn))}\n\t],\n\t"edges":[${lines(edgesOf(drawn))}\n\t],\n` +
    `\t${JSON.stringify(canvasKey)}:${JSON.stringify(carriedOf(shown, texts))}\n}\n`
  return { text, issues: [...shown.issues, ...losses(drawn)] }
}

function nodesOf(drawn: DrawnMap): Node[] {
  const textNode = (id: string, text: string, place: Place, color?: string): Node => ({ id, type: 'text', ...place, text, color })
  const { title } = drawn
  const [name = '', ...description] = title.text.split('\n')
  const heading = name === '' ? '' : `# ${escapeMarkdown(name)}`
  return [
    ...drawn.stages.map(({ stage, slot, place, headerHeight }): Node => ({
      id: stage.id,
      type: 'group',
      ...belowLabel(place, headerHeight),
      label: stage.title,
      color: stageSlots[slot]?.light.block
    })),
    ...(title.text === '' ? [] : [textNode('oi:title', [heading, escapeMarkdown(description.join('\n'))].join('\n').trim(), title.place)]),
    ...(drawn.stepsLabel ? [textNode('oi:steps', escapeMarkdown(drawn.stepsLabel.text), drawn.stepsLabel.place)] : []),
    ...drawn.steps.map(({ step, slot, text, place }) => textNode(step.id, escapeMarkdown(text), place, stageSlots[slot]?.light.block)),
    ...drawn.lanes.map(({ lane, place }) => textNode(lane.id, escapeMarkdown(lane.title), place, tintOf(lane.color))),
    ...drawn.feelings.map(({ id, text, place }) => textNode(id, escapeMarkdown(text), place)),
    ...drawn.measures.map(({ id, text, place }) => textNode(id, escapeMarkdown(text), place)),
    ...drawn.cards.map(({ card, place }) => textNode(card.id, escapeMarkdown(card.text), place, tintOf(card.color))),
    ...drawn.evidence.map(({ evidence, place }): Node => ({ id: evidence.id, type: 'link', ...place, url: evidence.url }))
  ]
}

/** Programs write the label of a group above it: the group begins where the header of the stage ends. */
function belowLabel({ x, y, width, height }: Place, headerHeight: number): Place {
  const top = Math.max(0, headerHeight - 14)
  return { x, y: y + top, width, height: Math.max(1, height - top) }
}

function edgesOf(drawn: DrawnMap): unknown[] {
  const places = new Map(drawn.cards.map(({ card, place }) => [card.id, place]))
  const links = drawn.links.map(({ link, label }) => {
    const sides = sidesOf(places.get(link.fromId), places.get(link.toId))
    return { id: link.id, fromNode: link.fromId, ...sides, toNode: link.toId, ...(label === '' ? {} : { label }) }
  })
  const rests = drawn.evidence.flatMap(({ evidence }) =>
    evidence.targetIds.flatMap((target, index) =>
      places.has(target)
        ? [{ id: `oi:${evidence.id}:${index}`, fromNode: evidence.id, fromSide: 'top', toNode: target, toSide: 'bottom', toEnd: 'none' }]
        : []
    )
  )
  return [...links, ...rests]
}

function sidesOf(from: Place | undefined, to: Place | undefined): { fromSide?: string; toSide?: string } {
  if (!from || !to) return {}
  if (from.x + from.width <= to.x) return { fromSide: 'right', toSide: 'left' }
  if (to.x + to.width <= from.x) return { fromSide: 'bottom', toSide: 'bottom' }
  return from.y <= to.y ? { fromSide: 'bottom', toSide: 'top' } : { fromSide: 'top', toSide: 'bottom' }
}

function tintOf(index: number | null): string | undefined {
  return index === null ? undefined : cardTints[index]?.light
}

function losses(drawn: DrawnMap): Issue[] {
  const details = drawn.cards.filter(({ card }) => hasUnseen(card)).length
  const certainty = drawn.cards.filter((one) => one.card.certainty !== 'assumption').length
  const counts = { curves: drawn.curves.length, details, certainty, measures: drawn.moreMeasures }
  return Object.entries(counts).flatMap(([code, count]) =>
    count > 0 ? [warning(`drawn.${code}`, { values: { count, format: 'JSON Canvas' } })] : []
  )
}
