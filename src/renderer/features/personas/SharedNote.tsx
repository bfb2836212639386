import { useTranslation } from 'react-i18next'
import type { Persona } from '#core/model/persona.ts'
import { mapRoute } from '../../app/route.ts'
import { linkTo } from '../../app/router.ts'
import { useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLibraryPersonas } from './useLibraryPersonas.ts'

/** Says of a persona who is on several maps which they are, with the ways there. Nothing for one that only this map knows. */
export function SharedNote({ persona: { sharedId } }: { persona: Persona }) {
  const { t } = useTranslation()
  const { journeyId } = useSession().getState()
  const { list } = useLibraryPersonas()
  const shared = sharedId !== null && list?.ok ? list.value.find((other) => other.sharedId === sharedId) : undefined
  if (!shared || shared.uses.length < 2) return null
  const others = shared.uses.filter((use) => use.journeyId !== journeyId)
  const titles = others.map(({ title }) => `“${title || t('domain:untitled')}”`)
  return (
    <div className="persona-shared" role="note">
      <Icon name="link" size={16} />
      <div>
        <strong>{t('personas:usedIn', { count: shared.uses.length })}</strong>
        <p>{t('personas:sharedNote', { titles: titles.join(', ') })}</p>
        <p className="persona-shared-links">
          {others.map((use) => (
            <a
              key={`${use.journeyId} ${use.personaId}`}
              {...linkTo(mapRoute(use.journeyId, { kind: 'personas', personaId: use.personaId }))}
            >
              {use.title || t('domain:untitled')}
            </a>
          ))}
        </p>
      </div>
    </div>
  )
}
