// The whole map as one small picture. It stands behind what is mounted while the zoom changes, so that nothing has to be mounted then.
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { MapLayout } from '#core/layout/boxes.ts'
import type { Theme } from '#core/theme/theme.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { paint } from './paint.ts'
import { paintingsIn } from './overviewPaintings.ts'
import { useTheme } from './theme.ts'

/** Pixels that the picture may have, and its largest scale: at that zoom the overview begins. */
const mostPixels = 2_000_000
const largestScale = 0.3
/** How long the map must rest before it is painted, ms, and how much of an idle moment must be left to begin another piece. */
const rest = 400
const least = 3

/** Painted where there is time for it, shown while the zoom changes. `onPainted` tells that there is a picture. */
export const Backdrop = memo(function Backdrop({ onPainted }: { onPainted: (isPainted: true) => void }) {
  const { session, camera } = useCanvas()
  const theme = useTheme()
  const layout = useJourney(session, (state) => state.layout)
  const isZooming = useObserved(camera.isZooming, (now) => now)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    const element = canvas.current
    if (!element || layout.width <= 0 || layout.height <= 0) return undefined
    let idle: number | undefined
    const timer = setTimeout(() => {
      const painter = paintedInPieces(element, layout, theme)
      const goOn = (time: IdleDeadline) => {
        do
          if (painter.next().done === true) {
            setPainted(true)
            return onPainted(true)
          }
        while (time.timeRemaining() > least)
        idle = requestIdleCallback(goOn)
      }
      idle = requestIdleCallback(goOn)
    }, rest)
    return () => {
      clearTimeout(timer)
      if (idle !== undefined) cancelIdleCallback(idle)
    }
  }, [canvas, layout, theme, onPainted])
  const { width, height } = layout
  const isShown = isZooming && isPainted
  useLayoutEffect(() => {
    if (!isShown) return undefined
    const place = () => {
      const { x, y, zoom } = camera.view.get()
      if (canvas.current) canvas.current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`
    }
    place()
    return camera.view.subscribe(place)
  }, [camera, isShown])
  const style = { width, height, visibility: isShown ? 'visible' : 'hidden' } as const
  return <canvas ref={canvas} className="cv-backdrop" width={0} height={0} style={style} aria-hidden />
})

function* paintedInPieces(element: HTMLCanvasElement, layout: MapLayout, theme: Theme): Generator<void, void> {
  const { width, height } = layout
  const scale = Math.min(largestScale, Math.sqrt(mostPixels / (width * height)))
  const picture = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
  const context = picture.getContext('2d', { alpha: false })
  if (!context) return
  context.fillStyle = theme.color.ground
  context.fillRect(0, 0, picture.width, picture.height)
  for (const { painting, y } of paintingsIn(
    layout,
    { x: 0, y: 0, width, height },
    { level: 'overview', zoom: scale, theme, only: null, isOnce: true }
  )) {
    context.setTransform(scale, 0, 0, scale, 0, y * scale)
    paint(context, painting)
    yield
  }
  // All at once: half a map behind a zoom would look like another map.
  element.width = picture.width
  element.height = picture.height
  element.getContext('2d', { alpha: false })?.drawImage(picture, 0, 0)
}
