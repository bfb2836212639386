// A dot on everything that was found, while the map is far away: on tiles of canvas as the overview itself, so that thousands of them cost a
// pan nothing.
import { memo, useLayoutEffect, useRef } from 'react'
import type { Box, MapLayout } from '#core/layout/boxes.ts'
import { cardsInView } from '#core/layout/place.ts'
import { useTheme } from '../layers/theme.ts'
import { useGroundInView } from '../layers/useGroundInView.ts'
import { useSettledZoom } from '../layers/useSettledZoom.ts'
import type { Found } from './findState.ts'

/** Side of a tile, radius of a dot and width of its edge, px on the screen. */
const tileSide = 512
const radius = 5.5
const edge = 1.5
/** Two dots that would lie so near to each other are one. */
const near = 7

interface FoundDotsProps {
  readonly found: Found
  readonly layout: MapLayout
}

/** Dots for the part of the map that is seen. */
export function FoundDots({ found, layout }: FoundDotsProps) {
  const zoom = useSettledZoom()
  const inView = useGroundInView()
  const side = tileSide / zoom
  const right = Math.min(layout.width, inView.x + inView.width)
  const bottom = Math.min(layout.height, inView.y + inView.height)
  const tiles: { x: number; y: number }[] = []
  for (let y = Math.max(0, Math.floor(inView.y / side)); y * side < bottom; y += 1)
    for (let x = Math.max(0, Math.floor(inView.x / side)); x * side < right; x += 1) tiles.push({ x, y })
  return tiles.map(({ x, y }) => (
    <DotTile key={`${zoom} ${x} ${y}`} x={x * side} y={y * side} side={side} zoom={zoom} found={found} layout={layout} />
  ))
}

interface DotTileProps extends FoundDotsProps {
  readonly x: number
  readonly y: number
  readonly side: number
  readonly zoom: number
}

const DotTile = memo(function DotTile({ x, y, side, zoom, found, layout }: DotTileProps) {
  const { color, searchHit } = useTheme()
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const scale = zoom * Math.min(2, window.devicePixelRatio)
    const pixels = Math.ceil(side * scale)
    if (element.width !== pixels) {
      element.width = pixels
      element.height = pixels
    } else context.clearRect(0, 0, pixels, pixels)
    // A dot that lies over the edge of its tile is drawn on both.
    const reach = (radius + edge) / zoom
    const dots = dotsIn(found, layout, { x: x - reach, y: y - reach, width: side + 2 * reach, height: side + 2 * reach }, near / zoom)
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale)
    context.fillStyle = searchHit
    context.strokeStyle = color.ink
    context.lineWidth = edge / zoom
    for (const dot of dots) {
      context.beginPath()
      context.arc(dot.x, dot.y, radius / zoom, 0, 2 * Math.PI)
      context.fill()
      context.stroke()
    }
    context.setTransform(1, 0, 0, 1, 0, 0)
    element.dataset['dots'] = String(dots.length)
  }, [x, y, side, zoom, found, layout, color, searchHit])
  return <canvas ref={canvas} className="cv-layer find-dots" style={{ left: x, top: y, width: side, height: side }} aria-hidden />
})

function dotsIn(found: Found, layout: MapLayout, box: Box, apart: number): readonly { readonly x: number; readonly y: number }[] {
  const dots = new Map<string, { x: number; y: number }>()
  const put = (x: number, y: number) => {
    if (x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height) return
    // Counted on the whole map, so that neighbouring tiles agree.
    dots.set(`${Math.round(x / apart)} ${Math.round(y / apart)}`, { x, y })
  }
  for (const { lane, card } of cardsInView(layout, box))
    if (found.marked.has(card.card.id)) put(card.x + card.width - 4, lane.y + card.y + 4)
  for (const lane of layout.lanes)
    for (const curve of lane.curves) for (const point of curve.points) if (found.marked.has(point.point.id)) put(point.x, lane.y + point.y)
  for (const { link, labelAt } of layout.links) if (found.marked.has(link.id)) put(labelAt.x, labelAt.y)
  return [...dots.values()]
}
