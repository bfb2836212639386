import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContractError } from '#contract/error.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useFailure } from '../../app/useFailure.ts'
import type { SavedFile } from '../../platform/files.ts'

/** What people hear of an export that is done, and of one that could not be written. */
export interface Said {
  /** With the way to the folder, where the host can show it. */
  readonly saved: (saved: SavedFile, name: string) => void
  /** A failure of making or saving; nothing where somebody cancelled it. */
  readonly failed: (error: ContractError, while_: 'making' | 'saving') => void
}

/** Failures of writing a file, in words of their own: they say that what was there before is whole. */
const ofWriting = ['diskFull', 'readOnlyDisk', 'notFound'] as const

/** Says what became of exports. */
export function useSaid(): Said {
  const { t } = useTranslation()
  const { client, info } = useServices()
  const fail = useFailure()
  return useMemo(
    () => ({
      saved: (saved, name) => {
        if (saved.kind !== 'saved') return saved.kind === 'handedOver' ? showToast(t('exporting:saved', { name })) : undefined
        const { path } = saved
        const reveal = () =>
          void client.call('host.reveal', { path }).then((answer) => {
            if (!answer.ok) fail(answer.error)
          })
        const action = info.host === 'electron' ? { label: t('exporting:showInFolder'), run: reveal } : null
        showToast(t('exporting:savedAt', { path }), { action })
      },
      failed: (error, while_) => {
        if (error.code === 'cancelled') return
        const code = ofWriting.find((each) => each === error.code)
        if (while_ === 'saving' && code) showToast(t(`exporting:notWritten.${code}`), { tone: 'problem' })
        else fail(error)
      }
    }),
    [t, client, info, fail]
  )
}
