// Contrast as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
import { invariant } from '../invariant.ts'

/** Contrast ratio of two opaque `#RRGGBB` colours, 1 to 21; order does not matter. */
export function contrastRatio(a: string, b: string): number {
  const [dark = 0, light = 0] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance of an opaque `#RRGGBB` colour, 0 to 1. */
export function relativeLuminance(color: string): number {
  const { red, green, blue } = parseHexColor(color)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Lays a colour with an opacity over an opaque ground and gives the opaque `#RRGGBB` that is seen. For writers without transparency. */
export function blend(over: string, opacity: number, ground: string): string {
  const top = parseHexColor(over)
  const bottom = parseHexColor(ground)
  const mix = (a: number, b: number): string =>
    Math.round(a * opacity + b * (1 - opacity))
      .toString(16)
      .padStart(2, '0')
      .toUpperCase()
  return `#${mix(top.red, bottom.red)}${mix(top.green, bottom.green)}${mix(top.blue, bottom.blue)}`
}

/** The channels of a `#RRGGBB` colour, 0 to 255 each. Anything else is a bug in a table of colours. */
export function parseHexColor(color: string): { red: number; green: number; blue: number } {
  invariant(/^#[0-9a-f]{6}$/iu.test(color), `not an #RRGGBB colour: ${color}`)
  const value = parseInt(color.slice(1), 16)
  return { red: value >> 16, green: (value >> 8) & 0xff, blue: value & 0xff }
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
