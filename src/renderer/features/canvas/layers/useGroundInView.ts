import { useCallback, useSyncExternalStore } from 'react'
import type { Box } from '#core/layout/boxes.ts'
import { groundInView, type Frame, type View } from '../camera/view.ts'
import { useCanvas } from '../canvas.ts'
import type { Observable } from '../observable.ts'

/** Side of the squares in which the camera is followed, px on the screen: what is mounted changes only when it crosses one. */
const square = 320

const boxes = new WeakMap<Observable<View>, { key: string; box: Box }>()

/**
 * The part of the ground that is worth mounting: what is seen and a margin around it. The same object until the camera went some way,
 * and as long as the zoom changes. Nowhere, and the camera is not followed, where it is not `wanted`.
 */
export function useGroundInView({ wanted = true }: { wanted?: boolean } = {}): Box {
  const { camera } = useCanvas()
  const { settled, frame, looksAround } = camera
  const all = useAll(settled, frame, looksAround)
  return useSyncExternalStore(wanted ? all : followNothing, () =>
    !wanted ? nowhere : looksAround.get() ? roundedBox(settled, frame.get()) : windowBox(settled, frame.get())
  )
}

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 }
const followNothing = () => () => undefined

/** Follows the camera and the window: one that grows shows more without anybody moving. */
function useAll(view: Observable<View>, frame: Observable<Frame>, looksAround: Observable<boolean>): (listener: () => void) => () => void {
  return useCallback(
    (listener) => {
      const stops = [view.subscribe(listener), frame.subscribe(listener), looksAround.subscribe(listener)]
      return () => stops.forEach((stop) => stop())
    },
    [view, frame, looksAround]
  )
}

const aheads = new WeakMap<Observable<View>, Box>()

/**
 * The same for the little that is mounted while the zoom changes too. It looks well ahead and changes seldom: what has to be mounted on the
 * way would hold up the zoom.
 */
export function useGroundAhead(): Box {
  const { camera } = useCanvas()
  return useSyncExternalStore(useAll(camera.view, camera.frame, camera.looksAround), () => {
    if (!camera.looksAround.get()) return windowBox(camera.view, camera.frame.get())
    const seen = seenFrom(camera.view.get(), camera.frame.get())
    const known = aheads.get(camera.view)
    if (known && holds(known, seen) && known.width <= seen.width * 4) return known
    const share = camera.isZooming.get() ? 0.5 : 0.25
    const [dx, dy] = [seen.width * share, seen.height * share]
    const box = { x: seen.x - dx, y: seen.y - dy, width: seen.width + 2 * dx, height: seen.height + 2 * dy }
    aheads.set(camera.view, box)
    return box
  })
}

function holds(outer: Box, inner: Box): boolean {
  const isAcross = outer.x <= inner.x && outer.x + outer.width >= inner.x + inner.width
  return isAcross && outer.y <= inner.y && outer.y + outer.height >= inner.y + inner.height
}

function roundedBox(observed: Observable<View>, frame: Frame): Box {
  const view = observed.get()
  // In steps, so that zooming crosses borders as seldom as panning does.
  const side = square / 2 ** (Math.round(Math.log2(view.zoom) * 2) / 2)
  const seen = seenFrom(view, frame)
  const left = Math.floor(seen.x / side - 0.25)
  const top = Math.floor(seen.y / side - 0.25)
  const right = Math.ceil((seen.x + seen.width) / side + 0.25)
  const bottom = Math.ceil((seen.y + seen.height) / side + 0.25)
  const key = `${side} ${left} ${top} ${right} ${bottom}`
  const known = boxes.get(observed)
  if (known?.key === key) return known.box
  const box = { x: left * side, y: top * side, width: (right - left) * side, height: (bottom - top) * side }
  boxes.set(observed, { key, box })
  return box
}

/** What is seen and no more: that much is mounted when a map opens. */
function windowBox(observed: Observable<View>, frame: Frame): Box {
  const { x, y, zoom } = observed.get()
  const key = `${x} ${y} ${zoom} ${frame.width} ${frame.height}`
  const known = boxes.get(observed)
  if (known?.key === key) return known.box
  const box = seenFrom(observed.get(), frame)
  boxes.set(observed, { key, box })
  return box
}

function seenFrom(view: View, { width, height }: Frame): Box {
  return groundInView(view, { width: width || 1280, height: height || 800 })
}
