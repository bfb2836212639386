import type { ImagePrimitive, Primitive } from '#core/scene/primitives.ts'
import { groundOf, type AttachmentAddress } from '#core/scene/elements.ts'
import { svgElements } from '#core/scene/svg.ts'
import { pictureHead } from '#core/pictures/pictureHead.ts'
import { plainPng } from './pngFile.ts'
import type { PicturePacker } from './rasteriser.ts'
import { shrunkPicture, type PictureRoom } from './shrunkPicture.ts'

/** Pictures as they are drawn at a scale. */
export interface CutPictures {
  /** Primitives of the band from `top` on with their pictures cut to the pixels that they cover; bands go from the top down. */
  readonly cut: (primitives: readonly Primitive[], top: number) => Primitive[]
  readonly address: AttachmentAddress
  /** Pictures that are there and cannot be drawn, as far as they were asked for. */
  readonly lost: () => number
}

/**
 * Unpacks and shrinks each picture once, to the very pixels that it covers, corners and all. The rasteriser would unpack it in full in every
 * band, and cut its corners with a mask as large as the band: 100 ms a picture, minutes for a map with a thousand.
 */
export function cutPictures(attachments: AttachmentAddress, scale: number, { pack, unpack }: PicturePacker): CutPictures {
  const made = new Map<string, { readonly address: string; readonly bottom: number }>()

  const lost = new Set<string>()

  const cutOne = (image: ImagePrimitive, { x, y, scale: inner }: Placement): Primitive[] => {
    const address = attachments(image.attachment) ?? (image.fallback === undefined ? undefined : attachments(image.fallback))
    if (address === undefined) return []
    const total = inner * scale
    const [left, top] = [(x + image.x * inner) * scale, (y + image.y * inner) * scale]
    const pixels = {
      left: Math.floor(left),
      top: Math.floor(top),
      right: Math.ceil(left + image.width * total),
      bottom: Math.ceil(top + image.height * total)
    }
    const size = { width: pixels.right - pixels.left, height: pixels.bottom - pixels.top }
    if (size.width < 1 || size.height < 1) return []
    const name = [image.attachment, pixels.left, pixels.top, size.width, size.height].join(' ')
    if (!made.has(name)) {
      const room = {
        ...size,
        left: left - pixels.left,
        top: top - pixels.top,
        right: left + image.width * total - pixels.left,
        bottom: top + image.height * total - pixels.top,
        radius: image.radius * total
      }
      const png = shrunk(address, room, image.attachment) ?? drawn(image, room, total)
      made.set(name, { address: `data:image/png;base64,${png.toString('base64')}`, bottom: pixels.bottom })
    }
    const { ground, ...cut } = image
    return [
      ...(ground === undefined ? [] : [groundOf(image)]),
      {
        ...cut,
        attachment: name,
        isCut: true,
        x: (pixels.left / scale - x) / inner,
        y: (pixels.top / scale - y) / inner,
        width: size.width / total,
        height: size.height / total
      }
    ]
  }

  /** Nearly every picture is larger than its place on a card: a mean of its pixels is right, and takes half as long as drawing it. */
  const shrunk = (address: string, room: PictureRoom, hash: string): Buffer | null => {
    const head = pictureHead(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
    // The rasteriser passes over what it cannot unpack without a word; a WebP that comes here is damaged.
    if (!head || head.mime === 'image/webp') lost.add(hash)
    if (!head || head.mime === 'image/webp') return null
    if (Math.max((room.right - room.left) / head.width, (room.bottom - room.top) / head.height) > 1) return null
    const picture = unpack(address, head)
    if (picture.rgba.every((value) => value === 0)) lost.add(hash)
    const rgba = shrunkPicture(picture, room)
    return rgba && plainPng(rgba, room)
  }

  const drawn = (image: ImagePrimitive, room: PictureRoom, total: number): Buffer => {
    const whole: ImagePrimitive = { ...image, x: 0, y: 0 }
    const placed = { kind: 'group', x: room.left, y: room.top, scale: total, children: [whole] } as const
    const { width, height } = room
    return pack(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svgElements([placed], attachments)}</svg>`)
  }

  const walk = (primitives: readonly Primitive[], at: Placement): Primitive[] =>
    primitives.flatMap((primitive) => {
      if (primitive.kind === 'image') return cutOne(primitive, at)
      if (primitive.kind !== 'group' || !hasPicture(primitive)) return [primitive]
      const inner = { x: at.x + primitive.x * at.scale, y: at.y + primitive.y * at.scale, scale: at.scale * (primitive.scale ?? 1) }
      return [{ ...primitive, children: walk(primitive.children, inner) }]
    })

  return {
    cut: (primitives, top) => {
      // What ended long before is not asked for again.
      for (const [name, { bottom }] of made) if (bottom < (top - margin) * scale) made.delete(name)
      return walk(primitives, { x: 0, y: 0, scale: 1 })
    },
    address: (name) => made.get(name)?.address,
    lost: () => lost.size
  }
}

/** Bands ask for what ends a little above them, too; px. */
const margin = 64

/** Where a group stands in the drawing, and how much larger its inside is drawn. */
interface Placement {
  readonly x: number
  readonly y: number
  readonly scale: number
}

const known = new WeakMap<Primitive, boolean>()

function hasPicture(primitive: Primitive): boolean {
  if (primitive.kind !== 'group') return primitive.kind === 'image'
  let found = known.get(primitive)
  if (found === undefined) {
    found = primitive.children.some(hasPicture)
    known.set(primitive, found)
  }
  return found
}
