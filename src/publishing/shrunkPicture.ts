/** Pixels of a picture, four bytes each, colours multiplied by their opacity. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/** Where a picture goes: pixels in all, and the rounded rectangle among them that it fills, to a part of a pixel. */
export interface PictureRoom {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly radius: number
}

/**
 * A picture that fills a room, cut where its shape is another: every pixel the mean of what it covers. Colours are not multiplied by their
 * opacity any more, as a PNG wants it. Null where the room is larger than the picture: then there is nothing to take a mean of.
 */
export function shrunkPicture(picture: Pixels, room: PictureRoom): Uint8Array | null {
  const [wide, high] = [room.right - room.left, room.bottom - room.top]
  const scale = Math.max(wide / picture.width, high / picture.height)
  if (scale > 1) return null
  const shown = { x: (picture.width - wide / scale) / 2, y: (picture.height - high / scale) / 2 }
  const columns = sharesOf(room.width, room.left, scale, shown.x, picture.width)
  const rows = sharesOf(room.height, room.top, scale, shown.y, picture.height)
  return rounded(meanOfRows(meanOfColumns(picture, columns, rows), room.width, rows), room)
}

/** Which pixels of the picture a pixel of the room takes, and how much of each. */
interface Share {
  readonly first: number
  readonly weights: readonly number[]
}

function sharesOf(count: number, start: number, scale: number, shown: number, length: number): Share[] {
  return Array.from({ length: count }, (_, index) => {
    const within = (value: number) => Math.min(length, Math.max(0, value))
    const from = Math.min(within((index - start) / scale + shown), length - 1e-3)
    const to = Math.max(within((index + 1 - start) / scale + shown), from + 1e-3)
    const first = Math.floor(from)
    const weights: number[] = []
    for (let at = first; at < to; at += 1) weights.push((Math.min(at + 1, to) - Math.max(at, from)) / (to - from))
    return { first, weights }
  })
}

/** The picture as wide as the room, those rows of it that are shown. */
function meanOfColumns({ rgba, width, height }: Pixels, columns: readonly Share[], rows: readonly Share[]): Float32Array {
  const mean = new Float32Array(columns.length * height * 4)
  const last = rows.at(-1)
  const end = last ? last.first + last.weights.length : 0
  for (let row = rows[0]?.first ?? 0; row < end; row += 1)
    columns.forEach(({ first, weights }, column) => {
      const to = (row * columns.length + column) * 4
      for (let index = 0; index < weights.length; index += 1) {
        const from = (row * width + first + index) * 4
        const weight = weights[index] ?? 0
        for (let channel = 0; channel < 4; channel += 1)
          mean[to + channel] = (mean[to + channel] ?? 0) + (rgba[from + channel] ?? 0) * weight
      }
    })
  return mean
}

function meanOfRows(picture: Float32Array, width: number, rows: readonly Share[]): Float32Array {
  const mean = new Float32Array(width * rows.length * 4)
  const stride = width * 4
  rows.forEach(({ first, weights }, row) => {
    weights.forEach((weight, index) => {
      const from = (first + index) * stride
      const to = row * stride
      for (let at = 0; at < stride; at += 1) mean[to + at] = (mean[to + at] ?? 0) + (picture[from + at] ?? 0) * weight
    })
  })
  return mean
}

function rounded(mean: Float32Array, room: PictureRoom): Uint8Array {
  const made = new Uint8Array(mean.length)
  for (let row = 0; row < room.height; row += 1)
    for (let column = 0; column < room.width; column += 1) {
      const at = (row * room.width + column) * 4
      const alpha = mean[at + 3] ?? 0
      if (alpha === 0) continue
      for (let channel = 0; channel < 3; channel += 1)
        made[at + channel] = Math.min(255, Math.round(((mean[at + channel] ?? 0) * 255) / alpha))
      made[at + 3] = Math.round(alpha * coverage(column + 0.5, row + 0.5, room))
    }
  return made
}

/** How much of a pixel around a point lies within the rounded rectangle. */
function coverage(x: number, y: number, { left, top, right, bottom, radius }: PictureRoom): number {
  const corner = Math.min(radius, (right - left) / 2, (bottom - top) / 2)
  // Nearly all of it lies well within.
  const isAwayFromEdges = x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1
  if (isAwayFromEdges && ((x > left + corner && x < right - corner) || (y > top + corner && y < bottom - corner))) return 1
  const across = Math.max(left + corner - x, x - (right - corner))
  const down = Math.max(top + corner - y, y - (bottom - corner))
  const beyond = Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - corner
  return Math.min(1, Math.max(0, 0.5 - beyond))
}
