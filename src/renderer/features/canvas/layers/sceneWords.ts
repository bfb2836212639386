import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SceneWords } from '#core/scene/words.ts'

/** The words of a drawing in the language of the page. */
export function useSceneWords(): SceneWords {
  const { t } = useTranslation(['canvas', 'domain'])
  return useMemo(
    () => ({
      stepCount: (count) => t('domain:steps', { count }),
      noTouchpoint: t('domain:noTouchpoint'),
      state: { current: t('domain:state.current'), future: t('domain:state.future') },
      certainty: {
        assumption: t('domain:certainty.assumption'),
        evidence: t('domain:certainty.evidence'),
        validated: t('domain:certainty.validated')
      },
      control: {
        controlled: t('domain:control.controlled'),
        influenced: t('domain:control.influenced'),
        uncontrolled: t('domain:control.uncontrolled')
      },
      momentOfTruth: t('domain:momentOfTruth'),
      livedBy: (name) => name,
      more: (count) => `+${count}`
    }),
    [t]
  )
}
