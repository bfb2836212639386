import { faceStroke, facePaths } from '../icons/faces.ts'
import { markerFit, personaShapePath } from '../icons/personaShapes.ts'
import type { PersonaMark } from '../layout/boxes.ts'
import { personaLook, type Theme } from '../theme/theme.ts'
import { persona as personaSlots } from '../theme/tokens.ts'
import { absolutePath } from './absolutePath.ts'
import { textAt } from './text.ts'
import type { Primitive } from './primitives.ts'

/** A persona's shape with its letter, `size` px across and centred at `x`, `y`; with a photo, the photo instead of the letter. */
export function personaMarker(
  mark: PersonaMark,
  theme: Theme,
  place: { readonly x: number; readonly y: number; readonly size: number },
  photo?: string | null
): Primitive {
  const look = personaLook(theme, mark.slot)
  const radius = place.size / 2
  if (photo) {
    const corner = look.shape === 'square' ? place.size * 0.28 : radius
    return {
      kind: 'image',
      x: place.x - radius,
      y: place.y - radius,
      width: place.size,
      height: place.size,
      attachment: photo,
      radius: corner
    }
  }
  return {
    kind: 'group',
    x: place.x,
    y: place.y,
    children: [
      { kind: 'path', d: personaShapePath(look.shape, drawnRadius(look.shape, radius)), fill: look.color },
      letter(mark, theme, radius)
    ]
  }
}

/** A persona's face on the curve, centred at `x`, `y`. `ring` is the panel below; a hollow one is an assumption. */
export function personaFace(
  mark: PersonaMark,
  score: number,
  theme: Theme,
  face: { readonly x: number; readonly y: number; readonly size: number; readonly ring: string; readonly isHollow: boolean }
): Primitive {
  const look = personaLook(theme, mark.slot)
  const radius = drawnRadius(look.shape, face.size / 2)
  const fit = markerFit(look.shape)
  const inner = face.isHollow ? look.color : onPersona(theme)
  const paths = facePaths(score)
  const shape = personaShapePath(look.shape, radius)
  const head: Primitive[] = face.isHollow
    ? [
        { kind: 'path', d: personaShapePath(look.shape, radius + 2), fill: face.ring },
        { kind: 'path', d: shape, fill: face.ring, stroke: look.color, strokeWidth: 1.5, dash: [3, 2.2], cap: 'butt' }
      ]
    : [{ kind: 'path', d: shape, fill: look.color, stroke: face.ring, strokeWidth: 2 }]
  const features: Primitive =
    mark.slot >= personaSlots.length
      ? letter(mark, theme, face.size / 2, inner)
      : {
          kind: 'group',
          x: 0,
          y: radius * fit.down,
          scale: (face.size / 2) * fit.scale,
          children: [
            { kind: 'path', d: paths.eyes.map(absolutePath).join(''), fill: inner },
            { kind: 'path', d: absolutePath(paths.mouth), stroke: inner, strokeWidth: faceStroke, cap: 'round' }
          ]
        }
  return { kind: 'group', x: face.x, y: face.y, children: [...head, features] }
}

/** Colour of what is cut out of a persona's shape. */
export function onPersona(theme: Theme): string {
  return theme.scheme === 'dark' ? theme.color.ground : '#FFFFFF'
}

// A square marker is as wide as the circle beside it, as in legends and badges; the others keep equal areas.
function drawnRadius(shape: string, radius: number): number {
  return shape === 'square' ? radius * 1.13 : radius
}

function letter(mark: PersonaMark, theme: Theme, radius: number, color?: string): Primitive {
  const size = radius < 8 ? radius * 1.1 : radius * 0.88
  const down = markerFit(personaLook(theme, mark.slot).shape).down * radius
  return textAt(mark.initial, 0, down + size * 0.365, { size, weight: 700 }, color ?? onPersona(theme), 'middle')
}
