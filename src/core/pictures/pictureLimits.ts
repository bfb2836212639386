/** What a picture may be at most: enough for any camera, too little for a file that swells up when it is unpacked. */
export const pictureLimits = {
  /** Bytes as they are kept. */
  bytes: 20 * 1024 * 1024,
  /** Pixels once unpacked: four bytes each while it is drawn smaller. */
  pixels: 64 * 1024 * 1024,
  /** Pixels along one side. */
  side: 30_000
} as const

/** Whether a picture of this size may be unpacked. */
export function isWithinPixels({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width > 0 && height > 0 && width <= pictureLimits.side && height <= pictureLimits.side && width * height <= pictureLimits.pixels
}
