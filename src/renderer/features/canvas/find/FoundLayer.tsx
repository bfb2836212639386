// Marks on what was found and is not a card close by: feelings, words on links, headers, and dots for everything when the map is far away.
import { memo, useEffect, useMemo } from 'react'
import type { MapLayout } from '#core/layout/boxes.ts'
import { rangesIn } from '#core/queries/findInMap.ts'
import { dotPath } from '#core/scene/blockPath.ts'
import { shownLayout } from '../../../session/shownPersonas.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { useGroundInView } from '../layers/useGroundInView.ts'
import { useObserved } from '../observable.ts'
import type { Found } from './findState.ts'
import './find.css'

/** Lies above the cards. */
export const FoundLayer = memo(function FoundLayer({ isFar }: { isFar: boolean }) {
  const { session, find } = useCanvas()
  const found = useObserved(find.found, (now) => now)
  const layout = useJourney(session, shownLayout)
  if (found.marked.size === 0) return null
  return (
    <>
      <HeaderWords found={found} layout={layout} />
      <Dots found={found} layout={layout} isFar={isFar} />
    </>
  )
})

interface FoundProps {
  readonly found: Found
  readonly layout: MapLayout
}

function Dots({ found, layout, isFar }: FoundProps & { isFar: boolean }) {
  const { camera } = useCanvas()
  // A step of the zoom is near enough for what is a few pixels wide.
  const zoom = useObserved(camera.view, (view) => 1.15 ** Math.round(Math.log(view.zoom) / Math.log(1.15)))
  const d = useMemo(() => {
    const radius = (isFar ? 5.5 : 15) / Math.min(1, zoom)
    let path = ''
    for (const lane of layout.lanes) {
      for (const curve of lane.curves)
        for (const { point, x, y } of curve.points) if (found.marked.has(point.id)) path += dotPath(x, lane.y + y, radius)
      if (!isFar) continue
      for (const cards of lane.cells.values())
        for (const { card, x, y, width } of cards) if (found.marked.has(card.id)) path += dotPath(x + width - 4, lane.y + y + 4, radius)
    }
    for (const { link, labelAt } of layout.links) if (found.marked.has(link.id)) path += dotPath(labelAt.x, labelAt.y, radius)
    return path
  }, [found, layout, isFar, zoom])
  if (d === '') return null
  return (
    <svg className="cv-layer find-dots" width={layout.width} height={layout.height} aria-hidden focusable="false">
      <path d={d} className={isFar ? 'find-dot' : 'find-ring'} strokeWidth={(isFar ? 1.5 : 4) / Math.min(1, zoom)} />
    </svg>
  )
}

/** The words in stage, step and lane headers are marked where they stand, by the browser: the headers need not know. */
function HeaderWords({ found, layout }: FoundProps) {
  const { camera } = useCanvas()
  const inView = useGroundInView()
  const level = useObserved(camera.view, (view) => Math.round(view.zoom * 4))
  useEffect(() => {
    if (!('highlights' in CSS)) return undefined
    const ranges: Range[] = []
    for (const header of document.querySelectorAll<HTMLElement>('[data-header][data-id]')) {
      if (!found.marked.has(header.dataset['id'] ?? '')) continue
      const words = document.createTreeWalker(header, NodeFilter.SHOW_TEXT)
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        for (const [start, end] of rangesIn(node.textContent ?? '', found.needle)) {
          const range = document.createRange()
          range.setStart(node, start)
          range.setEnd(node, end)
          ranges.push(range)
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges))
    return () => void CSS.highlights.delete('found')
  }, [found, layout, inView, level])
  return null
}
