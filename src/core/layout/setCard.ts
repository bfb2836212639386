// Sets the text of one card. Cards are immutable, so what was set once is remembered with the card itself: moving columns or
// lanes never measures text again.
import type { Card } from '../model/card.ts'
import type { LaneKind } from '../model/lane.ts'
import { measureText } from '../text/measure.ts'
import { type } from '../theme/tokens.ts'
import type { MapMeasures } from '../theme/mapMeasures.ts'
import type { Box, CardBox, TextLine } from './boxes.ts'
import { belowPicture, pictureGap, pictureInset, setPicture } from './setPicture.ts'
import { setVotes, votesRoom, type VotesBox } from './setVotes.ts'
import { setLines } from './textLines.ts'

/** The part of a card's box that depends on the card and its width alone. px. */
export interface CardSetting {
  readonly look: CardBox['look']
  readonly height: number
  readonly lines: readonly TextLine[]
  readonly ownerLine: TextLine | null
  readonly validatedLine: TextLine | null
  readonly votes: VotesBox | null
  readonly picture: Box | null
}

/** Width of the mark at the end of the first line, and of the icon before it, with the space that keeps text away; px. */
export const cardMark = { size: 14, gap: 6, roomAtEnd: 5, outdent: 2, personaSize: 12, personaGap: 4, edge: 1, ownerGap: 2 } as const

const tileKinds: ReadonlySet<LaneKind> = new Set<LaneKind>(['touchpoints', 'channels', 'systems'])
const leadKinds: ReadonlySet<LaneKind> = new Set<LaneKind>(['pains', 'gains', 'opportunities'])

interface KnownSetting {
  readonly kind: LaneKind
  readonly width: number
  readonly padX: number
  readonly padY: number
  readonly validated: string
  readonly setting: CardSetting
}

const settings = new WeakMap<Card, KnownSetting>()

/** Whether cards of a lane are one-line tiles with an icon in front. */
export function isTileKind(kind: LaneKind): boolean {
  return tileKinds.has(kind)
}

/** Whether cards of a lane have an icon before their text that says what they are. */
export function hasLeadIcon(kind: LaneKind): boolean {
  return leadKinds.has(kind)
}

/** Breaks the text of a card for a width and finds its height. `validated` is the word with which a tile says that it is. */
export function setCard(card: Card, kind: LaneKind, width: number, measures: MapMeasures, validated = ''): CardSetting {
  const { cardPadX: padX, cardPadY: padY } = measures
  const known = settings.get(card)
  if (known?.kind === kind && known.width === width && known.padX === padX && known.padY === padY && known.validated === validated)
    return known.setting
  const setting = isTileKind(kind) ? setTile(card, kind, width, measures, validated) : setPlain(card, kind, width, measures)
  settings.set(card, { kind, width, padX, padY, validated, setting })
  return setting
}

/** Where the text of a tile begins, px from its left edge: after a channel tile, or after a bare icon in the systems lane. */
export function tileTextLeft(kind: LaneKind, measures: MapMeasures): number {
  return kind === 'systems' ? cardMark.edge + measures.cardPadX + measures.iconText + 6 : 3 + measures.channelTile + 8
}

function setPlain(card: Card, kind: LaneKind, width: number, measures: MapMeasures): CardSetting {
  const left = cardMark.edge + measures.cardPadX
  const picture = setPicture(card, width)
  const top = plainTextTop(picture, measures)
  const inner = width - 2 * left
  const lines =
    picture && card.text === ''
      ? []
      : setLines(
          card.text,
          type.card,
          { left, top, width: inner },
          {
            firstLineIndent: hasLeadIcon(kind) ? cardMark.size + cardMark.gap : 0,
            firstLineWidth: inner - cardMark.size - cardMark.roomAtEnd - personaRoom(card)
          }
        )
  if (picture && lines.length === 0 && !hasMeta(card)) return pictureAlone(picture, 'card')
  const bottom = top + lines.length * type.card.line
  const meta = setMeta(card, left, bottom + cardMark.ownerGap, inner)
  return {
    look: 'card',
    picture,
    lines,
    ...meta,
    validatedLine: null,
    height: bottom + metaHeight(card) + measures.cardPadY + cardMark.edge
  }
}

/** Top of the first line of a card, px: below its picture where it has one. */
export function plainTextTop(picture: Box | null, measures: MapMeasures): number {
  return picture ? belowPicture(picture) + pictureGap : cardMark.edge + measures.cardPadY
}

/** A card that says nothing beside its picture has no line for words. */
function pictureAlone(picture: Box, look: CardSetting['look']): CardSetting {
  return { look, picture, lines: [], ownerLine: null, validatedLine: null, votes: null, height: belowPicture(picture) + pictureInset }
}

function setTile(card: Card, kind: LaneKind, width: number, measures: MapMeasures, validated: string): CardSetting {
  const left = tileTextLeft(kind, measures)
  const right = cardMark.edge + measures.cardPadX
  const hasMark = card.control === 'influenced' || card.control === 'uncontrolled'
  const room = width - left - right - personaRoom(card) - (hasMark ? cardMark.size + 8 : 0)
  const picture = setPicture(card, width)
  const said = card.certainty === 'validated' ? validated : ''
  if (picture && card.text === '' && said === '' && !hasMeta(card)) return pictureAlone(picture, 'tile')
  const start = belowPicture(picture)
  const measured = setLines(card.text, type.card, { left, top: 0, width: room })
  const words = measured.length * type.card.line + (said === '' ? 0 : type.meta.line)
  const content = words + metaHeight(card)
  const height = Math.max(measures.touchpoint, content + 8)
  const top = start + (height - content) / 2
  const lines = measured.map((line) => ({ ...line, y: line.y + top }))
  const meta = setMeta(card, left, top + words + cardMark.ownerGap, room)
  const validatedLine = said === '' ? null : setMetaLine(said, left, top + words - type.meta.line, room)
  return { look: 'tile', picture, lines, ...meta, validatedLine, height: start + height }
}

function personaRoom(card: Card): number {
  return card.personaId === null ? 0 : cardMark.personaSize + cardMark.personaGap
}

function setMetaLine(text: string, left: number, top: number, width: number): TextLine {
  const style = { ...type.meta, weight: 400 as const }
  const full = { text, x: left, y: top + 12, width: measureText(text, style) }
  return full.width <= width ? full : (setLines(text, style, { left, top, width }, { maxLines: 1 })[0] ?? full)
}

/** The row below the words: the owner, and the votes. */
function setMeta(card: Card, left: number, top: number, width: number): Pick<CardSetting, 'ownerLine' | 'votes'> {
  return {
    ownerLine: card.owner === '' ? null : setMetaLine(card.owner, left, top, width - votesRoom(card.votes)),
    votes: setVotes(card.votes, { left, top, width, besideOwner: card.owner !== '' })
  }
}

function hasMeta(card: Card): boolean {
  return card.owner !== '' || card.votes > 0
}

function metaHeight(card: Card): number {
  return hasMeta(card) ? type.meta.line + cardMark.ownerGap : 0
}
