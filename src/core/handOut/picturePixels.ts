import type { PictureSize } from './options.ts'

/** Width and height, px at 100 % or pixels. */
interface Size {
  readonly width: number
  readonly height: number
}

/** Exact pixels of a PNG of a drawing at a scale: a part of a pixel at the right or the bottom counts as a whole one. */
export function picturePixels({ width, height }: Size, scale: number): Size {
  return { width: Math.ceil(width * scale - 1e-6), height: Math.ceil(height * scale - 1e-6) }
}

/** How many pixels stand for one px of a drawing of a given width, px. */
export function pictureScale(size: PictureSize, width: number): number {
  switch (size.by) {
    case 'scale':
      return size.scale
    case 'pixels':
      return size.width / width
    case 'dpi':
      return size.dpi / 96
  }
}
