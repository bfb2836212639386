// Real pictures, made by the browser of the test, and handing them to the map as a person does: held over it, dropped, pasted.
import type { Page } from '@playwright/test'
import type { GivenFile } from './host.ts'

/** A picture of one colour. `noise` makes it as large as a photo. */
export interface Wanted {
  readonly name: string
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp'
  readonly width: number
  readonly height: number
  readonly color: string
  readonly noise?: boolean
}

/** Makes a picture. */
export async function makePicture(page: Page, wanted: Wanted): Promise<GivenFile> {
  const base64 = await page.evaluate(async ({ type, width, height, color, noise }) => {
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.fillStyle = color
    context.fillRect(0, 0, width, height)
    if (noise) {
      const pixels = context.getImageData(0, 0, width, height)
      let seed = 7
      for (let at = 0; at < pixels.data.length; at += 1) {
        seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
        if (at % 4 !== 3) pixels.data[at] = seed >> 16
      }
      context.putImageData(pixels, 0, 0)
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.95 })).arrayBuffer())
    let binary = ''
    for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
    return btoa(binary)
  }, wanted)
  return { name: wanted.name, bytes: Buffer.from(base64, 'base64') }
}

/** The same JPEG as a camera writes it that was held on its side: to be turned by a quarter. */
export function onItsSide({ name, bytes }: GivenFile): GivenFile {
  const tiff = Buffer.from('49492a00080000000100120103000100000006000000', 'hex')
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, content.length + 2])
  return { name, bytes: Buffer.concat([bytes.subarray(0, 2), head, content, bytes.subarray(2)]) }
}

/** How files are handed over. `size` makes a file of so many bytes in the page instead of sending it there. */
export interface Handed {
  readonly name: string
  readonly type: string
  readonly bytes?: Buffer
  readonly size?: number
}

/** A picture as it is handed over; its type says what its name says. */
export function handed({ name, bytes }: GivenFile): Handed {
  const type = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', svg: 'image/svg+xml' }[name.split('.').at(-1) ?? ''] ?? ''
  return { name, type, bytes }
}

/** Does to the page what a drag from outside does, at a point of the window: over it, and dropped there unless `isHeldOnly`. */
export function dropFiles(page: Page, files: readonly Handed[], at: { x: number; y: number }, isHeldOnly = false): Promise<void> {
  return handOver(page, files, { ...at, events: isHeldOnly ? ['dragover'] : ['dragover', 'drop'] })
}

/** Pastes files where the keyboard is. */
export function pasteFiles(page: Page, files: readonly Handed[], texts: Readonly<Record<string, string>> = {}): Promise<void> {
  return handOver(page, files, { x: 0, y: 0, events: ['paste'], texts })
}

function handOver(
  page: Page,
  files: readonly Handed[],
  how: { x: number; y: number; events: readonly string[]; texts?: Readonly<Record<string, string>> }
): Promise<void> {
  const given = files.map(({ name, type, bytes, size }) => ({ name, type, size: size ?? 0, data: bytes?.toString('base64') ?? '' }))
  return page.evaluate(
    ({ given, how }) => {
      const transfer = new DataTransfer()
      for (const { name, type, data, size } of given) {
        const content = size > 0 ? new Uint8Array(size) : Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
        transfer.items.add(new File([content], name, { type }))
      }
      for (const [type, text] of Object.entries(how.texts ?? {})) transfer.setData(type, text)
      for (const name of how.events) {
        const common = { bubbles: true, cancelable: true }
        const event =
          name === 'paste'
            ? new ClipboardEvent(name, { ...common, clipboardData: transfer })
            : new DragEvent(name, { ...common, clientX: how.x, clientY: how.y, dataTransfer: transfer })
        const target = name === 'paste' ? document.activeElement : document.elementFromPoint(how.x, how.y)
        target?.dispatchEvent(event)
      }
    },
    { given, how }
  )
}

/** How many pixels of a picture have a colour, within a few steps of each channel; the picture is decoded by the browser. */
export function pixelsOfColor(
  page: Page,
  picture: { readonly type: string; readonly bytes: Buffer },
  color: readonly number[]
): Promise<number> {
  return page.evaluate(
    async ({ type, data, color }) => {
      const image = new Image()
      image.src = `data:${type};base64,${data}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height)
      let count = 0
      for (let at = 0; at < pixels.length; at += 4)
        if (color.every((channel, index) => Math.abs((pixels[at + index] ?? 0) - channel) <= 6)) count += 1
      return count
    },
    { type: picture.type, data: picture.bytes.toString('base64'), color }
  )
}
