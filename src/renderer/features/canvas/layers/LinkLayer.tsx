import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import type { LinkBox } from '#core/layout/boxes.ts'
import { flat } from '#core/scene/flat.ts'
import { linkScene } from '#core/scene/linkScene.ts'
import type { Theme } from '#core/theme/theme.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { drawInto } from './drawInto.ts'
import { selectedLinkTheme } from './selectedTheme.ts'
import { useTheme } from './theme.ts'
import { useRoutedLinks } from './useRoutedLinks.ts'
import { useGroundInView } from './useGroundInView.ts'

/** Links near the view. */
export const LinkLayer = memo(function LinkLayer({ level }: { level: 'full' | 'reduced' }) {
  const { session } = useCanvas()
  const theme = useTheme()
  const inView = useGroundInView()
  const routed = useRoutedLinks(useJourney(session, (state) => state.layout.links))
  const seen = useMemo(() => {
    const right = inView.x + inView.width
    const bottom = inView.y + inView.height
    return routed.links.filter(
      ({ reach }) => reach.x <= right && reach.x + reach.width >= inView.x && reach.y <= bottom && reach.y + reach.height >= inView.y
    )
  }, [routed, inView])
  const selected = useJourney(session, ({ selection }) => seen.flatMap(({ link }) => (selection.has(link.id) ? [link.id] : [])))
  return (
    <svg className="cv-layer cv-layer-link cv-sketch" width={1} height={1} aria-hidden focusable="false">
      {seen.map((box) => (
        <LinkView key={box.link.id} box={box} level={level} theme={theme} isSelected={selected.includes(box.link.id)} />
      ))}
    </svg>
  )
})

interface LinkLook {
  readonly box: LinkBox
  readonly level: 'full' | 'reduced'
  readonly theme: Theme
  readonly isSelected: boolean
}

const LinkView = memo(function LinkView({ box, level, theme, isSelected }: LinkLook) {
  const group = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    if (group.current) drawInto(group.current, flat(linkScene(box, isSelected ? selectedLinkTheme(theme) : theme, { level })), undefined)
  }, [box, level, theme, isSelected])
  return <g ref={group} className={isSelected ? 'cv-link cv-link-selected' : 'cv-link'} data-link={box.link.id} />
})
