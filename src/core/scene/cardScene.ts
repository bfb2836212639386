import type { IconName } from '../icons/icons.ts'
import type { Box, CardBox } from '../layout/boxes.ts'
import { belowPicture } from '../layout/setPicture.ts'
import { cardMark } from '../layout/setCard.ts'
import type { Certainty } from '../model/card.ts'
import type { LaneKind } from '../model/lane.ts'
import { mapLines, mapMeasures } from '../theme/mapMeasures.ts'
import type { Theme } from '../theme/theme.ts'
import { radius, type } from '../theme/tokens.ts'
import { cardVotes } from './cardVotes.ts'
import { channelIcon, controlIcon } from './domainIcons.ts'
import { icon } from './icon.ts'
import { personaMarker } from './personaMarker.ts'
import { badge, isPictureAlone, pictureScene } from './cardPicture.ts'
import { textLines } from './text.ts'
import type { Primitive, RectPrimitive } from './primitives.ts'

/** How much of a card is drawn: everything, or its text alone. */
export interface CardSceneOptions {
  readonly level?: 'full' | 'reduced'
  /** Words that were looked for, to be marked behind the text. */
  readonly marks?: readonly Box[]
}

/** A card at rest, its top left corner at 0, 0. What a person does to it (selection, focus, handles) is not part of the drawing. */
export function cardScene(box: CardBox, theme: Theme, options: CardSceneOptions = {}): Primitive[] {
  const isFull = options.level !== 'reduced'
  const { card } = box
  const drawn: Primitive[] = [...ground(box, theme), ...pictureScene(box, theme)]
  if (isPictureAlone(box)) return isFull ? [...drawn, ...marksOnPicture(box, theme)] : drawn
  for (const mark of options.marks ?? []) drawn.push({ kind: 'rect', ...mark, radius: radius.mark, fill: theme.searchHit })
  if (box.look === 'tile') drawn.push(...tileIcon(box, theme))
  else if (box.lines[0]) drawn.push(...leadIcon(box.kind, box.lines[0].x, box.lines[0].y, theme))
  drawn.push(...textLines(box.lines, type.card, theme.color.ink))
  if (box.votes) drawn.push(...cardVotes(box.votes, theme))
  for (const line of [box.validatedLine, box.ownerLine])
    if (line) drawn.push(...textLines([line], { ...type.meta, weight: 400 }, theme.color.ink2))
  if (!isFull) return drawn
  const name = box.look === 'tile' ? controlIcon(card.control) : certaintyIcon[card.certainty]
  const right = rightEdge(box)
  const middle = box.look === 'tile' ? tileMiddle(box) : (box.lines[0]?.y ?? 0) - 5
  if (name) drawn.push(icon(name, right - cardMark.size, middle - cardMark.size / 2, cardMark.size, markColor(name, theme)))
  if (box.personaMark) {
    const centre = right - (name ? cardMark.size + cardMark.personaGap : 0) - cardMark.personaSize / 2
    drawn.push(personaMarker(box.personaMark, theme, { x: centre, y: middle, size: cardMark.personaSize }))
  }
  return drawn
}

/**
 * The marks of a card without words stand on its picture. That it is an assumption says its dashed edge alone: in a storyboard, where
 * every card is a picture, a mark on each would say nothing.
 */
function marksOnPicture(box: CardBox & { readonly picture: Box }, theme: Theme): Primitive[] {
  const { card, picture, kind } = box
  const name = box.look === 'tile' ? controlIcon(card.control) : card.certainty === 'assumption' ? null : certaintyIcon[card.certainty]
  const lead = leadIconOf(kind, theme)
  const { size } = cardMark
  const mark = (place: Parameters<typeof badge>[2], sign: IconName, color: string) =>
    badge(picture, theme, place, (x, y) => icon(sign, x - size / 2, y - size / 2, size, color))
  const { personaMark } = box
  return [
    ...(lead ? mark({ side: 'left' }, lead.name, lead.color) : []),
    ...(box.look === 'tile' && card.channel !== null ? mark({ side: 'left' }, channelIcon(card.channel), theme.color.ink2) : []),
    ...(name ? mark({ side: 'right' }, name, markColor(name, theme)) : []),
    ...(personaMark
      ? badge(picture, theme, { side: 'right', position: name ? 1 : 0 }, (x, y) => personaMarker(personaMark, theme, { x, y, size }))
      : [])
  ]
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
  if (theme.name === 'ink' || theme.isBack) return [edge]
  const shade = theme.scheme === 'dark' ? 'rgba(0,0,0,0.22)' : 'rgba(48,38,20,0.05)'
  return [{ kind: 'rect', x: 0, y: 1, width: box.width, height: box.height + 0.5, radius: radius.card, fill: shade }, edge]
}

function tileIcon(box: CardBox, theme: Theme): Primitive[] {
  const { channelTile, iconText } = mapMeasures.comfortable
  if (box.kind === 'systems') {
    const left = (box.lines[0]?.x ?? 0) - iconText - 6
    return [icon('server', left, tileMiddle(box) - iconText / 2, iconText, theme.color.ink2)]
  }
  const top = tileMiddle(box) - channelTile / 2
  return [
    { kind: 'rect', x: 3, y: top, width: channelTile, height: channelTile, radius: radius.tile, fill: theme.color.sunken },
    icon(channelIcon(box.card.channel), 3 + (channelTile - iconText) / 2, top + (channelTile - iconText) / 2, iconText, theme.color.ink2)
  ]
}

function leadIcon(kind: LaneKind, textX: number, baseline: number, theme: Theme): Primitive[] {
  const lead = leadIconOf(kind, theme)
  if (!lead) return []
  return [icon(lead.name, textX - cardMark.size - cardMark.gap, baseline - 5 - cardMark.size / 2, cardMark.size, lead.color)]
}

/** The icon that says what the cards of a lane are, in its colour; null where they need none. */
function leadIconOf(kind: LaneKind, theme: Theme): { readonly name: IconName; readonly color: string } | null {
  switch (kind) {
    case 'pains':
      return { name: 'frown', color: theme.color.pain }
    case 'gains':
      return { name: 'smile', color: theme.color.gain }
    case 'opportunities':
      return { name: 'lightbulb', color: theme.color.accent }
    default:
      return null
  }
}

/** Middle of the one line of a tile, below its picture where it has one. */
function tileMiddle(box: CardBox): number {
  return (belowPicture(box.picture) + box.height) / 2
}

/** Right end of the marks in a card, px. They reach a little further than the text does at the left, because icons have air around them. */
function rightEdge(box: CardBox): number {
  if (box.look === 'tile') return box.width - cardMark.edge - mapMeasures.comfortable.cardPadX + cardMark.outdent
  const later = box.lines[1] ?? box.ownerLine
  const first = box.lines[0]?.x ?? 0
  const hasLead = box.kind === 'pains' || box.kind === 'gains' || box.kind === 'opportunities'
  return box.width - (later?.x ?? first - (hasLead ? cardMark.size + cardMark.gap : 0)) + cardMark.outdent
}
