import type { LayersLayout } from '#core/layout/layers.ts'
import { useObserved, type Observable } from '../canvas/observable.ts'
import type { LinkDragState } from './useLinkDrag.ts'
import './linkDrag.css'

/** The link that is being drawn, and what would take it. */
export function LinkDrag({ drag, layout }: { drag: Observable<LinkDragState | null>; layout: LayersLayout }) {
  const state = useObserved(drag, (now) => now)
  if (!state) return null
  const { from, over, overBand } = state
  const isDown = state.y > from.y + from.height / 2
  const [x, y] = [from.x + from.width / 2, isDown ? from.y + from.height : from.y]
  const bend = (state.y - y) / 2
  const band = layout.bands[overBand ?? -1]
  const isWelcome = over !== null && over.layerCard.depth !== from.layerCard.depth
  return (
    <svg className="layer-drag" width={layout.width} height={layout.height} aria-hidden focusable="false">
      {band ? (
        <rect className="layer-drag-band" x={band.x + 1} y={band.y + 1} width={band.width - 2} height={band.height - 2} rx={13} />
      ) : null}
      {over && isWelcome ? (
        <rect className="layer-drag-over" x={over.x - 2} y={over.y - 2} width={over.width + 4} height={over.height + 4} rx={10} />
      ) : null}
      <path className="layer-drag-line" d={`M${x} ${y}C${x} ${y + bend} ${state.x} ${state.y - bend} ${state.x} ${state.y}`} />
      <circle className="layer-drag-end" cx={state.x} cy={state.y} r={5} />
    </svg>
  )
}
