// Links near the view. A map has nearly as many as cards: those of a band across the map are drawn as one path for each look.
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { LinkBox } from '#core/layout/boxes.ts'
import { flat } from '#core/scene/flat.ts'
import { linkScene } from '#core/scene/linkScene.ts'
import type { Theme } from '#core/theme/theme.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { drawInto } from './drawInto.ts'
import { joinStrokes } from './joinStrokes.ts'
import { linkBandMaker } from './linkBands.ts'
import { selectedLinkTheme } from './selectedTheme.ts'
import { useTheme } from './theme.ts'
import { useRoutedLinks } from './useRoutedLinks.ts'
import { useGroundInView } from './useGroundInView.ts'

/** Links near the view; those that are selected above the others. */
export const LinkLayer = memo(function LinkLayer({ level }: { level: 'full' | 'reduced' }) {
  const { session } = useCanvas()
  const theme = useTheme()
  const inView = useGroundInView()
  const [bandsOf] = useState(linkBandMaker)
  const routed = useRoutedLinks(useJourney(session, (state) => state.layout.links))
  const seen = useMemo(() => {
    const right = inView.x + inView.width
    const bottom = inView.y + inView.height
    return routed.links.filter(
      ({ reach }) => reach.x <= right && reach.x + reach.width >= inView.x && reach.y <= bottom && reach.y + reach.height >= inView.y
    )
  }, [routed, inView])
  const selected = useJourney(session, ({ selection }) => seen.flatMap(({ link }) => (selection.has(link.id) ? [link.id] : [])))
  const bands = useMemo(() => bandsOf(seen.filter(({ link }) => !selected.includes(link.id))), [bandsOf, seen, selected])
  return (
    <svg className="cv-layer cv-layer-link cv-sketch" width={1} height={1} aria-hidden focusable="false">
      {[...bands].map(([place, boxes]) => (
        <LinkBand key={place} boxes={boxes} level={level} theme={theme} />
      ))}
      {seen
        .filter(({ link }) => selected.includes(link.id))
        .map((box) => (
          <LinkBand key={box.link.id} boxes={[box]} level={level} theme={selectedLinkTheme(theme)} isSelected />
        ))}
    </svg>
  )
})

interface LinkBandProps {
  readonly boxes: readonly LinkBox[]
  readonly level: 'full' | 'reduced'
  readonly theme: Theme
  readonly isSelected?: boolean
}

const LinkBand = memo(function LinkBand({ boxes, level, theme, isSelected = false }: LinkBandProps) {
  const group = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    if (!group.current) return
    const drawn = boxes.flatMap((box) => flat(linkScene(box, theme, { level })))
    drawInto(group.current, joinStrokes(drawn), undefined)
  }, [boxes, level, theme])
  return <g ref={group} className={isSelected ? 'cv-link-selected' : undefined} />
})
