import { useEffect, useState } from 'react'
import { useCanvas } from '../canvas.ts'

/** How long a zoom must rest before the overview is painted for it, ms, and how far it may stray before it is painted at once. */
const rest = 140
const stray = 1.6

/** The zoom for which the overview is painted: a step near the camera's, followed when it rests. In between its picture is stretched. */
export function useSettledZoom(): number {
  const { camera } = useCanvas()
  const [zoom, setZoom] = useState(() => stepOfZoom(camera.view.get().zoom))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let last = camera.view.get().zoom
    const settle = () => setZoom(stepOfZoom(camera.view.get().zoom))
    const follow = () => {
      const now = camera.view.get().zoom
      if (now === last) return
      last = now
      clearTimeout(timer)
      if (Math.max(now / zoom, zoom / now) > stray) settle()
      else timer = setTimeout(settle, rest)
    }
    const stop = camera.view.subscribe(follow)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [camera, zoom])
  return zoom
}

function stepOfZoom(zoom: number): number {
  return 0.1 * 1.2 ** Math.round(Math.log(zoom / 0.1) / Math.log(1.2))
}
