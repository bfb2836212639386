import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { layerNames } from '#core/analyses/layers.ts'
import type { LayerWords } from '#core/scene/layersScene.ts'

/** The words of the drawing, in the language of the page. */
export function useLayerWords(): LayerWords {
  const { t } = useTranslation()
  return useMemo(
    () => ({
      layers: layerNames.map((name) => ({ name: t(`domain:lane.${name}`), meaning: t(`layers:meaning.${name}`) })),
      nothingBeneath: t('layers:nothingBeneath'),
      servesNothing: t('layers:servesNothing'),
      constraint: t('layers:constraint'),
      channel: (channel) => t(`domain:channel.${channel}`)
    }),
    [t]
  )
}
