// A card on a slide: one rounded rectangle with its words inside, so that it can be moved and edited as one. How sure one is shows in its edge.
import type { Card } from '../../model/card.ts'
import type { LaneKind } from '../../model/lane.ts'
import { personasOf } from '../../queries/journey.ts'
import { pictureFor } from '../../pictures/picturesToDraw.ts'
import type { Theme } from '../../theme/theme.ts'
import { heightOf, linesOf } from './slideText.ts'
import { paragraphsOf } from './frame.ts'
import { lineFor, slideType } from './slideSize.ts'
import type { SlideBox, SlideItem, SlideParagraph, SlideShape } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

/** A card as it was set for a width. */
export interface SetCard {
  readonly card: Card
  readonly kind: LaneKind
  readonly laneTitle: string
  readonly stepTitle: string
  readonly paragraphs: readonly SlideParagraph[]
  readonly picture: number
  readonly height: number
  readonly isCut: boolean
}

const inset = { x: 11, y: 6 } as const
const pictureGap = 8

/** Sets a card for a width and a size of text; it never grows higher than `maxHeight`, what has no room is cut. */
export function setSlideCard(
  job: SlideJob,
  card: Card,
  lane: { readonly kind: LaneKind; readonly title: string },
  stepTitle: string,
  { width, size, maxHeight }: { readonly width: number; readonly size: number; readonly maxHeight: number }
): SetCard {
  const { color } = job.theme
  const line = lineFor(size)
  const inner = width - 2 * inset.x
  const meta = metaOf(job, card, lane.kind)
  const metaSize = Math.max(slideType.least.size, size * 0.86)
  const metaStyle = { size: metaSize, line: lineFor(metaSize), color: color.ink2, before: 3 }
  const alone = { text: card.text.trim(), size, line, color: color.ink, tail: { text: meta.replace(/\n+/gu, ' '), color: color.ink2 } }
  if (meta !== '' && card.picture === null && alone.text !== '' && !alone.text.includes('\n') && linesOf(alone, inner).length === 1)
    return {
      card,
      kind: lane.kind,
      laneTitle: lane.title,
      stepTitle,
      paragraphs: [alone],
      picture: 0,
      height: 2 * inset.y + line,
      isCut: false
    }
  const metas = meta === '' ? { paragraphs: [], isCut: false } : paragraphsOf(meta, metaStyle, { width: inner, maxLines: 3 })
  const metaHeight = metas.paragraphs.length === 0 ? 0 : 3 + heightOf(metas.paragraphs, inner)
  const ratio = card.picture ? card.picture.height / card.picture.width : 0
  const picture = card.picture ? Math.min(inner * ratio, inner * 1.2, Math.max(40, maxHeight * 0.5)) : 0
  const pictureRoom = picture === 0 ? 0 : picture + (card.text === '' && meta === '' ? 0 : pictureGap)
  const room = maxHeight - 2 * inset.y - pictureRoom - metaHeight
  const words = paragraphsOf(card.text, { size, line, color: color.ink }, { width: inner, maxLines: Math.floor(room / line) })
  const paragraphs = [...words.paragraphs, ...metas.paragraphs]
  const height = 2 * inset.y + pictureRoom + Math.max(heightOf(paragraphs, inner), picture > 0 ? 0 : line)
  return { card, kind: lane.kind, laneTitle: lane.title, stepTitle, paragraphs, picture, height, isCut: words.isCut || metas.isCut }
}

/** The shape of a card in its place; with a picture a group of both. */
export function cardShape(job: SlideJob, set: SetCard, box: SlideBox): SlideItem {
  const { theme, edition } = job
  const { card, kind, laneTitle, stepTitle, picture } = set
  const top = inset.y + (picture > 0 ? picture + pictureGap : 0)
  const named = {
    name: `${laneTitle} · ${card.id}`,
    alt: edition.say('slides:alt.card', { lane: laneTitle, step: stepTitle, certainty: edition.words.certainty[card.certainty] }),
    record: card.id
  }
  const shape: SlideShape = {
    kind: 'shape',
    ...named,
    box,
    form: 'round',
    corner: 7,
    fill: fillOf(card, kind, theme),
    ...edgeOf(card, theme),
    ...(set.paragraphs.length === 0
      ? {}
      : { text: { paragraphs: set.paragraphs, inset: [inset.x, top, inset.x, inset.y], anchor: picture > 0 ? 'top' : 'middle' } })
  }
  if (card.picture === null || picture === 0) return shape
  const width = Math.min(box.width - 2 * inset.x, (picture * card.picture.width) / card.picture.height)
  return {
    kind: 'group',
    ...named,
    items: [
      shape,
      {
        kind: 'image',
        name: edition.say('slides:name.picture'),
        alt: card.picture.alt || edition.say('slides:name.picture'),
        box: { x: box.x + (box.width - width) / 2, y: box.y + inset.y, width, height: picture },
        ...pictureFor(card.picture, width),
        radius: 5
      }
    ]
  }
}

/** The edge that says how sure one is: dashed where it is assumed, strong where it was validated. */
export function edgeOf({ certainty }: Pick<Card, 'certainty'>, { color }: Theme): Pick<SlideShape, 'stroke' | 'strokeWidth' | 'dash'> {
  if (certainty === 'assumption') return { stroke: color.outline, strokeWidth: 1.25, dash: [3.75, 2.5] }
  return certainty === 'validated' ? { stroke: color.accent, strokeWidth: 2 } : { stroke: color.outline, strokeWidth: 0.75 }
}

function fillOf(card: Card, kind: LaneKind, { color, cardTints }: Theme): string {
  if (card.color !== null) return cardTints[card.color] ?? color.surface
  if (kind === 'pains') return color.painTint
  if (kind === 'gains') return color.gainTint
  return kind === 'opportunities' ? color.accentTint : color.surface
}

/** What stands small below the words: where, whose, under whose control, how many votes. */
function metaOf({ document, edition }: SlideJob, card: Card, kind: LaneKind): string {
  const { say } = edition
  const persona = card.personaId === null ? null : personasOf(document).find(({ id }) => id === card.personaId)
  const channel = card.channel !== null && (kind === 'touchpoints' || kind === 'channels') ? say(`domain:channel.${card.channel}`) : ''
  const parts = [
    channel === card.text ? '' : channel,
    card.control === 'influenced' || card.control === 'uncontrolled' ? say(`domain:control.${card.control}`) : '',
    card.constraint ? say('slides:constraint') : '',
    persona?.name ?? '',
    card.owner,
    card.votes > 0 ? say('slides:votes', { count: card.votes }) : ''
  ]
  return parts.filter((part) => part.trim() !== '').join(' · ')
}
