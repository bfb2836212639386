import { isPlaced, quadrantAt, quadrants, type PlacedOpportunity, type Quadrant } from '../../analyses/improvement.ts'
import { boardPlaceOf } from '../../layout/boardPlace.ts'
import type { Box } from '../../layout/boxes.ts'
import { baselineIn } from '../../layout/measures.ts'
import type { Opportunity } from '../../model/opportunity.ts'
import { icon } from '../../scene/icon.ts'
import type { Primitive } from '../../scene/primitives.ts'
import { textAt, textWithin } from '../../scene/text.ts'
import { measureText } from '../../text/measure.ts'
import type { Theme } from '../../theme/theme.ts'
import { radius, type } from '../../theme/tokens.ts'
import type { Say } from '../edition.ts'
import { numberDisc } from './opportunityEntry.ts'
import { placeApart, spreadOn } from './placeApart.ts'
import { drawLines, heightOf, setText } from './setText.ts'

const axis = 26
const between = 8
const heading = 58
const card = { width: 158, pad: 10, disc: 24 } as const

/** The board of impact and effort in a box: the quarters with their opportunities, and below it those that nobody has placed. */
export function boardScene(
  opportunities: readonly Opportunity[],
  numbers: ReadonlyMap<string, number>,
  theme: Theme,
  say: Say,
  size: { readonly width: number; readonly height: number }
): Primitive[] {
  const alive = opportunities.filter(({ status }) => status !== 'dropped')
  const unplaced = alive.filter((opportunity) => !isPlaced(opportunity))
  const tray = unplaced.length > 0 ? trayScene(unplaced, numbers, theme, say, size.width) : null
  const height = size.height - 2 * axis - (tray ? tray.height + 12 : 0)
  const quarter = { width: (size.width - between) / 2, height: (height - between) / 2 }
  const { ink2, ink3 } = theme.color
  const effort = say('improve:effort')
  const effortX = size.width / 2 - measureText(effort, type.ui) / 2
  const drawn: Primitive[] = [
    icon('arrow-up', 0, 2, 14, ink3),
    textAt(say('improve:impact'), 20, baselineIn(13, 18), type.ui, ink2),
    textAt(effort, effortX, axis + height + 6 + baselineIn(13, 18), type.ui, ink2),
    icon('arrow-right', effortX + measureText(effort, type.ui) + 6, axis + height + 8, 14, ink3)
  ]
  quadrants.forEach((quadrant, index) => {
    const x = (index % 2) * (quarter.width + between)
    const y = axis + Math.floor(index / 2) * (quarter.height + between)
    const own = alive.filter(isPlaced).filter((opportunity) => quadrantAt(opportunity) === quadrant)
    drawn.push({ kind: 'group', x, y, children: quarterScene(quadrant, own, numbers, theme, say, quarter) })
  })
  if (tray) drawn.push({ kind: 'group', x: 0, y: axis + height + axis + 6, children: tray.primitives })
  return drawn
}

function quarterScene(
  quadrant: Quadrant,
  opportunities: readonly PlacedOpportunity[],
  numbers: ReadonlyMap<string, number>,
  theme: Theme,
  say: Say,
  size: { readonly width: number; readonly height: number }
): Primitive[] {
  const { accentTint, sunken, ink, ink2, outline } = theme.color
  const fill = quadrant === 'doFirst' ? accentTint : sunken
  const drawn: Primitive[] = [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      ...size,
      radius: radius.panel,
      fill,
      ...(theme.name === 'ink' ? { stroke: outline, strokeWidth: 1 } : {})
    },
    textWithin(say(`improve:quadrant.${quadrant}`), 18, 14 + baselineIn(16, 24), size.width - 36, type.h2, ink),
    textWithin(say(`improve:quadrantText.${quadrant}`), 18, 36 + baselineIn(12, 16), size.width - 36, { ...type.meta, weight: 400 }, ink2)
  ]
  const field: Box = { x: 12, y: heading, width: size.width - 24, height: size.height - heading - 12 }
  const cards = opportunities.map((opportunity) => cardOf(opportunity, numbers.get(opportunity.id), theme, say))
  const discs = opportunities.map((opportunity) => ({
    width: card.disc,
    height: card.disc,
    primitives: numberDisc(numbers.get(opportunity.id), opportunity.status, theme, 0, 0)
  }))
  // Where the cards have no room beside each other the numbers say it: the list has the words.
  const wanted = opportunities.map(boardPlaceOf)
  const apart = placeApart(cards, wanted, field)
  const isCards = apart !== null
  const places = apart ?? placeApart(discs, wanted, field) ?? spreadOn(discs, wanted, field)
  opportunities.forEach((opportunity, index) => {
    const { x, y } = places[index] ?? field
    const children = (isCards ? cards : discs)[index]?.primitives ?? []
    drawn.push({ kind: 'group', x, y, record: opportunity.id, children })
  })
  return drawn
}

function cardOf(opportunity: Opportunity, number: number | undefined, theme: Theme, say: Say) {
  const left = card.pad + card.disc + 8
  const style = { ...type.card, weight: 500 as const }
  const text = opportunity.title || say('improve:untitled')
  const lines = setText([{ text, style, color: theme.color.ink, maxLines: 3 }], card.width - left - 8)
  const height = Math.max(card.disc, heightOf(lines)) + 2 * 8
  const isDone = opportunity.status === 'done'
  const ground: Primitive = {
    kind: 'rect',
    x: 0.5,
    y: 0.5,
    width: card.width - 1,
    height: height - 1,
    radius: radius.card,
    fill: isDone ? theme.color.sunken : theme.color.surface,
    stroke: theme.color.hairline,
    strokeWidth: 1
  }
  return {
    width: card.width,
    height,
    primitives: [
      ground,
      ...numberDisc(number, opportunity.status, theme, card.pad, 8),
      ...drawLines(lines, left, lines.length === 1 ? 8 + (card.disc - 18) / 2 : 8)
    ]
  }
}

function trayScene(
  unplaced: readonly Opportunity[],
  numbers: ReadonlyMap<string, number>,
  theme: Theme,
  say: Say,
  width: number
): { readonly height: number; readonly primitives: readonly Primitive[] } {
  const label = say('handOut:unplaced')
  const left = measureText(label, type.ui) + 12
  const drawn: Primitive[] = [textAt(label, 0, baselineIn(13, 24), type.ui, theme.color.ink2)]
  let x = left
  let y = 0
  for (const opportunity of unplaced) {
    if (x + card.disc > width) {
      x = left
      y += card.disc + 6
    }
    drawn.push({ kind: 'group', x, y, children: numberDisc(numbers.get(opportunity.id), opportunity.status, theme, 0, 0) })
    x += card.disc + 6
  }
  return { height: y + card.disc, primitives: drawn }
}
