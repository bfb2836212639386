// Handing a map out: what is written is complete, is what was promised, and has a name that every system takes.
import type { Page } from '@playwright/test'
import { readJourneyFile } from '#core/exchange/journeyFile.ts'
import { messages } from '#contract/messages/messages.ts'
import { readAny } from '#core/exchange/readAny.ts'
import { ExportPage } from './pages/exportPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { outlineOf, withoutIds } from './support/content.ts'
import { keptRecords, type GivenFile } from './support/host.ts'
import { countedIds, openMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const sample = 'A bill that doesn’t add up'

async function openSample(window: Page): Promise<MapPage> {
  await new LibraryPage(window).open(sample)
  return new MapPage(window).isOpen()
}

/** Width and height as the file itself says them. */
function pixelsOf({ bytes }: GivenFile): { width: number; height: number } {
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  expect(bytes.subarray(-8, -4).toString('latin1')).toBe('IEND')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

test('SVG holds every word of the map and can be drawn as a picture', async ({ host, window }) => {
  const map = await openSample(window)
  const { cards, stages } = await map.kept()
  // Lanes that the map hides are not handed out.
  const hidden = (await keptRecords(window)).flatMap((record) => (record.type === 'lane' && record.hidden ? [record.title] : []))
  await map.exportButton.click()
  const exporting = new ExportPage(window)
  await exporting.choose('SVG')
  await expect(exporting.dialog.getByText(/^Complete: (\d+) of \1 cards, (\d+) of \2 steps, 3 curves$/)).toBeVisible()
  const file = await host.savedFile(() => exporting.save('SVG'))
  expect(file.name).toBe('A bill that doesn’t add up.svg')
  const svg = file.bytes.toString('utf8')
  // Lines are broken differently on paper: words are compared, not lines.
  const drawn = [...svg.matchAll(/<text[^>]*>([^]*?)<\/text>/g)]
    .map(([, text]) => unescaped((text ?? '').replace(/<[^>]*>/g, '')))
    .join(' ')
  const shown = Object.entries(cards).flatMap(([lane, cells]) => (hidden.includes(lane) ? [] : cells))
  const wanted = [...shown, ...stages]
    .join(' ')
    .split(/[\s:,|-]+/)
    .filter((word) => /\p{L}{2}/u.test(word))
  expect(wanted.length).toBeGreaterThan(100)
  expect(wanted.filter((word) => !drawn.includes(word))).toEqual([])
  // A picture decodes only where the XML is whole.
  const size = await window.evaluate(async (text) => {
    const image = new Image()
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
    await image.decode()
    return { width: image.naturalWidth, height: image.naturalHeight }
  }, svg)
  expect(size.width).toBeGreaterThan(1000)
  expect(size.height).toBeGreaterThan(500)
})

test('PNG has exactly the promised pixels at 1× to 4×', async ({ host, window }) => {
  const map = await openSample(window)
  const exporting = new ExportPage(window)
  const sizes: { width: number; height: number }[] = []
  for (const scale of ['1×', '2×', '3×', '4×'] as const) {
    await map.exportButton.click()
    await exporting.choose('PNG')
    await exporting.pick('Size', scale)
    await expect(exporting.dialog.getByText(/^Complete/)).toBeVisible()
    const promised = ((await exporting.pixels.textContent()) ?? '').replaceAll(',', '').match(/\d+/g)?.map(Number)
    const file = await host.savedFile(() => exporting.save('PNG'))
    expect(file.name).toBe('A bill that doesn’t add up.png')
    const size = pixelsOf(file)
    expect([size.width, size.height]).toEqual(promised)
    sizes.push(size)
    await expect(exporting.dialog).toHaveCount(0)
    if (scale !== '2×') continue
    const decoded = await window.evaluate(async (base64) => {
      const response = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]))
      const canvas = new OffscreenCanvas(response.width, response.height)
      const context = canvas.getContext('2d')
      context?.drawImage(response, 0, 0)
      const colors = new Set<number>()
      const pixels = new Uint32Array(context?.getImageData(0, response.height / 2, response.width, 40).data.buffer ?? new ArrayBuffer(0))
      for (const pixel of pixels) colors.add(pixel)
      return { width: response.width, height: response.height, colors: colors.size }
    }, file.bytes.toString('base64'))
    expect(decoded).toMatchObject(size)
    expect(decoded.colors).toBeGreaterThan(20)
  }
  const [one, ...others] = sizes
  others.forEach((size, at) => expect(size).toEqual({ width: (one?.width ?? 0) * (at + 2), height: (one?.height ?? 0) * (at + 2) }))
})

test('JSON holds everything', async ({ host, window }) => {
  const map = await openSample(window)
  await map.exportButton.click()
  const exporting = new ExportPage(window)
  await exporting.choose('JSON')
  const file = await host.savedFile(() => exporting.save('JSON'))
  expect(file.name).toBe('A bill that doesn’t add up.journey.json')
  const [read] = readJourneyFile(file.bytes.toString('utf8')).maps
  expect(read?.issues).toEqual([])
  expect(withoutIds(read?.records ?? [])).toEqual(withoutIds(await keptRecords(window)))
})

test('Mermaid keeps title, stages, steps and actors, and says before what it cannot hold', async ({ host, window }) => {
  const map = await openSample(window)
  const { title, stages, personas } = await map.kept()
  await map.exportButton.click()
  const exporting = new ExportPage(window)
  await exporting.choose('Mermaid')
  await expect(exporting.dialog.getByText('What Mermaid cannot hold:')).toBeVisible()
  await expect(exporting.dialog.getByText(/^Cards are not in the Mermaid text \(\d+\)/)).toBeVisible()
  const file = await host.savedFile(() => exporting.save('Mermaid'))
  expect(file.name).toBe('A bill that doesn’t add up.mmd')
  const text = file.bytes.toString('utf8')
  expect(text.startsWith('journey\n')).toBe(true)
  const laneTitles = messages.en.domain.lane
  const { maps } = readAny(file.name, text, { laneTitles, newId: countedIds('m') })
  const back = outlineOf(maps[0]?.records ?? [])
  expect(back).toMatchObject({ title, stages })
  expect([...back.personas].sort()).toEqual([...personas].sort())
})

test('a title that no file can have still makes a file', async ({ host, window }) => {
  const map = await openMap(window, { ...plainMapWith({ Doing: ['x'] }), title: '../Bản đồ: "A/B" <1>? *|\\.. ' })
  const exporting = new ExportPage(window)
  for (const format of ['SVG', 'PNG', 'JSON', 'Mermaid'] as const) {
    await map.exportButton.click()
    await exporting.choose(format)
    const { name, bytes } = await host.savedFile(() => exporting.save(format))
    expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u)
    expect(name).toMatch(/^Bản đồ.*[^. ]\.(svg|png|journey\.json|mmd)$/)
    expect(bytes.length).toBeGreaterThan(20)
    await expect(exporting.dialog).toHaveCount(0)
  }
})

function unescaped(text: string): string {
  const named: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
  return text.replace(/&\w+;/g, (entity) => named[entity] ?? entity)
}
