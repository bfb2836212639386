// The whole map in the corner, with the frame of what is seen; dragging in it moves the map. Below it the zoom bar.
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Box } from '#core/layout/boxes.ts'
import { minimapPlace, minimapScene } from '#core/scene/minimap.ts'
import type { Theme } from '#core/theme/theme.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { shownLayout } from '../../../session/shownPersonas.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { actionById } from '../actions/actions.ts'
import { headerSizes } from '../camera/headerSizes.ts'
import type { View } from '../camera/view.ts'
import { useCanvas } from '../canvas.ts'
import { Sketch } from '../layers/Sketch.tsx'
import { useTheme } from '../layers/theme.ts'
import { useObserved } from '../observable.ts'
import './panels.css'

const size = { width: 176, height: 76 } as const
/** Width of the line around what is seen, px. */
const frameLine = 1.5
/** How often the number is written while the zoom changes, ms: more often nobody can read it. */
const numberEvery = 100

/** Minimap and zoom bar. */
export const Minimap = memo(function Minimap() {
  const { camera } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const covered = useObserved(camera.covered, (now) => now)
  return (
    <div className="cv-panel cv-minimap" style={{ right: 16 + Math.max(0, covered - 24) }} role="group" aria-label={t('canvas:minimap')}>
      <MiniDrawing />
      <ZoomBar />
    </div>
  )
})

function MiniDrawing() {
  const { session, camera } = useCanvas()
  const theme = useTheme()
  const layout = useJourney(session, shownLayout)
  const frame = useRef<HTMLCanvasElement>(null)
  const { stages, width, height } = layout
  const curves = layout.lanes.find((lane) => lane.curves.length > 0)?.curves
  const primitives = useMemo(
    () => minimapScene(layout, theme, size),
    // Cards are not in it: typing must not draw it anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [stages, width, height, curves, theme]
  )
  useLayoutEffect(() => {
    const place = () => {
      const { x, y, zoom } = camera.view.get()
      const seen = camera.frame.get()
      const { left, top } = headerSizes(zoom)
      const map = minimapPlace(layout, size)
      const x0 = Math.max(0, (left - x) / zoom)
      const y0 = Math.max(0, (top - y) / zoom)
      const x1 = Math.min(width, (seen.width - x) / zoom)
      const y1 = Math.min(height, (seen.height - y) / zoom)
      const box = {
        x: map.left + x0 * map.scaleX - 1.75,
        y: map.top + (y0 <= layout.headerHeight ? 0 : y0 * map.scaleY) - 2.75,
        width: Math.max(4, (x1 - x0) * map.scaleX + 3.5),
        height: 0
      }
      box.height = Math.max(4, map.top + y1 * map.scaleY + 2.75 - box.y)
      if (frame.current) drawFrame(frame.current, box, theme)
    }
    place()
    const stops = [camera.view.subscribe(place), camera.frame.subscribe(place)]
    return () => stops.forEach((stop) => stop())
  }, [camera, layout, width, height, theme])

  const go = (event: PointerEvent<HTMLDivElement>) => {
    const bounds = event.currentTarget.getBoundingClientRect()
    const map = minimapPlace(layout, size)
    const x = (event.clientX - bounds.left - map.left) / map.scaleX
    const y = (event.clientY - bounds.top - map.top) / map.scaleY
    const { zoom } = camera.view.get()
    const seen = camera.frame.get()
    const { left, top } = headerSizes(zoom)
    camera.moveTo({ zoom, x: (seen.width + left) / 2 - x * zoom, y: (seen.height + top) / 2 - y * zoom })
  }
  return (
    <div
      className="cv-mini-drawing"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) go(event)
      }}
      aria-hidden
    >
      <Sketch primitives={primitives} width={size.width} height={size.height} />
      <canvas className="cv-mini-frame" ref={frame} />
    </div>
  )
}

/** Drawn, not laid out: an element whose size changes makes the browser lay the page out anew at every step of a zoom. */
function drawFrame(canvas: HTMLCanvasElement, { x, y, width, height }: Box, { color, focusCellFill }: Theme): void {
  const scale = window.devicePixelRatio
  const [across, down] = [Math.round(size.width * scale), Math.round(size.height * scale)]
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across
    canvas.height = down
  }
  const context = canvas.getContext('2d')
  if (!context) return
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.clearRect(0, 0, size.width, size.height)
  context.beginPath()
  context.roundRect(x + frameLine / 2, y + frameLine / 2, width - frameLine, height - frameLine, 3 - frameLine / 2)
  context.fillStyle = focusCellFill
  context.fill()
  context.lineWidth = frameLine
  context.strokeStyle = color.accent
  context.stroke()
}

function ZoomBar() {
  const canvas = useCanvas()
  const { session } = canvas
  const { t } = useTranslation(['canvas', 'domain'])
  const density = useJourney(session, (state) => state.density)
  const run = (id: string) => () => {
    actionById(id)?.run(canvas)
  }
  return (
    <div className="cv-zoom-bar page-text" role="toolbar" aria-label={t('canvas:zoomBar')}>
      <IconButton icon="minus" iconSize={16} small label={t('canvas:zoomOut')} keys="Mod+-" onClick={run('view.out')} />
      <ZoomNumber onClick={run('view.100')} />
      <IconButton icon="plus" iconSize={16} small label={t('canvas:zoomIn')} keys="Mod+Plus" onClick={run('view.in')} />
      <span className="cv-zoom-line" />
      <IconButton icon="scan" iconSize={16} small label={t('canvas:fit')} keys="Mod+0" onClick={run('view.fit')} />
      <IconButton
        icon={density === 'compact' ? 'unfold-vertical' : 'fold-vertical'}
        iconSize={16}
        small
        label={t(density === 'compact' ? 'canvas:densityComfortable' : 'canvas:densityCompact')}
        onClick={run('view.density')}
      />
    </div>
  )
}

/** Follows a zoom, and nothing else of the bar with it. */
function ZoomNumber({ onClick }: { onClick: () => void }) {
  const { camera } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const [percent, setPercent] = useState(() => percentOf(camera.view.get()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = () => {
      timer = undefined
      setPercent(percentOf(camera.view.get()))
    }
    show()
    const stop = camera.view.subscribe(() => {
      timer ??= setTimeout(show, camera.isZooming.get() ? numberEvery : 0)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [camera])
  // At most 400: every language writes that alike, and asking for its way of writing numbers is slow.
  const shown = `${percent} %`
  return (
    <button
      type="button"
      className="cv-zoom-number"
      onClick={onClick}
      aria-label={`${shown}. ${t('canvas:zoomTo100')}`}
      title={t('canvas:zoomTo100')}
    >
      {shown}
    </button>
  )
}

function percentOf({ zoom }: View): number {
  return Math.round(zoom * 100)
}
