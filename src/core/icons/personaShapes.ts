// The form that stands for a persona where colour cannot: markers on the curve, faces and badges.
import type { PersonaShape } from '../theme/theme.ts'

/**
 * Outline of a persona's marker, centred at 0,0, for the size of a circle of `radius` px. Shapes look equally large: their areas are equal
 * but for pointed ones, which are a little smaller because their points reach further.
 */
export function personaShapePath(shape: PersonaShape, radius: number): string {
  switch (shape) {
    case 'circle':
      return `M${short(-radius)} 0A${short(radius)} ${short(radius)} 0 1 1 ${short(radius)} 0A${short(radius)} ${short(radius)} 0 1 1 ${short(-radius)} 0Z`
    case 'square':
      return polygon(corners(4, 1.253, 45), radius, 0.3)
    case 'diamond':
      return polygon(corners(4, 1.19, 90), radius, 0.14)
    case 'hexagon':
      return polygon(corners(6, 1.1, 0), radius, 0.1)
    case 'triangle':
      // Shifted down so that it looks centred: its bounding box, not its centroid, decides.
      return polygon(corners(3, 1.42, 90), radius, 0.12, 0.24)
    case 'pentagon':
      return polygon(corners(5, 1.13, 90), radius, 0.1, 0.05)
  }
}

/** Where a face or a letter sits in a marker: how much smaller than in a circle, and how far down, in radii of that circle. */
export interface MarkerFit {
  scale: number
  down: number
}

/** Fits a face drawn for a circle into a shape whose corners leave it less room. */
export function markerFit(shape: PersonaShape): MarkerFit {
  switch (shape) {
    case 'circle':
    case 'square':
    case 'hexagon':
      return { scale: 1, down: 0 }
    case 'diamond':
      return { scale: 0.86, down: 0 }
    case 'triangle':
      return { scale: 0.8, down: 0.36 }
    case 'pentagon':
      return { scale: 0.94, down: 0.06 }
  }
}

interface Corner {
  x: number
  y: number
}

/** Corners of a regular polygon, starting at `degrees` against the clock from the right. */
function corners(count: number, reach: number, degrees: number): Corner[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = ((degrees + (360 * at) / count) * Math.PI) / 180
    return { x: reach * Math.cos(angle), y: -reach * Math.sin(angle) }
  })
}

/** Closed outline with each corner rounded off from `cut` before it to `cut` after it; lengths in radii. */
function polygon(points: readonly Corner[], radius: number, cut: number, shiftDown = 0): string {
  const at = (index: number): Corner => points[(index + points.length) % points.length] ?? { x: 0, y: 0 }
  const text = ({ x, y }: Corner): string => `${short(x * radius)} ${short((y + shiftDown) * radius)}`
  const parts = points.map((corner, index) => {
    const start = towards(corner, at(index - 1), cut)
    const end = towards(corner, at(index + 1), cut)
    return `${index === 0 ? 'M' : 'L'}${text(start)}Q${text(corner)} ${text(end)}`
  })
  return `${parts.join('')}Z`
}

function towards(from: Corner, to: Corner, distance: number): Corner {
  const share = distance / Math.hypot(to.x - from.x, to.y - from.y)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function short(value: number): string {
  return String(Number(value.toFixed(3)))
}
