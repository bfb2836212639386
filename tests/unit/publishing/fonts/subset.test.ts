import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fontFiles } from '#publishing/fontFiles.ts'
import { sfntOf, woffOf } from '#publishing/fonts/sfntFile.ts'
import { standInSubset } from '#publishing/fonts/standInSubset.ts'
import { typefaceSubset } from '#publishing/fonts/typefaceSubset.ts'
import { measureText } from '#core/text/measure.ts'

const resourcesFolder = join(import.meta.dirname, '../../../../resources')
const vietnamese = 'Đường dẫn nghiêng: ỷ Ỹ ặ Ặ ộ, AVATAR Tổng đài “Ừ”'

/** What fontkit, which has no part in the making, says of a font. */
interface Read {
  readonly characterSet: readonly number[]
  readonly numGlyphs: number
  readonly unitsPerEm: number
  hasGlyphForCodePoint(code: number): boolean
  glyphForCodePoint(code: number): { readonly advanceWidth: number; readonly path: { readonly commands: readonly unknown[] } }
  layout(text: string): { readonly advanceWidth: number }
}
// fontkit ships no types.
const library: string = 'fontkit'
const { create }: { readonly create: (bytes: Uint8Array) => Read } = await import(library)
const read = (bytes: Uint8Array) => create(bytes)

describe('a part of a face', () => {
  it('has the characters of the lines with their shapes and widths, and no others', () => {
    for (const { path, weight, italic } of fontFiles(resourcesFolder)) {
      const whole = read(readFileSync(path))
      const tables = typefaceSubset(path, weight, italic, [vietnamese])
      for (const part of [read(sfntOf(tables)), read(woffOf(tables))]) {
        // Every map ends with U+FFFF, which is no character.
        const codes = part.characterSet.filter((code) => code !== 0xffff)
        expect([...codes].sort()).toEqual([...new Set([...vietnamese].map((one) => one.codePointAt(0)))].sort())
        for (const code of codes) {
          expect(part.glyphForCodePoint(code).advanceWidth).toBe(whole.glyphForCodePoint(code).advanceWidth)
          expect(part.glyphForCodePoint(code).path.commands).toEqual(whole.glyphForCodePoint(code).path.commands)
        }
        expect(part.hasGlyphForCodePoint('Q'.codePointAt(0) ?? 0)).toBe(false)
      }
    }
  })

  it('keeps the kerning by which text is measured', () => {
    const [face] = fontFiles(resourcesFolder)
    if (!face) throw new Error('no face')
    const part = read(sfntOf(typefaceSubset(face.path, 400, false, [vietnamese])))
    const kerned = part.layout('AVATAR').advanceWidth
    expect(kerned).toBeCloseTo(measureText('AVATAR', { size: 1000, weight: 400 }), 3)
    expect(kerned).toBeLessThan([...'AVATAR'].reduce((sum, one) => sum + part.glyphForCodePoint(one.codePointAt(0) ?? 0).advanceWidth, 0))
  })

  it('is the same bytes for the same lines, and a fraction of the face', () => {
    const [face] = fontFiles(resourcesFolder)
    if (!face) throw new Error('no face')
    const woff = () => woffOf(typefaceSubset(face.path, 400, false, [vietnamese]))
    expect(woff().equals(woff())).toBe(true)
    expect(woff().length).toBeLessThan(readFileSync(face.path).length / 8)
  })

  it('draws Arabic joined and emoji of several parts as one', () => {
    const stand = (name: string) => ({
      key: name,
      path: join(resourcesFolder, 'fonts', name),
      index: 0,
      nameInCollection: null,
      isTypeface: false
    })
    for (const [name, text] of [
      ['DejaVuSans.ttf', 'مرحبا بكم'],
      ['NotoEmoji_400Regular.ttf', '👩‍💻🇻🇳👍🏽']
    ] as const) {
      const tables = standInSubset(stand(name), [text])
      if (!tables) throw new Error(name)
      const [part, whole] = [read(sfntOf(tables)), read(readFileSync(stand(name).path))]
      expect(part.layout(text).advanceWidth / part.unitsPerEm).toBe(whole.layout(text).advanceWidth / whole.unitsPerEm)
      expect(sfntOf(tables).length).toBeLessThan(readFileSync(stand(name).path).length / 3)
    }
  })
})
