import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'

/** The zoom for which the overview is painted: a step near the camera's. While that changes the picture is stretched. */
export function useSettledZoom(): number {
  const { camera } = useCanvas()
  return useObserved(camera.settled, (view) => stepOfZoom(view.zoom))
}

function stepOfZoom(zoom: number): number {
  return 0.1 * 1.2 ** Math.round(Math.log(zoom / 0.1) / Math.log(1.2))
}
