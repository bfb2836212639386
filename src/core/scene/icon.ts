import { iconBox, iconPaths, iconStroke, type IconName } from '../icons/icons.ts'
import { absolutePath } from './absolutePath.ts'
import type { Primitive } from './primitives.ts'

/** An icon `size` px wide with its top left corner at `x`, `y`; `fill` paints its inside as well. */
export function icon(name: IconName, x: number, y: number, size: number, color: string, fill?: string): Primitive {
  return strokedPaths(`icon ${name}`, () => iconPaths(name), x, y, size, color, fill)
}

/** Path data on a 24 × 24 box, stroked like an icon. `key` names the paths for good. */
export function strokedPaths(
  key: string,
  paths: () => readonly string[],
  x: number,
  y: number,
  size: number,
  color: string,
  fill?: string
): Primitive {
  return {
    kind: 'group',
    x,
    y,
    scale: size / iconBox,
    children: [
      {
        kind: 'path',
        d: joined(key, paths),
        stroke: color,
        strokeWidth: iconStroke(size),
        cap: 'round',
        join: 'round',
        ...(fill === undefined ? {} : { fill })
      }
    ]
  }
}

const known = new Map<string, string>()

function joined(key: string, paths: () => readonly string[]): string {
  let d = known.get(key)
  if (d === undefined) {
    d = paths().map(absolutePath).join('')
    known.set(key, d)
  }
  return d
}
