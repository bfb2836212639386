import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { allStepsOf, cardLanesOf, cardsInCell, personasOf, pointsAt } from '#core/queries/journey.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { useSession } from '../../session/useJourney.ts'
import type { Words } from '../canvas/canvas.ts'
import type { SearchItem } from './SearchList.tsx'
import { targetOf } from './targetOf.ts'

/** Everything that evidence can be tied to, but for what it is tied to. The map as it was when the list opened: it must not jump under the pointer. */
export function useTargetItems(except: readonly Id[]): readonly SearchItem[] {
  const { t } = useTranslation()
  const session = useSession()
  return useMemo(() => {
    const { document } = session.getState()
    const steps = allStepsOf(document)
    const words = t as unknown as Words
    const cards = cardLanesOf(document).flatMap((lane) =>
      steps.flatMap((step, index) =>
        cardsInCell(document, lane.id, step.id).map((card) => ({
          id: card.id,
          icon: laneIcon(lane.kind),
          words: card.text,
          hint: String(index + 1)
        }))
      )
    )
    const points = steps.flatMap((step) => pointsAt(document, step.id)).filter(({ kind }) => kind === 'lived')
    const others = [...personasOf(document), ...points].flatMap(({ id }) => {
      const target = targetOf(document, id, words)
      return target ? [{ id, icon: target.icon, words: target.name }] : []
    })
    return [...cards, ...others].filter(({ id, words: said }) => said !== '' && !except.includes(id))
  }, [session, t, except])
}
