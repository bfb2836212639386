import { useTranslation } from 'react-i18next'
import type { Statement } from '#core/analyses/evidenceCoverage.ts'
import { certaintyIcon } from '#core/scene/cardScene.ts'
import { mapRoute } from '../../app/route.ts'
import { linkTo } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Words } from '../canvas/canvas.ts'
import { targetOf } from './targetOf.ts'

/** Ways to statements on the map, each with how sure one is of it. */
export function StatementLinks({ statements }: { statements: readonly Statement[] }) {
  const { t } = useTranslation()
  const session = useSession()
  const document = useJourney(session, (state) => state.document)
  const { journeyId } = session.getState()
  return (
    <ul className="statement-links">
      {statements.map(({ id, certainty }) => (
        <li key={id}>
          <a {...linkTo(mapRoute(journeyId, null, id))}>
            <Icon name={certaintyIcon[certainty]} size={14} />
            <span className="visually-hidden">{t(`domain:certainty.${certainty}`)}: </span>
            <span>{targetOf(document, id, t as unknown as Words)?.name}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
