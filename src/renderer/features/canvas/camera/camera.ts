// Moves the view: at once under a hand, smoothly on request. Everything that follows the camera listens to `view`.
import type { Box } from '#core/layout/boxes.ts'
import { motion } from '#core/theme/tokens.ts'
import { systemReducedMotion } from '../../../session/theme.ts'
import { createObservable, type Observable } from '../observable.ts'
import { centredOn, clampView, leastZoom, revealing, toGround, viewOfBox, zoomAt, type Frame, type Ground, type View } from './view.ts'

/** Where the map is looked at from. */
export interface Camera {
  readonly view: Observable<View>
  readonly frame: Observable<Frame>
  /** How much of the frame something covers at its right, px: what is asked to be shown is shown beside it. */
  readonly covered: Observable<number>
  /** True from the first movement of a pan until 150 ms after the last. */
  readonly isPanning: Observable<boolean>
  /** True from the first step of a zoom until it rests. */
  readonly isZooming: Observable<boolean>
  /**
   * The view for which cards and levels are mounted: `view`, except that while the zoom changes it stays behind. A zoom then moves what is
   * there, as one picture, and what it needs besides is mounted when it rests.
   */
  readonly settled: Observable<View>
  /** False until the camera moved or the map stood for a while: what lies around the window is mounted then, what lies in it at once. */
  readonly looksAround: Observable<boolean>
  /** Where the camera will come to rest: the end of a movement that is under way, else `view`. */
  readonly goal: () => View
  readonly panBy: (dx: number, dy: number) => void
  /** Zooms about a point of the screen, the middle of the canvas where none is given. */
  readonly zoomTo: (zoom: number, options?: { readonly at?: { x: number; y: number }; readonly smooth?: boolean }) => void
  readonly moveTo: (view: View, options?: { readonly smooth?: boolean }) => void
  /** Shows a box as large as it goes, at most at `largest`. */
  readonly show: (box: Box, options?: { readonly largest?: number; readonly smooth?: boolean }) => void
  /** Puts a box into the middle at a zoom. */
  readonly centreOn: (box: Box, zoom?: number) => void
  /** Moves no further than needed for a box to be seen. */
  readonly reveal: (box: Box) => void
  readonly toGround: (point: { x: number; y: number }) => { x: number; y: number }
  /** After the map or the canvas changed its size. */
  readonly settle: () => void
  readonly stop: () => void
}

/** How long a hand must rest until a movement is over, ms. */
const rest = 150
/** From here on what is seen is few cards, near enough to be read: a zoom that came from afar does not wait for its end to show them. */
const readable = 0.75

/** So much of the map is counted as free in the narrowest window, px: headers and one card. */
const leastFree = 344

/** Makes a camera over a map whose size is asked for at every movement. */
export function createCamera(groundSize: () => Ground): Camera {
  const view = createObservable<View>({ x: 152, y: 8, zoom: 1 })
  const frame = createObservable<Frame>({ width: 0, height: 0 })
  const covered = createObservable(0)
  const isPanning = createObservable(false)
  const isZooming = createObservable(false)
  const settled = createObservable(view.get())
  const looksAround = createObservable(false)
  let animation: number | null = null
  let target: View | null = null
  let panTimer: ReturnType<typeof setTimeout> | undefined
  let zoomTimer: ReturnType<typeof setTimeout> | undefined

  const zoomRests = () => {
    clearTimeout(zoomTimer)
    isZooming.set(false)
    const { x, y, zoom } = view.get()
    // What lies between two pixels is painted slowly and looks soft.
    view.set({ zoom, x: Math.round(x), y: Math.round(y) })
    settled.set(view.get())
  }
  const zoomBegins = (restsAfter: number | null) => {
    clearTimeout(zoomTimer)
    isZooming.set(true)
    if (restsAfter !== null) zoomTimer = setTimeout(zoomRests, restsAfter)
  }
  const stop = () => {
    if (animation === null) return
    cancelAnimationFrame(animation)
    animation = null
    target = null
    if (isZooming.get()) zoomRests()
  }
  const free = (): Frame => {
    const { width, height } = frame.get()
    return { width: Math.max(leastFree, width - covered.get()), height }
  }
  const put = (next: View) => {
    const clamped = clampView(next, frame.get(), groundSize())
    const { x, y, zoom } = view.get()
    if (clamped.x === x && clamped.y === y && clamped.zoom === zoom) return
    view.set(clamped)
    if (!isZooming.get() || (clamped.zoom >= readable && settled.get().zoom < readable)) settled.set(clamped)
  }
  const glide = (to: View) => {
    stop()
    const from = view.get()
    const end = clampView(to, frame.get(), groundSize())
    target = end
    if (end.zoom !== from.zoom) zoomBegins(null)
    const start = performance.now()
    const tick = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / motion.camera.ms))
      const eased = share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2
      // Zoom runs in proportion, so that every moment feels equally fast.
      const zoom = from.zoom * (end.zoom / from.zoom) ** eased
      put(share === 1 ? end : { zoom, x: from.x + (end.x - from.x) * eased, y: from.y + (end.y - from.y) * eased })
      if (share < 1) animation = requestAnimationFrame(tick)
      else stop()
    }
    animation = requestAnimationFrame(tick)
  }
  const moveTo: Camera['moveTo'] = (to, { smooth = false } = {}) => {
    if (smooth && frame.get().width > 0 && !systemReducedMotion.get()) glide(to)
    else {
      stop()
      put(to)
    }
  }

  return {
    view,
    frame,
    covered,
    isPanning,
    isZooming,
    settled,
    looksAround,
    moveTo,
    stop,
    goal: () => target ?? view.get(),
    panBy: (dx, dy) => {
      stop()
      isPanning.set(true)
      clearTimeout(panTimer)
      panTimer = setTimeout(() => isPanning.set(false), rest)
      const { x, y, zoom } = view.get()
      put({ zoom, x: x + dx, y: y + dy })
    },
    zoomTo: (zoom, { at, smooth = false } = {}) => {
      isPanning.set(false)
      const { width, height } = frame.get()
      const least = leastZoom(frame.get(), groundSize())
      const next = zoomAt(target ?? view.get(), zoom, at ?? { x: width / 2, y: height / 2 }, least)
      if (smooth) return moveTo(next, { smooth })
      stop()
      zoomBegins(rest)
      put(next)
    },
    show: (box, { largest = 1, smooth = true } = {}) => moveTo(viewOfBox(box, free(), largest), { smooth }),
    centreOn: (box, zoom = view.get().zoom) => moveTo(centredOn(box, zoom, free()), { smooth: true }),
    reveal: (box) => {
      const from = target ?? view.get()
      const to = revealing(from, box, free())
      if (to.x !== from.x || to.y !== from.y) moveTo(to, { smooth: true })
    },
    toGround: (point) => toGround(view.get(), point),
    settle: () => put(view.get())
  }
}
