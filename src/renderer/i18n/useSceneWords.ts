import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { sceneWordsOf } from '#contract/sceneWordsOf.ts'
import type { Say } from '#core/handOut/edition.ts'
import type { SceneWords } from '#core/scene/words.ts'

/** The words of a drawing in the language of the page. */
export function useSceneWords(): SceneWords {
  const { t } = useTranslation()
  // The keys are the contract's own; a test looks all of them up.
  return useMemo(() => sceneWordsOf(t as unknown as Say), [t])
}
