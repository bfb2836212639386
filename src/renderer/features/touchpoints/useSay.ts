import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Say } from './cells.ts'

/** The words of the page for code that makes its keys from data: columns, choices, feelings. */
export function useSay(): Say {
  const { t } = useTranslation()
  return useCallback<Say>((key, values) => (t as unknown as Say)(key, values), [t])
}
