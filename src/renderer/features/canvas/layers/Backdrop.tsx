// The whole map as one small picture. It stands behind what is mounted while the zoom changes, so that nothing has to be mounted then.
// It takes the place of the sheets: each large picture above another costs as much as all that is on it.
import { memo, useEffect, useRef, useState, type ReactNode } from 'react'
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
/** How far what binds the ground together reaches beyond the map, px: further than anything that hangs over its edge. */
const overhang = 400
/** How long the map must rest before it is painted, ms, and how much of an idle moment must be left to begin another piece. */
const rest = 400
const least = 3

/** Painted where there is time for it, shown while the zoom changes; the sheets are given as children. */
export const Backdrop = memo(function Backdrop({ children }: { children: ReactNode }) {
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
        do if (painter.next().done === true) return setPainted(true)
        while (time.timeRemaining() > least)
        idle = requestIdleCallback(goOn)
      }
      idle = requestIdleCallback(goOn)
    }, rest)
    return () => {
      clearTimeout(timer)
      if (idle !== undefined) cancelIdleCallback(idle)
    }
  }, [canvas, layout, theme])
  const isShown = isZooming && isPainted
  const { width, height } = layout
  const style = { width, height, visibility: isShown ? 'visible' : 'hidden' } as const
  const around = { left: -overhang, top: -overhang, width: width + 2 * overhang, height: height + 2 * overhang }
  return (
    <>
      <div style={{ visibility: isShown ? 'hidden' : 'visible' }}>{children}</div>
      <canvas ref={canvas} className="cv-layer cv-layer-backdrop" width={0} height={0} style={style} aria-hidden />
      {isZooming ? <div className="cv-layer cv-binds" style={around} aria-hidden /> : null}
    </>
  )
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
