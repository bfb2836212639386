import type { Card } from '../model/card.ts'
import type { Box } from './boxes.ts'

/** Space between a picture and the edge of its card, px. */
export const pictureInset = 4

/** Space between a picture and the words below it, px. */
export const pictureGap = 8

/** How tall a picture may stand against its width; what reaches beyond is cut at top and bottom, what is lower than the other limit at the sides. */
const tallest = 4 / 3
const lowest = 1 / 4

/** Height that no picture exceeds, however many steps its card covers; px. */
const mostHeight = 320

/** The place of a card's picture within the card, as wide as the card allows; null for a card without one. */
export function setPicture({ picture }: Pick<Card, 'picture'>, width: number): Box | null {
  if (picture === null) return null
  const inner = Math.max(8, width - 2 * pictureInset)
  const ratio = Math.min(tallest, Math.max(lowest, picture.height / picture.width))
  return { x: pictureInset, y: pictureInset, width: inner, height: Math.min(mostHeight, Math.round(inner * ratio)) }
}

/** Where what stands below a picture may begin, px from the top of the card; 0 without one. */
export function belowPicture(picture: Box | null): number {
  return picture ? picture.y + picture.height : 0
}
