// The whole map in the corner, with the frame of what is seen; dragging in it moves the map. Below it the zoom bar.
import { memo, useLayoutEffect, useMemo, useRef, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Box } from '#core/layout/boxes.ts'
import { minimapPlace, minimapScene } from '#core/scene/minimap.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { shownLayout } from '../../../session/shownPersonas.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { actionById } from '../actions/actions.ts'
import { headerSizes } from '../camera/headerSizes.ts'
import { useCanvas } from '../canvas.ts'
import { Sketch } from '../layers/Sketch.tsx'
import { useTheme } from '../layers/theme.ts'
import { useObserved } from '../observable.ts'
import './panels.css'

const size = { width: 176, height: 76 } as const

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
  const frame = useRef<HTMLDivElement>(null)
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
      if (frame.current) setFrame(frame.current.style, box)
    }
    place()
    const stops = [camera.view.subscribe(place), camera.frame.subscribe(place)]
    return () => stops.forEach((stop) => stop())
  }, [camera, layout, width, height])

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
      <div className="cv-mini-frame" ref={frame} />
    </div>
  )
}

/** Panning moves it by a transform alone; its size is written where it changes. */
function setFrame(style: CSSStyleDeclaration, { x, y, width, height }: Box): void {
  style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
  for (const [name, value] of [
    ['width', `${width.toFixed(1)}px`],
    ['height', `${height.toFixed(1)}px`]
  ] as const)
    if (style[name] !== value) style[name] = value
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

/** Changes with every step of a zoom, and nothing else of the bar with it. */
function ZoomNumber({ onClick }: { onClick: () => void }) {
  const { camera } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const percent = useObserved(camera.view, (view) => Math.round(view.zoom * 100))
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
