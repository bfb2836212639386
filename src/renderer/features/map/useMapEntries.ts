import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { mapOf, personasOf } from '#core/queries/journey.ts'
import { useServices } from '../../app/services.ts'
import { fromLibrary, mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useSession } from '../../session/useJourney.ts'
import type { Entry } from '../palette/entry.ts'
import { useJourneyActions } from '../library/useJourneyActions.ts'
import { useMapDesk } from './mapDesk.ts'
import { addPersonaTo } from './addPersonaTo.ts'
import { mapViews } from './views.ts'

/** What can be done with the map as a whole: its title, state, personas, handing it out, copies, the trash. */
export function useMapEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const session = useSession()
  const actions = useJourneyActions()
  const { setRenaming, setAboutOpen } = useMapDesk()
  const services = useServices()
  return useMemo(() => {
    const { journeyId } = session.getState()
    const always = () => true
    const canWrite = () => !session.getState().readOnly
    const entry = (
      id: string,
      label: string,
      icon: Entry['icon'],
      run: () => void,
      isAvailable = canWrite,
      keys: readonly string[] = []
    ): Entry => ({
      id,
      label,
      icon,
      keys,
      group: 'app',
      isAvailable,
      run
    })
    // What hands a map out is loaded when it is asked for.
    const now = (what: 'exportAgain' | 'copyAsPicture' | 'copyAsTable') => () =>
      void import('../exporting/handOutNow.ts').then((handOut) => handOut[what]({ services, session }))
    const journey = () => ({ id: journeyId, title: mapOf(session.getState().document).title })
    const stateOf = () => mapOf(session.getState().document).state
    return [
      ...[null, ...mapViews].map((view) =>
        entry(
          `view.${view?.name ?? 'map'}`,
          t('views:show', { view: t(`views:name.${view?.name ?? 'map'}`) }),
          view?.icon ?? 'map',
          () => go(mapRoute(journeyId, view ? { kind: 'view', view: view.name } : null)),
          () => mapViews.length > 0
        )
      ),
      entry('openExport', t('shortcuts:openExport'), 'share', () => go(mapRoute(journeyId, { kind: 'export' })), always, ['Mod+Shift+e']),
      entry('exportAgain', t('exporting:again'), 'download', now('exportAgain'), always, ['Mod+e']),
      entry('copyPicture', t('exporting:copyMapPicture'), 'image', now('copyAsPicture'), always),
      entry('copyTable', t('exporting:copyMapTable'), 'table-2', now('copyAsTable'), always),
      entry(
        'openPersonas',
        t('shortcuts:openPersonas'),
        'users',
        () => go(mapRoute(journeyId, { kind: 'personas', personaId: personasOf(session.getState().document)[0]?.id ?? null })),
        always
      ),
      entry('map.addPersona', t('map:addPersona'), 'user-plus', () => addPersonaTo(session, t('personas:newName'))),
      entry('map.takePersona', t('personas:fromLibraryShort'), 'users', () =>
        go(mapRoute(journeyId, { kind: 'personas', personaId: fromLibrary }))
      ),
      entry('map.rename', t('map:renameMap'), 'pencil', () => setRenaming(true)),
      entry('map.about', t('map:detailsItem'), 'calendar', () => setAboutOpen(true), always),
      entry(
        'map.toFuture',
        t('map:makeFuture'),
        'sparkle',
        () => void session.run('map.edit', { state: 'future' }),
        () => canWrite() && stateOf() === 'current'
      ),
      entry(
        'map.toCurrent',
        t('map:makeCurrent'),
        'circle-dot',
        () => void session.run('map.edit', { state: 'current' }),
        () => canWrite() && stateOf() === 'future'
      ),
      entry(
        'map.duplicate',
        t('map:duplicateMap'),
        'copy-plus',
        () => void session.flush().then(() => actions.duplicate(journey())),
        always
      ),
      entry(
        'map.deriveFuture',
        t('compare:deriveShort'),
        'sparkle',
        () => void session.flush().then(() => actions.deriveFuture(journey())),
        always
      ),
      entry(
        'map.trash',
        t('map:trashMap'),
        'trash-2',
        () =>
          void session
            .flush()
            .then(() => actions.trash(journey()))
            .then((isGone) => isGone && go({ screen: 'library' }))
      )
    ]
  }, [t, session, actions, setRenaming, setAboutOpen, services])
}
