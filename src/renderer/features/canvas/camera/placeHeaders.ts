import { levelOfDetailAt } from '#core/theme/mapMeasures.ts'
import type { Camera } from './camera.ts'

/** How far headers are stretched before they are set anew, while the zoom changes. What moves is not looked at that closely. */
const mostStretch = 1.2

/** The zoom for which the headers of a slide were placed. */
const placed = new WeakMap<HTMLElement, number>()

/**
 * Puts headers where the zoom wants them, from their places on the ground (`--x` and `--w`, or `--y` and `--h`), and tells their band
 * the sizes that go with it. Written to each header by itself: what a band hands down as one property, the browser styles anew in
 * everything that lies in it, at every step of the zoom.
 */
export function placeHeaders(band: HTMLElement, slide: HTMLElement, zoom: number, sizes: Readonly<Record<string, string>>): void {
  placed.set(slide, zoom)
  for (const header of slide.children) {
    if (!(header instanceof HTMLElement)) continue
    const { style } = header
    put(style, 'left', style.getPropertyValue('--x'), zoom)
    put(style, 'width', style.getPropertyValue('--w'), zoom)
    put(style, 'top', style.getPropertyValue('--y'), zoom)
    put(style, 'height', style.getPropertyValue('--h'), zoom)
  }
  for (const [name, value] of Object.entries(sizes)) {
    if (band.style.getPropertyValue(name) !== value) band.style.setProperty(name, value)
  }
}

/**
 * By how much headers that stay as they were placed are to be stretched; null where they have to be placed anew. Only while the zoom changes
 * are they stretched, as the ground is.
 */
export function stretchOf(slide: HTMLElement, zoom: number, isZooming: boolean): number | null {
  const from = placed.get(slide)
  if (from === undefined || from === zoom) return from === zoom ? 1 : null
  const stretch = zoom / from
  const isNear = Math.max(stretch, 1 / stretch) < mostStretch
  return isZooming && isNear && levelOfDetailAt(zoom) === levelOfDetailAt(from) ? stretch : null
}

/** Calls back whenever headers may have to move; the returned function ends it. */
export function followCamera({ view, isZooming }: Pick<Camera, 'view' | 'isZooming'>, slide: HTMLElement, follow: () => void): () => void {
  const zoomed = () => {
    // Stretched as the picture that it is: else it would be painted anew at each step.
    slide.style.willChange = isZooming.get() ? 'transform' : ''
    follow()
  }
  const stops = [view.subscribe(follow), isZooming.subscribe(zoomed)]
  return () => stops.forEach((stop) => stop())
}

function put(style: CSSStyleDeclaration, name: 'left' | 'top' | 'width' | 'height', onGround: string, zoom: number): void {
  // What says nothing of it leaves it to the stylesheet.
  if (onGround === '') return
  const value = `${Number(onGround) * zoom}px`
  if (style[name] !== value) style[name] = value
}
