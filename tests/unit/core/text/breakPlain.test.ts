import { describe, expect, test } from 'vitest'
import { breakParagraph } from '#core/text/breakParagraph.ts'
import { breakPlain } from '#core/text/breakPlain.ts'
import { characterIndex } from '#core/text/fontFaces.ts'
import type { LineRoom } from '#core/text/lineRoom.ts'
import type { TextStyle } from '#core/text/measure.ts'
import { randomTexts } from '../../../golden/randomTexts.ts'

const seed = 20_261_121
const styles: readonly TextStyle[] = [
  { size: 13, weight: 400 },
  { size: 16, weight: 600, letterSpacing: -0.1 },
  { size: 13, weight: 500, italic: true }
]

describe('the short way for plain text', () => {
  test(`gives exactly the lines of the general rules (seed ${seed})`, () => {
    let plain = 0
    const texts = randomTexts(seed, 2000).flatMap((text) => [text, `  ${text.replaceAll(' ', '   ')} `, text.replaceAll('\u00a0₫', ' -a')])
    for (const [index, text] of texts.entries()) {
      const style = styles[index % styles.length] ?? { size: 13, weight: 400 }
      const width = 30 + (index % 23) * 9
      const room: LineRoom = {
        available: (line) => (line === index % 3 ? width - 17 : width),
        firstLine: index % 2,
        limit: 1 + (index % 5)
      }
      const lines = breakPlain(text, style, room)
      if (!lines) continue
      plain += 1
      expect(lines, `${JSON.stringify(text)} in ${width} px`).toEqual(breakParagraph(text, style, room))
    }
    expect(plain).toBeGreaterThan(1500)
  })

  test('knows every character that it takes: none of them breaks a line but space and hyphen', () => {
    const wide: LineRoom = { available: () => 40, firstLine: 0, limit: 9 }
    for (let code = 0x20; code < 0x3100; code += 1) {
      if (characterIndex[code] === 0) continue
      const text = `mmm${String.fromCharCode(code)}mm ${String.fromCharCode(code)} a`
      const lines = breakPlain(text, { size: 13, weight: 400 }, wide)
      if (lines) expect(lines, code.toString(16)).toEqual(breakParagraph(text, { size: 13, weight: 400 }, wide))
    }
  })

  test('leaves other scripts and words longer than a line to the general rules', () => {
    const room: LineRoom = { available: () => 60, firstLine: 0, limit: 9 }
    const style: TextStyle = { size: 13, weight: 400 }
    for (const text of ['顧客体験', 'hết 486.000\u00a0₫', 'e\u0301t', 'a a 😀', 'unbreakablewordsarelong'])
      expect(breakPlain(text, style, room)).toBeNull()
  })
})
