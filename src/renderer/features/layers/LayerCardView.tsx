import { memo, useMemo } from 'react'
import type { LayerCardBox } from '#core/layout/layers.ts'
import { layerCardScene, type LayerLook, type LayerWords } from '#core/scene/layersScene.ts'
import type { Theme } from '#core/theme/theme.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import { cardElementId } from './LayerEntry.tsx'
import './layerCard.css'

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
  const { x, y, width, height } = box
  return (
    <>
      {/* Beside the button: its words are broken into lines, its name is not. */}
      <svg className="layer-drawing" style={{ left: x, top: y }} width={width} height={height} aria-hidden focusable="false">
        <Drawing primitives={primitives} />
      </svg>
      <button
        type="button"
        id={cardElementId(box.layerCard.card.id)}
        className="layer-card"
        style={{ left: x, top: y, width, height }}
        data-layer-card={box.layerCard.card.id}
        data-source={isSource || undefined}
        // The field over the card one is on has the keyboard.
        tabIndex={-1}
        aria-label={label}
        aria-pressed={isChosen}
      >
        <span className="layer-dot" aria-hidden />
      </button>
    </>
  )
})
