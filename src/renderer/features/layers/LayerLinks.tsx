import { memo, useMemo } from 'react'
import type { Trace } from '#core/analyses/trace.ts'
import { layerLinksWithin, type LayerLinkBox, type LayersLayout } from '#core/layout/layers.ts'
import type { Id } from '#core/model/id.ts'
import { layerLinkScene } from '#core/scene/layersScene.ts'
import type { Theme } from '#core/theme/theme.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import './layerLinks.css'

interface LayerLinksProps {
  layout: LayersLayout
  theme: Theme
  trace: Trace | null
  /** Ids of links along which a failure runs; null where none is asked about. */
  hit: ReadonlySet<Id> | null
  chosenId: Id | null
  from: number
  to: number
  onChoose: (id: Id) => void
}

/** The links between two edges of the ground, the lit ones on top. */
export const LayerLinks = memo(function LayerLinks({ layout, theme, trace, hit, chosenId, from, to, onChoose }: LayerLinksProps) {
  const links = useMemo(() => layerLinksWithin(layout, from, to), [layout, from, to])
  const lookOf = ({ support: { link } }: LayerLinkBox) =>
    hit
      ? hit.has(link.id)
        ? 'hit'
        : 'dimmed'
      : link.id === chosenId
        ? 'lit'
        : trace
          ? trace.linkIds.has(link.id)
            ? 'lit'
            : 'dimmed'
          : 'rest'
  const sorted = links.map((box) => ({ box, look: lookOf(box) }) as const).sort((a, b) => rank[a.look] - rank[b.look])
  return (
    <svg className="layer-links" width={layout.width} height={layout.height} aria-hidden focusable="false">
      {sorted.map(({ box, look }) => (
        <LinkView
          key={box.support.link.id}
          box={box}
          theme={theme}
          look={look}
          isChosen={box.support.link.id === chosenId}
          onChoose={onChoose}
        />
      ))}
    </svg>
  )
})

const rank = { dimmed: 0, rest: 1, lit: 2, hit: 3 } as const

interface LinkViewProps {
  box: LayerLinkBox
  theme: Theme
  look: 'rest' | 'lit' | 'hit' | 'dimmed'
  isChosen: boolean
  onChoose: (id: Id) => void
}

const LinkView = memo(function LinkView({ box, theme, look, isChosen, onChoose }: LinkViewProps) {
  const primitives = useMemo(() => layerLinkScene(box, theme, look), [box, theme, look])
  const choose = () => onChoose(box.support.link.id)
  return (
    <g>
      {isChosen ? <path d={box.d} className="layer-link-chosen" /> : null}
      <Drawing primitives={primitives} />
      <path d={box.d} className="layer-link-hit" onClick={choose} />
    </g>
  )
})
