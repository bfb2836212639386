// Where the camera stands, and the arithmetic of moving it. Data in, data out.
import type { Box } from '#core/layout/boxes.ts'
import { headerSizes } from './headerSizes.ts'

/** Screen = ground × zoom + (x, y), px within the canvas. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Size of the canvas on the screen, px. */
export interface Frame {
  readonly width: number
  readonly height: number
}

/** Size of the map on the ground, px at 100 %. */
export interface Ground {
  readonly width: number
  readonly height: number
  readonly headerHeight: number
}

/** Zoom limits. A map that is still larger than the window at the least of them can be looked at from further away, until it is seen whole. */
export const minZoom = 0.1
export const maxZoom = 4
/** Nothing is looked at from further away than this. */
const farthest = 0.005
/** Room around what is shown as large as it goes, px on the screen. */
const margin = 24

/** Room left beyond the last step and the last lane, px on the screen, so that nothing hides under the minimap or the inspector. */
const roomRight = 372
const roomBelow = 160

/** A zoom within the limits. */
function clampZoom(zoom: number, least: number): number {
  return Math.min(maxZoom, Math.max(least, zoom))
}

/** How far away a map can be looked at: from where one sees it whole, at least. */
export function leastZoom(frame: Frame, { width, height }: Ground): number {
  return Math.min(minZoom, zoomToFit({ width, height }, frame, minZoom))
}

/** The largest zoom, at most `largest`, at which a box is seen whole. */
function zoomToFit(box: { readonly width: number; readonly height: number }, frame: Frame, largest: number): number {
  let zoom = largest
  // The headers take room that depends on the zoom itself: three rounds settle it.
  for (let round = 0; round < 3; round += 1) {
    const { left, top } = headerSizes(zoom)
    const width = Math.max(80, frame.width - left - 2 * margin)
    const height = Math.max(80, frame.height - top - 2 * margin)
    zoom = clampZoom(Math.min(largest, width / Math.max(1, box.width), height / Math.max(1, box.height)), farthest)
  }
  return zoom
}

/** The view kept on the map: never left of the first step or above the first lane, and not far beyond the last. */
export function clampView(view: View, frame: Frame, ground: Ground): View {
  const zoom = clampZoom(view.zoom, leastZoom(frame, ground))
  const { left, top } = headerSizes(zoom)
  // Whole pixels: at its edges, where maps are looked at most, nothing is drawn between two of them.
  const maxX = Math.round(left)
  const maxY = Math.round(top - ground.headerHeight * zoom)
  const minX = Math.min(maxX, frame.width - roomRight - ground.width * zoom)
  const minY = Math.min(maxY, frame.height - roomBelow - ground.height * zoom)
  return { zoom, x: between(minX, view.x, maxX), y: between(minY, view.y, maxY) }
}

/** The view at another zoom, at least `least`, that keeps the ground under a screen point where it is. */
export function zoomAt(view: View, zoom: number, point: { readonly x: number; readonly y: number }, least = minZoom): View {
  const next = clampZoom(zoom, least)
  const ratio = next / view.zoom
  return { zoom: next, x: point.x - (point.x - view.x) * ratio, y: point.y - (point.y - view.y) * ratio }
}

/** The view that shows a box as large as it goes, at most at `largest`. */
export function viewOfBox(box: Box, frame: Frame, largest = 1): View {
  const zoom = zoomToFit(box, frame, largest)
  const centred = centredOn(box, zoom, frame)
  const { left, top } = headerSizes(zoom)
  // What is too large even from furthest away is shown from its beginning.
  return {
    zoom,
    x: box.width * zoom > frame.width - left - 2 * margin + 1 ? left - box.x * zoom : centred.x,
    y: box.height * zoom > frame.height - top - 2 * margin + 1 ? top - box.y * zoom : centred.y
  }
}

/** The view at a zoom with the middle of a box in the middle of what the headers leave free. */
export function centredOn(box: Box, zoom: number, frame: Frame): View {
  const { left, top } = headerSizes(zoom)
  return {
    zoom,
    x: (frame.width + left) / 2 - (box.x + box.width / 2) * zoom,
    y: (frame.height + top) / 2 - (box.y + box.height / 2) * zoom
  }
}

/** The view moved no further than needed for a box to be seen; where it is larger than the frame its top left corner wins. */
export function revealing(view: View, box: Box, frame: Frame): View {
  const { left, top } = headerSizes(view.zoom)
  const margin = 16
  return {
    zoom: view.zoom,
    x: shifted(view.x, box.x * view.zoom, box.width * view.zoom, left + margin, frame.width - margin),
    y: shifted(view.y, box.y * view.zoom, box.height * view.zoom, top + margin / 2, frame.height - margin)
  }
}

/** The part of the ground that is on the screen. */
export function groundInView(view: View, frame: Frame): Box {
  return { x: -view.x / view.zoom, y: -view.y / view.zoom, width: frame.width / view.zoom, height: frame.height / view.zoom }
}

/** The ground under a point of the screen. */
export function toGround(view: View, point: { readonly x: number; readonly y: number }): { x: number; y: number } {
  return { x: (point.x - view.x) / view.zoom, y: (point.y - view.y) / view.zoom }
}

function shifted(offset: number, start: number, size: number, low: number, high: number): number {
  if (offset + start < low || size > high - low) return low - start
  if (offset + start + size > high) return high - size - start
  return offset
}

function between(low: number, value: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
