import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { allStepsOf, stagesOf } from '#core/queries/journey.ts'
import { usePresenterEntries } from '../present/usePresenterEntries.ts'
import { useSession } from '../../session/useJourney.ts'
import { actions } from '../canvas/actions/actions.ts'
import type { CanvasCommands } from '../canvas/canvasCommands.ts'
import { useViewCommands } from '../palette/commandDesk.ts'
import type { Entry, ViewCommands } from '../palette/entry.ts'
import { useMapDesk } from './mapDesk.ts'
import { useMapEntries } from './useMapEntries.ts'
import { useVersionEntries } from '../versions/useVersionEntries.tsx'
import { usePersonaEntries } from './usePersonaEntries.ts'

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

/** Announces what can be done on the map to palette, sheet, native menu and keyboard. Draws only what asks about one of them. */
export function MapCommands({ canvas }: { canvas: CanvasCommands }) {
  const { t } = useTranslation()
  const session = useSession()
  const ofPersonas = usePersonaEntries()
  const { entries: ofVersions, dialog } = useVersionEntries()
  const ofMap = useMapEntries()
  const ofPresenting = usePresenterEntries()
  const { mapFocus } = useMapDesk()
  useEffect(() => {
    mapFocus.current = canvas.focusMap
    return () => {
      mapFocus.current = null
    }
  }, [canvas, mapFocus])
  const commands = useMemo<ViewCommands>(() => {
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
    return {
      entries: [...onMap, ...ofMap, ...ofPresenting, ...ofPersonas, ...ofVersions],
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
  }, [canvas, session, t, ofMap, ofPresenting, ofPersonas, ofVersions])
  useViewCommands(commands)
  return dialog
}
