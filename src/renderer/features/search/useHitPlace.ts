import { useTranslation } from 'react-i18next'
import type { SearchHit } from '#contract/shapes.ts'

/** Says where a hit is: “A bill that doesn’t add up · Doing, step 1”. */
export function useHitPlace(): (hit: SearchHit) => string {
  const { t } = useTranslation()
  const within = (hit: SearchHit): string => {
    switch (hit.recordType) {
      case 'persona':
        return t('library:hitPersona', { name: hit.text.slice(0, 40) })
      case 'step':
        return t('library:hitStepTitle', { step: hit.stepNumber ?? '' })
      case 'stage':
        return t('library:hitStage')
      case 'lane':
        return t('inspector:lane')
      case 'link':
        return t('library:hitLink')
      case 'card':
      case 'emotionPoint':
        return hit.stepNumber === null ? (hit.laneTitle ?? '') : t('library:hitStep', { lane: hit.laneTitle ?? '', step: hit.stepNumber })
      default:
        return t('library:hitMap')
    }
  }
  return (hit) => `${hit.journeyTitle || t('domain:untitled')} · ${within(hit)}`
}
