import type { PictureSize } from '#core/handOut/options.ts'

/** Exact pixels of a PNG: what the writer of pictures promises. */
export function pixelSize(
  drawing: { readonly width: number; readonly height: number },
  size: PictureSize
): { width: number; height: number } {
  const scale = scaleOf(size, drawing.width)
  return { width: Math.ceil(drawing.width * scale - 1e-6), height: Math.ceil(drawing.height * scale - 1e-6) }
}

function scaleOf(size: PictureSize, width: number): number {
  switch (size.by) {
    case 'scale':
      return size.scale
    case 'pixels':
      return size.width / width
    case 'dpi':
      return size.dpi / 96
  }
}
