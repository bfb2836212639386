import { Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewName } from '../../app/route.ts'
import { useSession } from '../../session/useJourney.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useViewCommands } from '../palette/commandDesk.ts'
import type { Entry, ViewCommands } from '../palette/entry.ts'
import { useVersionEntries } from '../versions/useVersionEntries.tsx'
import { useMapEntries } from './useMapEntries.ts'
import { mapViews } from './views.ts'

/** A view in the place of the canvas, with what can be done with the map from there by palette and keyboard. */
export function ViewSlot({ view }: { view: ViewName }) {
  const { t } = useTranslation()
  const shown = mapViews.find(({ name }) => name === view)
  return (
    <main className="map-view" aria-label={t(`views:name.${view}`)}>
      <Suspense fallback={<ViewSkeleton />}>{shown ? <shown.View /> : null}</Suspense>
      <MapCommandsOfView />
    </main>
  )
}

function ViewSkeleton() {
  return (
    <div className="map-view-skeleton">
      <Skeleton height={28} width={240} />
      <Skeleton height={420} radius={12} />
    </div>
  )
}

function MapCommandsOfView() {
  const { t } = useTranslation()
  const session = useSession()
  const ofMap = useMapEntries()
  const { entries: ofVersions, dialog } = useVersionEntries()
  const commands = useMemo<ViewCommands>(() => {
    const history = (id: 'undo' | 'redo', keys: readonly string[], isAvailable: () => boolean): Entry => ({
      id,
      label: t(`common:${id}`),
      icon: id === 'undo' ? 'undo-2' : 'redo-2',
      keys,
      group: 'history',
      isAvailable,
      run: session[id]
    })
    return {
      entries: [
        history('undo', ['Mod+z'], () => session.getState().canUndo),
        history('redo', ['Mod+Shift+z', 'Mod+y'], () => session.getState().canRedo),
        ...ofMap,
        ...ofVersions
      ],
      selected: () => 0,
      places: () => []
    }
  }, [session, t, ofMap, ofVersions])
  useViewCommands(commands)
  return dialog
}
