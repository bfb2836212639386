import { memo, useMemo } from 'react'
import type { LayerCardBox } from '#core/layout/layers.ts'
import { layerCardScene, type LayerLook, type LayerWords } from '#core/scene/layersScene.ts'
import type { Theme } from '#core/theme/theme.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import { cardElementId } from './LayerEntry.tsx'

interface LayerCardViewProps {
  box: LayerCardBox
  look: LayerLook
  theme: Theme
  words: LayerWords
  /** What a screen reader says of it. */
  label: string
  isChosen: boolean
  /** Whether the next card that is chosen is linked from it. */
  isSource: boolean
}

/** A card of a layer: a button with the drawing on it. What it does is asked of the ground, which hears all of them. */
export const LayerCardView = memo(function LayerCardView({ box, look, theme, words, label, isChosen, isSource }: LayerCardViewProps) {
  const primitives = useMemo(() => layerCardScene(box, theme, look, words), [box, theme, look, words])
  return (
    <button
      type="button"
      className="layer-card"
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      data-layer-card={box.layerCard.card.id}
      data-source={isSource || undefined}
      id={cardElementId(box.layerCard.card.id)}
      // The field over the card one is on has the keyboard.
      tabIndex={-1}
      aria-label={label}
      aria-pressed={isChosen}
    >
      <svg width={box.width} height={box.height} aria-hidden focusable="false">
        <Drawing primitives={primitives} />
      </svg>
      <span className="layer-dot" data-layer-dot aria-hidden />
    </button>
  )
})
