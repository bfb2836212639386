import { font } from '#core/theme/tokens.ts'

const faces = ['400', '500', '600', '700', 'italic 400', 'italic 500']
let loading: Promise<unknown> | null = null

/** Resolves once every face of the bundled font can be drawn. A face that cannot be had is no reason not to show the map. */
export function loadFonts(): Promise<unknown> {
  loading ??= Promise.allSettled(faces.map((face) => document.fonts.load(`${face} 13px "${font.family}"`, 'đường 486.000 ₫')))
  return loading
}
