import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { allStepsOf, personasOf, stagesOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useSession } from '../../session/useJourney.ts'
import { actions } from '../canvas/actions/actions.ts'
import type { CanvasCommands } from '../canvas/canvasCommands.ts'
import { useViewCommands } from '../palette/commandDesk.ts'
import type { Entry, ViewCommands } from '../palette/entry.ts'

/** Names of actions in the native menu where they differ from the map's own table. */
const menuNames: Readonly<Record<string, string>> = {
  'view.outline': 'toggleOutline',
  'view.inspector': 'toggleInspector',
  'view.fit': 'fit',
  'view.100': 'zoom100',
  'view.in': 'zoomIn',
  'view.out': 'zoomOut',
  'history.undo': 'undo',
  'history.redo': 'redo'
}

/** Announces what can be done on the map to palette, sheet, native menu and keyboard. Draws nothing. */
export function MapCommands({ canvas }: { canvas: CanvasCommands }) {
  const { t } = useTranslation()
  const session = useSession()
  const commands = useMemo<ViewCommands>(() => {
    const { journeyId } = session.getState()
    const onMap = actions.map((action): Entry => ({
      id: menuNames[action.id] ?? action.id,
      // One of these names takes a value, but it is no row of the table.
      label: t(`canvas:action.${action.label as 'edit'}`),
      icon: action.icon ?? 'corner-down-right',
      keys: action.keys,
      group: action.group,
      isAvailable: () => canvas.canRun(action.id),
      isOfMap: true,
      whileTyping: action.whileTyping === true,
      run: () => {
        canvas.focusMap()
        canvas.runAction(action.id)
      }
    }))
    const above: Entry[] = [
      {
        id: 'openExport',
        label: t('shortcuts:openExport'),
        icon: 'share',
        keys: ['Mod+Shift+e'],
        group: 'app',
        isAvailable: () => true,
        run: () => go(mapRoute(journeyId, { kind: 'export' }))
      },
      {
        id: 'openPersonas',
        label: t('shortcuts:openPersonas'),
        icon: 'users',
        keys: [],
        group: 'app',
        isAvailable: () => true,
        run: () => go(mapRoute(journeyId, { kind: 'personas', personaId: personasOf(session.getState().document)[0]?.id ?? null }))
      }
    ]
    return {
      entries: [...onMap, ...above],
      selected: () => session.getState().selection.size,
      places: () => {
        const { document } = session.getState()
        const place = (record: { id: string; title: string }, name: string) => ({
          id: record.id,
          name,
          title: record.title,
          go: () => canvas.centreOn(record.id)
        })
        return [
          ...allStepsOf(document).map((step, index) => place(step, t('shortcuts:paletteStep', { number: index + 1 }))),
          ...stagesOf(document).map((stage, index) => place(stage, t('shortcuts:paletteStage', { number: index + 1 })))
        ]
      }
    }
  }, [canvas, session, t])
  useViewCommands(commands)
  return null
}
