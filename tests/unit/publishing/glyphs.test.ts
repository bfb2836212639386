import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { glyphsOf } from '#publishing/glyphs.ts'
import { fontFiles } from '#publishing/fontFiles.ts'
import { faceBytes } from '#publishing/fonts/face.ts'
import { facesIn } from '#publishing/fonts/sfnt.ts'
import { characterMap } from '#publishing/fonts/characterMap.ts'
import { characterIndex } from '#core/text/fontFaces.ts'

const resourcesFolder = join(import.meta.dirname, '../../../resources')
const bundledOnly = { resourcesFolder, systemFolders: [] }

describe('glyphs', () => {
  it('reads the same characters from all six faces as the table by which text is measured', () => {
    for (const { path } of fontFiles(resourcesFolder)) {
      const [face] = facesIn(faceBytes({ path }))
      if (!face) throw new Error(path)
      const glyph = characterMap(face.table('cmap'))
      for (let code = 33; code < 0x10000; code += 1) {
        if (code >= 0xd800 && code < 0xe000) continue
        // The table leaves out what is never drawn by itself.
        if ((characterIndex[code] ?? 0) > 0) expect(glyph(code), code.toString(16)).toBeGreaterThan(0)
      }
    }
  })

  it('finds a face for emoji, arrows, Greek and Arabic among the bundled ones', () => {
    const glyphs = glyphsOf(['Trả tiền → xong 😀', 'مرحبا بكم', 'Ωμέγα'], bundledOnly)
    expect(glyphs.missing).toEqual([])
    expect(glyphs.issues).toEqual([])
    const name = (character: string) => basename(glyphs.faceFor(character, 400, false)?.path ?? 'none')
    expect(name('ấ')).toBe('BeVietnamPro_400Regular.ttf')
    expect(name('→')).toBe('DejaVuSans.ttf')
    expect(name('م')).toBe('DejaVuSans.ttf')
    expect(name('😀')).toBe('NotoEmoji_400Regular.ttf')
    expect(name('👩‍💻')).toBe('NotoEmoji_400Regular.ttf')
    expect(basename(glyphs.faceFor('a', 700, true)?.path ?? '')).toBe('BeVietnamPro_500Medium_Italic.ttf')
  })

  it('names once what has no shape anywhere, and leaves joiners, spaces and control characters alone', () => {
    const glyphs = glyphsOf(['漢字', 'a\u200d\u3000\u0007漢', 'ภ'], bundledOnly)
    expect(glyphs.missing).toEqual(['漢', '字', 'ภ'])
    expect(glyphs.issues).toMatchObject([{ code: 'writing.noShape', values: { count: 3, characters: '漢 字 ภ' } }])
    expect(glyphs.faceFor('漢', 400, false)).toBeNull()
  })

  it('cuts a line by face and keeps a phrase in Arabic whole', () => {
    const line = 'Gọi: مرحبا بكم، نعم → ok 😀'
    const glyphs = glyphsOf([line], bundledOnly)
    const runs = glyphs.runsOf(line, 400, false)
    expect(runs.map(({ text }) => text).join('')).toBe(line)
    expect(runs.map(({ text, face }) => [text, basename(face.path).slice(0, 4)])).toEqual([
      ['Gọi: ', 'BeVi'],
      ['مرحبا بكم، نعم', 'Deja'],
      [' ', 'BeVi'],
      ['→', 'Deja'],
      [' ok ', 'BeVi'],
      ['😀', 'Noto']
    ])
  })

  it('searches the fonts of the machine, passes over what is broken, and says where it found none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
    writeFileSync(join(folder, 'broken.ttf'), Buffer.from('\u0000\u0001\u0000\u0000\u00ff\u00ff', 'latin1'))
    writeFileSync(join(folder, 'cut.ttc'), Buffer.from('ttcf\u0000\u0001\u0000\u0000\u0000\u0000\u0000\u0003', 'latin1'))
    expect(glyphsOf(['漢'], { resourcesFolder, systemFolders: [folder, join(folder, 'none')] }).missing).toEqual(['漢'])
  })
})
