import type { IconName } from '../icons/icons.ts'
import type { CardBox } from '../layout/boxes.ts'
import { cardMark } from '../layout/setCard.ts'
import type { Certainty } from '../model/card.ts'
import type { LaneKind } from '../model/lane.ts'
import { mapLines, mapMeasures } from '../theme/mapMeasures.ts'
import type { Theme } from '../theme/theme.ts'
import { radius, type } from '../theme/tokens.ts'
import { channelIcon, controlIcon } from './domainIcons.ts'
import { icon } from './icon.ts'
import { personaMarker } from './personaMarker.ts'
import { textLines } from './text.ts'
import type { Primitive, RectPrimitive } from './primitives.ts'

/** How much of a card is drawn: everything, or its text alone. */
export interface CardSceneOptions {
  readonly level?: 'full' | 'reduced'
}

/** A card at rest, its top left corner at 0, 0. What a person does to it (selection, focus, handles) is not part of the drawing. */
export function cardScene(box: CardBox, theme: Theme, options: CardSceneOptions = {}): Primitive[] {
  const isFull = options.level !== 'reduced'
  const { card } = box
  const drawn: Primitive[] = [...ground(box, theme)]
  if (box.look === 'tile') drawn.push(...tileIcon(box, theme))
  else if (box.lines[0]) drawn.push(...leadIcon(box.kind, box.lines[0].x, box.lines[0].y, theme))
  drawn.push(...textLines(box.lines, type.card, theme.color.ink))
  if (box.ownerLine) drawn.push(...textLines([box.ownerLine], { ...type.meta, weight: 400 }, theme.color.ink2))
  if (!isFull) return drawn
  const name = box.look === 'tile' ? controlIcon(card.control) : certaintyIcon[card.certainty]
  const right = rightEdge(box)
  const middle = box.look === 'tile' ? box.height / 2 : (box.lines[0]?.y ?? 0) - 5
  if (name) drawn.push(icon(name, right - cardMark.size, middle - cardMark.size / 2, cardMark.size, markColor(name, theme)))
  if (box.personaMark) {
    const centre = right - (name ? cardMark.size + cardMark.personaGap : 0) - cardMark.personaSize / 2
    drawn.push(personaMarker(box.personaMark, theme, { x: centre, y: middle, size: cardMark.personaSize }))
  }
  return drawn
}

/** Icon of how sure one is of a statement. */
export const certaintyIcon: Readonly<Record<Certainty, IconName>> = {
  assumption: 'circle-dashed',
  evidence: 'quote',
  validated: 'badge-check'
}

/** Colour of a status mark. */
export function markColor(name: IconName, theme: Theme): string {
  return name === 'badge-check' ? theme.color.accent : theme.color.ink3
}

function ground(box: CardBox, theme: Theme): RectPrimitive[] {
  const fill = box.card.color === null ? theme.color.surface : (theme.cardTints[box.card.color] ?? theme.color.surface)
  const edge: RectPrimitive = {
    kind: 'rect',
    x: 0.5,
    y: 0.5,
    width: box.width - 1,
    height: box.height - 1,
    radius: radius.card - 0.5,
    fill,
    stroke: theme.color.hairline,
    strokeWidth: mapLines.cardEdge
  }
  if (box.card.certainty === 'assumption') return [{ ...edge, stroke: theme.color.outline, dash: mapLines.assumptionDash }]
  if (theme.name === 'ink') return [edge]
  const shade = theme.scheme === 'dark' ? 'rgba(0,0,0,0.22)' : 'rgba(48,38,20,0.05)'
  return [{ kind: 'rect', x: 0, y: 1, width: box.width, height: box.height + 0.5, radius: radius.card, fill: shade }, edge]
}

function tileIcon(box: CardBox, theme: Theme): Primitive[] {
  const { channelTile, iconText } = mapMeasures.comfortable
  if (box.kind === 'systems') {
    const left = (box.lines[0]?.x ?? 0) - iconText - 6
    return [icon('server', left, (box.height - iconText) / 2, iconText, theme.color.ink2)]
  }
  const top = (box.height - channelTile) / 2
  return [
    { kind: 'rect', x: 3, y: top, width: channelTile, height: channelTile, radius: radius.tile, fill: theme.color.sunken },
    icon(channelIcon(box.card.channel), 3 + (channelTile - iconText) / 2, top + (channelTile - iconText) / 2, iconText, theme.color.ink2)
  ]
}

function leadIcon(kind: LaneKind, textX: number, baseline: number, theme: Theme): Primitive[] {
  const x = textX - cardMark.size - cardMark.gap
  const y = baseline - 5 - cardMark.size / 2
  switch (kind) {
    case 'pains':
      return [icon('frown', x, y, cardMark.size, theme.color.pain)]
    case 'gains':
      return [icon('smile', x, y, cardMark.size, theme.color.gain)]
    case 'opportunities':
      return [icon('lightbulb', x, y, cardMark.size, theme.color.accent)]
    default:
      return []
  }
}

/** Right end of the marks in a card, px. They reach a little further than the text does at the left, because icons have air around them. */
function rightEdge(box: CardBox): number {
  if (box.look === 'tile') return box.width - cardMark.edge - mapMeasures.comfortable.cardPadX + cardMark.outdent
  const later = box.lines[1] ?? box.ownerLine
  const first = box.lines[0]?.x ?? 0
  const hasLead = box.kind === 'pains' || box.kind === 'gains' || box.kind === 'opportunities'
  return box.width - (later?.x ?? first - (hasLead ? cardMark.size + cardMark.gap : 0)) + cardMark.outdent
}
