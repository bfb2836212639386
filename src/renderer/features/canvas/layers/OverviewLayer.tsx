// The map far away, as tiles of canvas: panning moves finished pictures, and only what comes into view is painted.
import { memo, useLayoutEffect, useRef } from 'react'
import type { MapLayout } from '#core/layout/boxes.ts'
import { shownLayout } from '../../../session/shownPersonas.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { paint } from './paint.ts'
import { paintingsIn, type OverviewLook } from './overviewPaintings.ts'
import { useTheme } from './theme.ts'
import { useSettledZoom } from './useSettledZoom.ts'
import { useGroundInView } from './useGroundInView.ts'

/** Side of a tile, px on the screen. */
const tileSide = 512
const mostPixelsPerPx = 2

/** The overview. Clicks find cards through the layout, so nothing here needs to know them. */
export const OverviewLayer = memo(function OverviewLayer({ level }: { level: OverviewLook['level'] }) {
  const { session, camera } = useCanvas()
  const layout = useJourney(session, shownLayout)
  const only = useJourney(session, (state) => state.onlyPersonaId)
  const lookZoom = useSettledZoom()
  // Painted pixel for pixel: a picture that has to be stretched, be it by a hundredth, costs several times as much at every step of a pan.
  const zoom = useObserved(camera.settled, (view) => view.zoom)
  const isStretched = useObserved(camera.isZooming, (now) => now) || window.devicePixelRatio > mostPixelsPerPx
  const inView = useGroundInView()
  const side = tileSide / zoom
  const tiles: { x: number; y: number }[] = []
  const right = Math.min(layout.width, inView.x + inView.width)
  const bottom = Math.min(layout.height, inView.y + inView.height)
  for (let y = Math.max(0, Math.floor(inView.y / side)); y * side < bottom; y += 1)
    for (let x = Math.max(0, Math.floor(inView.x / side)); x * side < right; x += 1) tiles.push({ x, y })
  return tiles.map(({ x, y }) => (
    <Tile
      key={`${zoom} ${x} ${y}`}
      x={x * side}
      y={y * side}
      side={side}
      layout={layout}
      level={level}
      zoom={zoom}
      lookZoom={lookZoom}
      only={only}
      isStretched={isStretched}
    />
  ))
})

interface TileProps {
  readonly x: number
  readonly y: number
  readonly side: number
  readonly layout: MapLayout
  readonly level: OverviewLook['level']
  readonly zoom: number
  /** The zoom near it for which lines and dots are drawn. */
  readonly lookZoom: number
  readonly only: OverviewLook['only']
  /** Whether a pixel of the picture is not just one of the screen. */
  readonly isStretched: boolean
}

const Tile = memo(function Tile({ x, y, side, layout, level, zoom, lookZoom, only, isStretched }: TileProps) {
  const theme = useTheme()
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d', { alpha: false })
    if (!element || !context) return
    const scale = zoom * Math.min(mostPixelsPerPx, window.devicePixelRatio)
    const pixels = Math.ceil(side * scale)
    if (element.width !== pixels) {
      element.width = pixels
      element.height = pixels
    }
    // Nothing shines through it: what lies behind need not be drawn.
    context.fillStyle = theme.color.ground
    context.fillRect(0, 0, pixels, pixels)
    for (const { painting, y: top } of paintingsIn(layout, { x, y, width: side, height: side }, { level, zoom: lookZoom, theme, only })) {
      context.setTransform(scale, 0, 0, scale, -x * scale, (top - y) * scale)
      paint(context, painting)
    }
    context.setTransform(1, 0, 0, 1, 0, 0)
  }, [x, y, side, layout, level, zoom, lookZoom, theme, only])
  return (
    <canvas
      ref={canvas}
      className="cv-layer cv-layer-sheet"
      style={{ left: x, top: y, width: side, height: side, imageRendering: isStretched ? 'auto' : 'pixelated' }}
      aria-hidden
    />
  )
})
