import { deflateSync } from 'node:zlib'
import { pictureHead } from '#core/pictures/pictureHead.ts'
import type { ImagePrimitive } from '#core/scene/primitives.ts'
import { loadRasteriser, type Rasterise } from '../rasteriser.ts'
import type { WritingAttachment } from '../writer.ts'
import type { PdfFile } from './pdfFile.ts'
import { reference } from './pdfSyntax.ts'

/** A picture as it lies in the file. */
export interface PdfImage {
  /** Name in the resources of the pages. */
  readonly name: string
  readonly width: number
  readonly height: number
}

/** Pixels of a picture that has to be unpacked: enough for three times the size at which a card shows it. */
const mostPixels = 4_000_000

/** The pictures of a file, each written once, when it is drawn first. */
export class PdfImages {
  readonly #file: PdfFile
  readonly #attachments: ReadonlyMap<string, WritingAttachment>
  readonly #rasterise: Rasterise
  readonly #written = new Map<string, (PdfImage & { readonly id: number }) | null>()
  readonly #lost = new Set<string>()

  constructor(file: PdfFile, attachments: readonly WritingAttachment[], rasterise: Rasterise) {
    this.#file = file
    this.#attachments = new Map(attachments.map((attachment) => [attachment.hash, attachment]))
    this.#rasterise = rasterise
  }

  /** Pictures that are there and cannot be drawn. */
  get lost(): number {
    return this.#lost.size
  }

  /** The picture that a primitive shows, or what stands in for it; null where neither is to be had. */
  imageOf({ attachment, fallback }: ImagePrimitive): PdfImage | null {
    for (const hash of [attachment, ...(fallback === undefined ? [] : [fallback])]) {
      const found = this.#image(hash)
      if (found) return found
    }
    if (this.#attachments.has(attachment)) this.#lost.add(attachment)
    return null
  }

  /** The entry `/XObject` of the resources. */
  write(): string {
    return `/XObject<<${[...this.#written.values()].map((image) => (image ? `/${image.name} ${reference(image.id)}` : '')).join('')}>>`
  }

  #image(hash: string): PdfImage | null {
    const known = this.#written.get(hash)
    if (known !== undefined) return known
    const attachment = this.#attachments.get(hash)
    const written = attachment ? this.#add(attachment) : null
    this.#written.set(hash, written)
    return written
  }

  #add({ data, mime }: WritingAttachment): (PdfImage & { readonly id: number }) | null {
    const head = pictureHead(data)
    if (!head) return null
    const name = `I${this.#written.size + 1}`
    const channels = head.mime === 'image/jpeg' ? jpegChannels(data) : null
    if (channels !== null) {
      // As it is: PDF unpacks JPEG itself, so nothing is lost and nothing grows. Inks of four colours are stored inverted.
      const space = channels === 1 ? 'Gray' : channels === 3 ? 'RGB' : 'CMYK/Decode[1 0 1 0 1 0 1 0]'
      const entries = `${imageEntries(head)}/ColorSpace/Device${space}/Filter/DCTDecode`
      return { name, width: head.width, height: head.height, id: this.#file.addStream(entries, data, { isPacked: true }) }
    }
    const scale = Math.min(1, Math.sqrt(mostPixels / (head.width * head.height)))
    const size = { width: Math.max(1, Math.round(head.width * scale)), height: Math.max(1, Math.round(head.height * scale)) }
    const pixels = this.#pixels(data, mime, size)
    if (!pixels) return null
    const { color, cover } = separated(pixels)
    const mask = cover ? `/SMask ${reference(this.#file.addStream(`${imageEntries(size)}/ColorSpace/DeviceGray`, cover))}` : ''
    const entries = `${imageEntries(size)}/ColorSpace/DeviceRGB${mask}/Filter/FlateDecode`
    return { name, ...size, id: this.#file.addStream(entries, deflateSync(color), { isPacked: true }) }
  }

  #pixels(data: Uint8Array, mime: string, { width, height }: { readonly width: number; readonly height: number }): Uint8Array | null {
    const address = `data:${mime};base64,${Buffer.from(data).toString('base64')}`
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
      `<image width="${width}" height="${height}" preserveAspectRatio="none" href="${address}"/></svg>`
    try {
      const pixels = this.#rasterise(svg, { width, height })
      // What cannot be unpacked leaves nothing behind.
      return pixels.some((value) => value !== 0) ? pixels : null
    } catch {
      return null
    }
  }
}

/** The pictures of a file. */
export async function pdfImages(file: PdfFile, attachments: readonly WritingAttachment[], resourcesFolder: string): Promise<PdfImages> {
  const rasterise: Rasterise = attachments.length === 0 ? () => new Uint8Array() : await loadRasteriser(resourcesFolder)
  return new PdfImages(file, attachments, rasterise)
}

function imageEntries({ width, height }: { readonly width: number; readonly height: number }): string {
  return `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8`
}

/** Colours and how far each pixel covers; the rasteriser's colours are darkened by what is seen through. */
function separated(pixels: Uint8Array): { color: Uint8Array; cover: Uint8Array | null } {
  const count = pixels.length / 4
  const color = new Uint8Array(count * 3)
  const cover = new Uint8Array(count)
  let isOpaque = true
  for (let at = 0; at < count; at += 1) {
    const alpha = pixels[at * 4 + 3] ?? 0
    cover[at] = alpha
    if (alpha !== 255) isOpaque = false
    for (let channel = 0; channel < 3; channel += 1) {
      const value = pixels[at * 4 + channel] ?? 0
      color[at * 3 + channel] = alpha === 0 || alpha === 255 ? value : Math.min(255, Math.round((value * 255) / alpha))
    }
  }
  return { color, cover: isOpaque ? null : cover }
}

/** How many colours a JPEG mixes, of eight bits each; null for one that PDF does not take. */
function jpegChannels(data: Uint8Array): 1 | 3 | 4 | null {
  let at = 2
  while (at + 9 < data.length) {
    if (data[at] !== 0xff) return null
    const marker = data[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xc0 || marker === 0xc1 || marker === 0xc2) {
      const channels = data[at + 9]
      return data[at + 4] === 8 && (channels === 1 || channels === 3 || channels === 4) ? channels : null
    }
    at += 2 + ((data[at + 2] ?? 0) << 8) + (data[at + 3] ?? 0)
  }
  return null
}
