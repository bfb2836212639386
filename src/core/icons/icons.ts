// The icons of the product as path data, so that page, SVG, PDF and slides draw the same strokes.
import { iconTable } from './iconTable.generated.ts'

/** Names of all bundled icons. A name that is missing is added in build/scripts/icon-names.ts. */
export type IconName = keyof typeof iconTable

/** Side of the square box the paths are drawn in. */
export const iconBox = 24

/** Path data of an icon on a 24 × 24 box, to be stroked (not filled) with round caps and joins at `iconStroke(size)`. */
export function iconPaths(name: IconName): readonly string[] {
  return iconTable[name]
}

const joined = new Map<IconName, string>()

/** The same as one path, which draws the same: a page has many icons, and each of its elements costs. */
export function iconPath(name: IconName): string {
  const known = joined.get(name)
  if (known !== undefined) return known
  // What begins with a relative move begins at the corner, not where the part before it ended.
  const path = iconTable[name].map((d) => (d.startsWith('m') ? `M0 0${d}` : d)).join('')
  joined.set(name, path)
  return path
}

/** Stroke width in box units for an icon drawn `size` px wide: 2, and 1.75 from 20 px up. */
export function iconStroke(size: number): number {
  return size >= 20 ? 1.75 : 2
}

/** Whether a text, for example from a file, names a bundled icon. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(iconTable, name)
}
