import { memo, useMemo } from 'react'
import type { LinkBox } from '#core/layout/boxes.ts'
import { linkScene } from '#core/scene/linkScene.ts'
import { Drawing } from '../../../ui/Drawing.tsx'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { selectedLinkTheme } from './selectedTheme.ts'
import { useTheme } from './theme.ts'
import { useGroundInView } from './useGroundInView.ts'

/** Links near the view. */
export const LinkLayer = memo(function LinkLayer({ level }: { level: 'full' | 'reduced' }) {
  const { session } = useCanvas()
  const inView = useGroundInView()
  const links = useJourney(session, (state) => state.layout.links)
  const right = inView.x + inView.width
  const bottom = inView.y + inView.height
  const seen = links.filter(
    ({ bounds }) => bounds.x <= right && bounds.x + bounds.width >= inView.x && bounds.y <= bottom && bounds.y + bounds.height >= inView.y
  )
  return (
    <svg className="cv-layer cv-layer-link cv-sketch" width={1} height={1} aria-hidden focusable="false">
      {seen.map((box) => (
        <LinkView key={box.link.id} box={box} level={level} />
      ))}
    </svg>
  )
})

const LinkView = memo(function LinkView({ box, level }: { box: LinkBox; level: 'full' | 'reduced' }) {
  const { session } = useCanvas()
  const theme = useTheme()
  const isSelected = useJourney(session, (state) => state.selection.has(box.link.id))
  const look = isSelected ? selectedLinkTheme(theme) : theme
  const primitives = useMemo(() => linkScene(box, look, { level }), [box, look, level])
  return (
    <g className={`cv-link${isSelected ? ' cv-link-selected' : ''}`} data-link={box.link.id}>
      <Drawing primitives={primitives} />
    </g>
  )
})
