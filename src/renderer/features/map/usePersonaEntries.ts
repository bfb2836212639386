import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { personasOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { showOnly, soloCurve, toggleCurve } from '../canvas/actions/personaActions.ts'
import type { Entry } from '../palette/entry.ts'

/** What the palette can do with each persona of the map, by her name. */
export function usePersonaEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const session = useSession()
  const personas = useJourney(session, ({ document }) => personasOf(document))
  return useMemo(() => {
    const parts = { session, say: () => undefined }
    const { journeyId } = session.getState()
    return personas.flatMap(({ id, name: given }): Entry[] => {
      const name = given || t('personas:newName')
      const entry = (kind: string, label: string, icon: Entry['icon'], run: () => void): Entry => ({
        id: `persona.${kind}:${id}`,
        label,
        icon,
        keys: [],
        group: kind === 'page' ? 'app' : 'view',
        isAvailable: () => true,
        run
      })
      const page = entry('page', t('finding:pageOf', { name }), 'printer', () =>
        go(mapRoute(journeyId, { kind: 'personaPage', personaId: id }))
      )
      if (personas.length === 1) return [page]
      return [
        entry('curve', t('finding:toggleCurveOf', { name }), 'eye-off', () => toggleCurve(parts, id)),
        entry('solo', t('finding:soloCurveOf', { name }), 'activity', () => soloCurve(parts, id)),
        entry('only', t('finding:onlyPersona', { name }), 'user', () => showOnly(parts, id)),
        page
      ]
    })
  }, [personas, session, t])
}
