import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useSession } from '../../session/useJourney.ts'
import type { IconName } from '#core/icons/icons.ts'
import { actions } from '../canvas/actions/actions.ts'
import type { CanvasCommands } from '../canvas/canvasCommands.ts'
import { useViewCommands } from '../palette/commandDesk.ts'
import type { Entry, ViewCommands } from '../palette/entry.ts'

interface VersionCommands {
  readonly canvas: CanvasCommands | null
  readonly isPast: boolean
  readonly restore?: () => void
  readonly copySelection?: () => void
  readonly toNow?: () => void
  readonly compare?: () => void
}

const nothing = () => undefined

/** Announces what can be done while one looks at a version: the looking that the map itself has, and restoring. */
export function useVersionCommands({ canvas, isPast, restore, copySelection, toNow, compare }: VersionCommands): void {
  const { t } = useTranslation()
  const { journeyId } = useSession().getState()
  const latest = useMemo(() => ({ restore, copySelection, toNow, compare }), [restore, copySelection, toNow, compare])
  const commands = useMemo<ViewCommands>(() => {
    const looking = actions.filter(({ group }) => group === 'view' || group === 'move')
    const onCanvas = looking.map((action): Entry => ({
      id: action.id,
      label: t(`canvas:action.${action.label as 'edit'}`),
      icon: action.icon ?? 'corner-down-right',
      keys: action.keys,
      group: action.group,
      isAvailable: () => canvas?.canRun(action.id) === true,
      isOfMap: true,
      run: () => {
        canvas?.focusMap()
        canvas?.runAction(action.id)
      }
    }))
    const entry = (id: string, label: string, icon: IconName, run: () => void): Entry => ({
      id,
      label,
      icon,
      keys: [],
      group: 'app',
      isAvailable: () => true,
      run
    })
    const past = [
      entry('versions.restore', t('versions:commands.restore'), 'rotate-ccw', latest.restore ?? nothing),
      entry('versions.copySelection', t('versions:commands.copySelection'), 'copy-plus', latest.copySelection ?? nothing),
      entry('versions.compare', t('versions:commands.compare'), 'history', latest.compare ?? nothing),
      entry('versions.toNow', t('versions:commands.backToNow'), 'corner-down-right', latest.toNow ?? nothing)
    ]
    const back = entry('versions.toMap', t('versions:backToMap'), 'arrow-left', () => go(mapRoute(journeyId)))
    return { entries: [...onCanvas, ...(isPast ? past : []), back], places: () => [], selected: () => 0 }
  }, [t, canvas, isPast, latest, journeyId])
  useViewCommands(commands)
}
