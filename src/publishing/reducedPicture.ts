import { PngFile, plainPng } from './pngFile.ts'
import { shrunkPicture, type Pixels } from './shrunkPicture.ts'

/** A picture of so many pixels at most; its colours are not multiplied by their opacity any more. */
export function reducedPicture(picture: Pixels, mostPixels: number): Pixels {
  const scale = Math.min(1, Math.sqrt(mostPixels / (picture.width * picture.height)))
  if (scale === 1 && isOpaque(picture)) return picture
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const rgba = shrunkPicture(picture, { width, height, left: 0, top: 0, right: width, bottom: height, radius: 0 })
  return rgba ? { width, height, rgba } : picture
}

/** A file of a picture whose colours are not multiplied by their opacity. */
export async function packedPng(picture: Pixels): Promise<Buffer> {
  const { width, height, rgba } = picture
  if (!isOpaque(picture)) return plainPng(rgba, { width, height, level: 4 })
  const file = new PngFile({ width, height, pixelsPerMetre: 3780 })
  await file.addRows(rgba)
  return file.finish()
}

function isOpaque({ rgba }: Pixels): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false
  return true
}
