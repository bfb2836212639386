import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContractError } from '#contract/error.ts'
import { showToast } from './toasts.ts'

/** Says in plain words why an operation failed, what was kept and what to do. */
export function useFailure(): (error: ContractError) => void {
  const { t } = useTranslation()
  return useCallback((error) => showToast(t(`error:${error.code}`), { tone: 'problem' }), [t])
}
