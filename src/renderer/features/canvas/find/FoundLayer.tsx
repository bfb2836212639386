// Marks on what was found and is not a card close by: feelings, words on links, headers, and dots for everything when the map is far away.
import { memo, useEffect } from 'react'
import type { MapLayout } from '#core/layout/boxes.ts'
import { rangesIn } from '#core/text/needle.ts'
import { shownLayout } from '../../../session/shownPersonas.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { useGroundInView } from '../layers/useGroundInView.ts'
import { useObserved } from '../observable.ts'
import type { Found } from './findState.ts'
import { FoundDots } from './FoundDots.tsx'
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
      {isFar ? <FoundDots found={found} layout={layout} /> : <Rings found={found} layout={layout} />}
    </>
  )
})

interface FoundProps {
  readonly found: Found
  readonly layout: MapLayout
}

/** Rings around feelings and words on links near the view. */
function Rings({ found, layout }: FoundProps) {
  const inView = useGroundInView()
  const right = inView.x + inView.width
  const isSeen = ({ x }: { x: number }) => x > inView.x && x < right
  const points = layout.lanes.flatMap((lane) =>
    lane.curves.flatMap((curve) =>
      curve.points.flatMap((box) =>
        found.marked.has(box.point.id) && isSeen(box) ? [{ id: box.point.id, x: box.x, y: lane.y + box.y }] : []
      )
    )
  )
  const links = layout.links.flatMap(({ link, labelAt }) =>
    found.marked.has(link.id) && isSeen(labelAt) ? [{ id: link.id, ...labelAt }] : []
  )
  return [...points, ...links].map(({ id, x, y }) => (
    <div key={id} className="cv-layer find-ring" style={{ left: x, top: y }} aria-hidden />
  ))
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
