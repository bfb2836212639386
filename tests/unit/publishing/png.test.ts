import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { picturePixels } from '#core/handOut/picturePixels.ts'
import { startPainters, type Painters } from '#publishing/painters.ts'
import { pngOf, stripsOf } from '#publishing/picture.ts'
import { loadRasteriser } from '#publishing/rasteriser.ts'

const resources = join(import.meta.dirname, '../../../resources')

/** A reader written from the PNG specification, independent of the writer: chunks, inflate, filters 0 and 2. */
function decode(png: Buffer): { width: number; height: number; rgb: Buffer } {
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
  const data: Buffer[] = []
  let width = 0
  let height = 0
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const body = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)]
    if (type === 'IDAT') data.push(body)
    at += length + 12
  }
  const raw = inflateSync(Buffer.concat(data))
  const rgb = Buffer.alloc(width * height * 3)
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (width * 3 + 1)]
    for (let column = 0; column < width * 3; column += 1) {
      const value = raw[row * (width * 3 + 1) + 1 + column] ?? 0
      const above = filter === 2 && row > 0 ? (rgb[(row - 1) * width * 3 + column] ?? 0) : 0
      rgb[row * width * 3 + column] = (value + above) & 255
    }
  }
  return { width, height, rgb }
}

const drawing = `<rect width="900" height="700" fill="#faf8f4"/><rect x="100.5" y="80.25" width="300" height="500" rx="8" fill="#0b6b63"/>
  <text x="40" y="300" font-family="Be Vietnam Pro" font-size="40" fill="#211d17">Trải nghiệm khách hàng — Đường dẫn</text>`

function source(width: number, height: number) {
  return {
    width,
    height,
    svgOfStrip: (view: { y: number; width: number; height: number }, pixels: { width: number; height: number }) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels.width}" height="${pixels.height}" viewBox="0 ${view.y} ${view.width} ${view.height}">${drawing}</svg>`
  }
}

const alone = () => startPainters({ resourcesFolder: resources, standIns: [], strips: 1 })

it('gives exactly the pixels asked for, a part of a pixel counting as one', async () => {
  expect(picturePixels({ width: 900.2, height: 700 }, 2)).toEqual({ width: 1801, height: 1400 })
  const png = await pngOf(source(900.2, 700), { scale: 2, painters: await alone() })
  expect(decode(png)).toMatchObject({ width: 1801, height: 1400 })
})

it('draws text: the same picture without it is another one', async () => {
  const rasterise = await loadRasteriser(resources)
  const withText = rasterise(source(900, 700).svgOfStrip({ y: 0, width: 900, height: 700 }, { width: 900, height: 700 }), {
    width: 900,
    height: 700
  })
  let darkPixels = 0
  for (let at = 0; at < withText.length; at += 4) if ((withText[at] ?? 255) < 0x40 && (withText[at + 1] ?? 255) < 0x40) darkPixels += 1
  expect(darkPixels).toBeGreaterThan(3000)
})

it('bands meet without a seam: many bands equal one, but for the rounding of a few edge pixels', async () => {
  const rasterise = await loadRasteriser(resources)
  const whole = rasterise(source(900, 700).svgOfStrip({ y: 0, width: 900, height: 700 }, { width: 900, height: 700 }), {
    width: 900,
    height: 700
  })
  let different = 0
  let largest = 0
  for (let y = 0; y < 700; y += 70) {
    const pixels = { width: 900, height: 70 }
    const band = rasterise(source(900, 700).svgOfStrip({ y, width: 900, height: 70 }, pixels), pixels)
    band.forEach((value, at) => {
      const distance = Math.abs(value - (whole[y * 900 * 4 + at] ?? 0))
      if (distance > 0) different += 1
      largest = Math.max(largest, distance)
    })
  }
  expect(different / whole.length).toBeLessThan(0.0005)
  expect(largest).toBeLessThan(48)
})

it('tells how far it is, ending at one', async () => {
  const heard: number[] = []
  await pngOf(source(9000, 9000), { scale: 1, painters: await alone(), progress: (done) => heard.push(done) })
  expect(heard.length).toBeGreaterThan(2)
  expect(heard).toEqual([...heard].sort((a, b) => a - b))
  expect(heard.at(-1)).toBe(1)
})

const manyStrips = { width: 9000, height: 4800 }

it('several threads draw the same picture, to the byte, as one does', async () => {
  const { width, height } = manyStrips
  const { count } = stripsOf(manyStrips)
  expect(count).toBeGreaterThan(5)
  const painters = await startPainters({ resourcesFolder: resources, standIns: [], strips: count })
  const heard: number[] = []
  try {
    const png = await pngOf(source(width, height), { scale: 1, painters, progress: (done) => heard.push(done) })
    expect(png.equals(await pngOf(source(width, height), { scale: 1, painters: await alone() }))).toBe(true)
  } finally {
    await painters.close()
  }
  expect(heard).toHaveLength(count)
  expect(heard.at(-1)).toBe(1)
})

it('strips that come in any order are packed in theirs', async () => {
  const { width, height } = manyStrips
  const own = await alone()
  const handed: (() => void)[] = []
  // A helper who gives nothing until it has three strips, and then the last of them first.
  const hand: Painters['hand'] = (svg, size) =>
    new Promise((resolve) => {
      handed.push(() => resolve(own.paint(svg, size)))
      if (handed.length === 3) for (const give of handed.splice(0).reverse()) give()
    })
  let given = 0
  const painters = { ...own, hand, haveRoom: () => (given += 1) <= 3 }
  const png = await pngOf(source(width, height), { scale: 1, painters })
  expect(png.equals(await pngOf(source(width, height), { scale: 1, painters: own }))).toBe(true)
})

it('a strip that cannot be drawn is an error, whoever was to draw it', async () => {
  const painters = await startPainters({ resourcesFolder: resources, standIns: [], strips: 9 })
  const size = { width: 10, height: 10 }
  try {
    expect(() => painters.paint('<svg', size)).toThrow()
    if (painters.haveRoom()) {
      await expect(painters.hand('<svg', size)).rejects.toThrow()
      const empty = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'
      await expect(painters.hand(empty, size)).resolves.toHaveLength(400)
    }
    const broken = { ...source(manyStrips.width, manyStrips.height), svgOfStrip: () => '<svg' }
    await expect(pngOf(broken, { scale: 1, painters })).rejects.toThrow()
  } finally {
    await painters.close()
  }
  await expect(painters.hand('<svg/>', size)).rejects.toThrow()
})

it('without fonts there is no picture, and no thread is left behind that was to draw it', async () => {
  const begun: Worker[] = []
  const note = (thread: Worker) => void begun.push(thread)
  process.on('worker', note)
  try {
    const nowhere = join(resources, 'nowhere')
    await expect(startPainters({ resourcesFolder: nowhere, standIns: [], strips: 9 })).rejects.toThrow('ENOENT')
  } finally {
    process.off('worker', note)
  }
  expect(begun).toHaveLength(Math.min(4, availableParallelism()) - 1)
  // A thread that has ended has no number.
  expect(begun.map(({ threadId }) => threadId)).toEqual(begun.map(() => -1))
})

it('a small picture needs nobody else', async () => {
  const painters = await startPainters({ resourcesFolder: resources, standIns: [], strips: 2 })
  expect(painters.haveRoom()).toBe(false)
  await painters.close()
})
