import { parseHexColor } from '../theme/contrast.ts'

/** An opaque colour with an opacity 0…1, in the one form that all writers read. */
export function withAlpha(color: string, alpha: number): string {
  const { red, green, blue } = parseHexColor(color)
  return `rgba(${red},${green},${blue},${alpha})`
}
