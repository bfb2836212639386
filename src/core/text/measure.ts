// Measures text from the generated table: the same number in page, service and tests, within 0.02 px of the browser, provided the text is drawn
// with `font-kerning: normal; font-variant-ligatures: none`. It assumes text that went through cleanText.
import { fallbackWidth } from './fallbackWidth.ts'
import { characterIndex, fontFace, leftClasses, rightClasses, unitsPerEm, type FontWeight } from './fontFaces.ts'

/** How a piece of text is set. Size and letter-spacing in px; letter-spacing is added after every character, as browsers do. */
export interface TextStyle {
  size: number
  weight: FontWeight
  italic?: boolean
  letterSpacing?: number
}

/** Width of one line of text in px: units × size / units per em + characters × letter-spacing. Newlines are not expected here. */
export function measureText(text: string, style: TextStyle): number {
  const face = fontFace(style.weight, style.italic === true)
  let units = 0
  let glyphs = 0
  let previous = 0
  for (let at = 0; at < text.length; at++) {
    const index = characterIndex[text.charCodeAt(at)] ?? 0
    let advance: number
    if (index > 0) {
      advance = face.advances[index - 1] ?? 0
      if (previous > 0) units += face.kerning[(leftClasses[previous - 1] ?? 0) + (rightClasses[index - 1] ?? 0)] ?? 0
    } else {
      const code = text.codePointAt(at) ?? 0
      if (code > 0xffff) at++
      advance = fallbackWidth(code) * unitsPerEm
    }
    units += advance
    if (advance > 0) glyphs++
    previous = index
  }
  return (units * style.size) / unitsPerEm + glyphs * (style.letterSpacing ?? 0)
}

/** Whether a measured width fits: browsers round a run up to 1/64 px, so the width is rounded up the same way before it is compared. */
export function widthFits(width: number, available: number): boolean {
  return Math.ceil(width * 64 - 1e-6) / 64 <= available
}
