import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'

/** Runs a command; a refusal is said. `mergeKey` names the field: typing in it is one step of undo. True where it was done. */
export type Run = <Name extends CommandId>(id: Name, args: CommandArgs<Name>, mergeKey?: string) => boolean

/**
 * Running commands from forms and panels. `frame`: the form is about what a locked map keeps as it is (stages, steps, lanes, links,
 * feelings), and can then only be read.
 */
export function useRun({ frame = false }: { frame?: boolean } = {}): { run: Run; isReadOnly: boolean } {
  const { t } = useTranslation()
  const session = useSession()
  const isReadOnly = useJourney(session, ({ readOnly, locked }) => readOnly || (frame && locked))
  const run = useCallback<Run>(
    (id, args, mergeKey) => {
      if (session.getState().readOnly) {
        showToast(t('map:readOnlyText'))
        return false
      }
      const refusal = session.run(id, args, mergeKey === undefined ? {} : { mergeKey })
      if (refusal) showToast(t(`refusal:${refusal.code}`), refusal.code === 'locked' ? {} : { tone: 'problem' })
      return refusal === undefined
    },
    [session, t]
  )
  return { run, isReadOnly }
}
