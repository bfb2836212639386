import { memo, useMemo } from 'react'
import type { LayersLayout } from '#core/layout/layers.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { layerBandScene, layerNameScene, type LayerWords } from '#core/scene/layersScene.ts'
import type { Theme } from '#core/theme/theme.ts'
import { Drawing } from '../../ui/Drawing.tsx'

interface LayerNamesViewProps {
  layout: LayersLayout
  theme: Theme
  words: LayerWords
}

/** The names of the layers: they stay at the left edge while the cards move below them. */
export const LayerNamesView = memo(function LayerNamesView({ layout, theme, words }: LayerNamesViewProps) {
  const { bands, nameWidth, height } = layout
  const width = nameWidth + (bands[0]?.x ?? 0)
  const primitives = useMemo<readonly Primitive[]>(
    () => [
      { kind: 'rect', x: 0, y: 0, width: width - 8, height, fill: theme.color.ground },
      ...bands.flatMap((band) => [
        layerBandScene({ ...band, width: nameWidth + 40 }, theme),
        { kind: 'group' as const, x: band.x, y: band.y, children: layerNameScene(band, nameWidth, theme, words) }
      ])
    ],
    [bands, nameWidth, width, height, theme, words]
  )
  return (
    <svg className="layer-names" width={width - 8} height={height} aria-hidden focusable="false">
      <Drawing primitives={primitives} />
    </svg>
  )
})
