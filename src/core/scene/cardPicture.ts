import type { Box, CardBox } from '../layout/boxes.ts'
import { pictureFor } from '../pictures/picturesToDraw.ts'
import type { Theme } from '../theme/theme.ts'
import { radius } from '../theme/tokens.ts'
import { icon } from './icon.ts'
import type { Primitive } from './primitives.ts'

/** Diameter of the disc on which a mark stands in a picture, and its distance from the picture's edges; px. */
const disc = { size: 20, inset: 4, gap: 4 } as const

/** The picture of a card, cut to rounded corners; a sign on a quiet ground stands in its place until it is there. Nothing for a card without one. */
export function pictureScene({ picture: place, card }: CardBox, theme: Theme): Primitive[] {
  if (place === null || card.picture === null) return []
  const size = Math.min(20, place.height / 2)
  const drawn = pictureFor(card.picture, place.width)
  // Smaller copies stand on white already; a picture as it came may be see-through.
  const ground = drawn.attachment === card.picture.hash ? { ground: '#FFFFFF' } : {}
  return [
    { kind: 'rect', ...place, radius: radius.tile, fill: theme.color.sunken },
    icon('image', place.x + (place.width - size) / 2, place.y + (place.height - size) / 2, size, theme.color.outline),
    { kind: 'image', ...place, ...drawn, ...ground, radius: radius.tile }
  ]
}

/** Whether a card shows its picture and no words. */
export function isPictureAlone(box: CardBox): box is CardBox & { readonly picture: Box } {
  return box.picture !== null && box.lines.length === 0 && box.ownerLine === null && box.validatedLine === null
}

/** A disc in a corner of a picture, so that a mark is seen on any picture: the `position`th from that corner. `draw` gets its centre. */
export function badge(
  picture: Box,
  theme: Theme,
  place: { readonly side: 'left' | 'right'; readonly position?: number },
  draw: (x: number, y: number) => Primitive
): Primitive[] {
  const along = disc.inset + disc.size / 2 + (place.position ?? 0) * (disc.size + disc.gap)
  const x = place.side === 'left' ? picture.x + along : picture.x + picture.width - along
  const y = picture.y + disc.inset + disc.size / 2
  return [
    {
      kind: 'rect',
      x: x - disc.size / 2,
      y: y - disc.size / 2,
      width: disc.size,
      height: disc.size,
      radius: disc.size / 2,
      fill: theme.color.surface,
      stroke: theme.color.hairline,
      strokeWidth: 1
    },
    draw(x, y)
  ]
}
