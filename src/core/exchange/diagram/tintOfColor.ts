import { cardTints } from '../../theme/cardTints.ts'

/** The colours that JSON Canvas names by a digit: red, orange, yellow, green, cyan, purple. */
const named: Readonly<Record<string, string>> = {
  '1': '#fb464c',
  '2': '#e9973f',
  '3': '#e0de71',
  '4': '#44cf6e',
  '5': '#53dfdd',
  '6': '#a882ff'
}

const tints = cardTints.map(({ light }) => light.toLowerCase())
const hues = tints.map((tint) => hueOf(tint)?.hue ?? 0)

/** The card tint nearest to a colour (`#RRGGBB`, `#RGB`, or a digit of JSON Canvas); null for none, greys and what is no colour. */
export function tintOfColor(color: string): number | null {
  const written = (Object.hasOwn(named, color) ? named[color] : color)?.toLowerCase() ?? ''
  const hex = /^#[0-9a-f]{3}$/.test(written) ? written.replace(/[0-9a-f]/g, '$&$&') : written
  const exact = tints.indexOf(hex)
  if (exact >= 0) return exact
  const found = hueOf(hex)
  if (!found || found.chroma < 0.08) return null
  const distance = (hue: number) => Math.min(Math.abs(hue - found.hue), 360 - Math.abs(hue - found.hue))
  return hues.reduce((best, hue, index) => (distance(hue) < distance(hues[best] ?? 0) ? index : best), 0)
}

/** Hue 0…360 and chroma 0…1 of `#rrggbb`; null where it is none. */
function hueOf(hex: string): { readonly hue: number; readonly chroma: number } | null {
  if (!/^#[0-9a-f]{6}$/.test(hex)) return null
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const high = Math.max(red, green, blue)
  const chroma = high - Math.min(red, green, blue)
  if (chroma === 0) return { hue: 0, chroma }
  const sector = high === red ? (green - blue) / chroma : high === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4
  return { hue: (sector * 60 + 360) % 360, chroma }
}
