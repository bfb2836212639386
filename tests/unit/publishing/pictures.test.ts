import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut, type HandOutOptions } from '#core/handOut/options.ts'
import { allRecords, documentOf } from '#core/model/document.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import type { Primitive, Scene } from '#core/scene/primitives.ts'
import { svgElements } from '#core/scene/svg.ts'
import { cardProbe } from '#publishing/cardProbe.ts'
import { cutPictures } from '#publishing/cutPictures.ts'
import { loadPacker, loadRasteriser } from '#publishing/rasteriser.ts'
import { writePng } from '#publishing/writers/png.ts'

const resourcesFolder = join(import.meta.dirname, '../../../resources')
let count = 0
const document = documentOf(sampleMap('en', () => `id${(count += 1)}`))

async function png(picture: HandOutOptions['picture']): Promise<Buffer> {
  const options: HandOutOptions = { ...usualHandOut, language: 'en', picture }
  const edition = editionIn('en', '2026-11-21', null)
  return Buffer.from((await writePng({ document, options, edition, attachments: [], resourcesFolder, progress: () => undefined })).data)
}

/** Width, height and pixels a metre, as the file says them. */
function said(file: Buffer) {
  const at = file.indexOf('pHYs') + 4
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    across: file.readUInt32BE(at),
    down: file.readUInt32BE(at + 4),
    unit: file[at + 8]
  }
}

describe('the size of a picture', () => {
  it('is what was asked for, by scale, by pixels, by dots an inch, and says how large it is on paper', async () => {
    const once = said(await png({ by: 'scale', scale: 1 }))
    expect(once).toMatchObject({ across: 3780, down: 3780, unit: 1 })
    for (const width of [1000, 1001, 333]) {
      const { width: found, height } = said(await png({ by: 'pixels', width }))
      expect(found).toBe(width)
      expect(Math.abs(height - (once.height * width) / once.width)).toBeLessThan(1.01)
    }
    const printed = said(await png({ by: 'dpi', dpi: 300 }))
    expect(printed).toMatchObject({ across: 11_811, down: 11_811, unit: 1 })
    expect(printed.width).toBe(Math.ceil((once.width * 300) / 96 - 1e-6))
  })
})

describe('cards in the pixels', () => {
  const scene: Scene = {
    width: 100,
    height: 100,
    primitives: [1, 2].map((one): Primitive => {
      const id = [...allRecords(document)].filter(({ type }) => type === 'card')[one]?.id ?? ''
      return {
        kind: 'group',
        x: 10,
        y: one * 40 - 30,
        record: id,
        children: [{ kind: 'rect', x: 0, y: 0, width: 30, height: 20, fill: '#ffffff' }]
      }
    })
  }
  const drawn = (rows: readonly number[]) => {
    const pixels = new Uint8Array(100 * 100 * 4).fill(200)
    for (const row of rows) pixels.fill(255, (row * 100 + 10) * 4, (row * 100 + 40) * 4)
    return pixels
  }

  it('are seen where something is drawn, and missed where nothing is', () => {
    const both = cardProbe(scene, document, 1)
    both.look(drawn([15, 60]), { top: 0, width: 100, height: 100 })
    expect(both.seen()).toBe(2)
    const one = cardProbe(scene, document, 1)
    one.look(drawn([15]), { top: 0, width: 100, height: 100 })
    expect(one.seen()).toBe(1)
  })

  it('are seen in whichever band they lie', () => {
    const probe = cardProbe(scene, document, 1)
    for (let top = 0; top < 100; top += 10)
      probe.look(drawn([15, 60]).subarray(top * 400, (top + 10) * 400), { top, width: 100, height: 10 })
    expect(probe.seen()).toBe(2)
  })
})

describe('pictures on cards', () => {
  it('are cut once to the pixels that they cover and look as they would uncut', async () => {
    const address = `data:image/png;base64,${readFileSync(join(resourcesFolder, 'icon.png')).toString('base64')}`
    const picture = { kind: 'image', x: 10.3, y: 5.7, width: 60, height: 40, attachment: 'photo', radius: 8 } as const
    const primitives: Primitive[] = [
      { kind: 'rect', x: 0, y: 0, width: 120, height: 80, fill: '#ffffff' },
      { kind: 'group', x: 12, y: 8, scale: 1.5, children: [picture] }
    ]
    const rasterise = await loadRasteriser(resourcesFolder)
    const size = { width: 240, height: 160 }
    const draw = (elements: string) =>
      rasterise(`<svg xmlns="http://www.w3.org/2000/svg" width="240" height="160" viewBox="0 0 120 80">${elements}</svg>`, size)
    const plain = draw(svgElements(primitives, () => address))
    const pictures = cutPictures(() => address, 2, await loadPacker())
    const cut = draw(svgElements(pictures.cut(primitives, 0), pictures.address))
    const apart = cut.reduce((sum, value, at) => sum + Math.abs(value - (plain[at] ?? 0)), 0) / cut.length
    // A mean of what lies under each pixel is smoother than what the rasteriser makes of it.
    expect(apart).toBeLessThan(1)
    expect(svgElements(pictures.cut(primitives, 0), pictures.address)).not.toContain('clip')
  })

  it('that cannot be drawn are counted', async () => {
    const webp = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')
    const broken = readFileSync(join(resourcesFolder, 'icon.png')).subarray(0, 200)
    for (const [mime, data] of [
      ['image/webp', webp],
      ['image/png', broken],
      ['image/png', Buffer.from('no picture')]
    ] as const) {
      const pictures = cutPictures(() => `data:${mime};base64,${data.toString('base64')}`, 1, await loadPacker())
      pictures.cut([{ kind: 'image', x: 0, y: 0, width: 9, height: 9, attachment: 'photo', radius: 2 }], 0)
      expect(pictures.lost(), mime).toBe(1)
    }
  })

  it('that nobody has are left out', async () => {
    const pictures = cutPictures(() => undefined, 1, await loadPacker())
    expect(pictures.cut([{ kind: 'image', x: 0, y: 0, width: 9, height: 9, attachment: 'gone', radius: 2 }], 0)).toEqual([])
  })
})
