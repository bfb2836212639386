import { useSyncExternalStore } from 'react'
import type { Box } from '#core/layout/boxes.ts'
import { groundInView } from '../camera/view.ts'
import { useCanvas, type Canvas } from '../canvas.ts'

/** Side of the squares in which the camera is followed, px on the screen: what is mounted changes only when it crosses one. */
const square = 320

const boxes = new WeakMap<Canvas, { key: string; box: Box }>()

/** The part of the ground that is worth mounting: what is seen and a margin around it. The same object until the camera went some way. */
export function useGroundInView(): Box {
  const canvas = useCanvas()
  return useSyncExternalStore(canvas.camera.view.subscribe, () => roundedBox(canvas))
}

function roundedBox(canvas: Canvas): Box {
  const { camera } = canvas
  const view = camera.view.get()
  const frame = camera.frame.get()
  // In steps, so that zooming crosses borders as seldom as panning does.
  const side = square / 2 ** (Math.round(Math.log2(view.zoom) * 2) / 2)
  const seen = groundInView(view, { width: frame.width || 1280, height: frame.height || 800 })
  const left = Math.floor(seen.x / side - 0.25)
  const top = Math.floor(seen.y / side - 0.25)
  const right = Math.ceil((seen.x + seen.width) / side + 0.25)
  const bottom = Math.ceil((seen.y + seen.height) / side + 0.25)
  const key = `${side} ${left} ${top} ${right} ${bottom}`
  const known = boxes.get(canvas)
  if (known?.key === key) return known.box
  const box = { x: left * side, y: top * side, width: (right - left) * side, height: (bottom - top) * side }
  boxes.set(canvas, { key, box })
  return box
}
