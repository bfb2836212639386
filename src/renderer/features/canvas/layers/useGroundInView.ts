import { useSyncExternalStore } from 'react'
import type { Box } from '#core/layout/boxes.ts'
import { groundInView, type Frame, type View } from '../camera/view.ts'
import { useCanvas } from '../canvas.ts'
import type { Observable } from '../observable.ts'

/** Side of the squares in which the camera is followed, px on the screen: what is mounted changes only when it crosses one. */
const square = 320

const boxes = new WeakMap<Observable<View>, { key: string; box: Box }>()

/**
 * The part of the ground that is worth mounting: what is seen and a margin around it. The same object until the camera went some way,
 * and as long as the zoom changes.
 */
export function useGroundInView(): Box {
  const { camera } = useCanvas()
  return useRoundedBox(camera.settled, camera.frame)
}

/** The same for the little that is mounted while the zoom changes too. */
export function useGroundUnderZoom(): Box {
  const { camera } = useCanvas()
  return useRoundedBox(camera.view, camera.frame)
}

function useRoundedBox(observed: Observable<View>, frame: Observable<Frame>): Box {
  return useSyncExternalStore(observed.subscribe, () => roundedBox(observed, frame.get()))
}

function roundedBox(observed: Observable<View>, frame: Frame): Box {
  const view = observed.get()
  // In steps, so that zooming crosses borders as seldom as panning does.
  const side = square / 2 ** (Math.round(Math.log2(view.zoom) * 2) / 2)
  const seen = groundInView(view, { width: frame.width || 1280, height: frame.height || 800 })
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
