import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { Button } from '../../ui/Button.tsx'
import { useLayersDesk } from './layersDesk.ts'
import './jumpList.css'

/** Something to go to: a card, under its own words or others. */
export interface Jump {
  readonly id: Id
  readonly text: string
}

const most = 8

/** Cards to go to; of many only the first until all are asked for. A card that stands in no layer is shown on the map. */
export function JumpList({ items }: { items: readonly Jump[] }) {
  const { t } = useTranslation()
  const jump = useJump()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? items : items.slice(0, most)
  return (
    <ul className="layers-jumps">
      {shown.map(({ id, text }, index) => (
        <li key={`${id} ${index}`}>
          <button type="button" className="layers-jump" onClick={() => jump(id)}>
            {text || t('layers:emptyCard')}
          </button>
        </li>
      ))}
      {shown.length < items.length ? (
        <li>
          <Button look="link" onClick={() => setWhole(true)}>
            {t('layers:showAll', { count: items.length })}
          </Button>
        </li>
      ) : null}
    </ul>
  )
}

/** Goes to a card: chooses it here, or shows it on the map where it stands in no layer. */
export function useJump(): (id: Id) => void {
  const desk = useLayersDesk()
  return (id) => {
    if (desk.layers().placeOf.has(id)) desk.choose(id, { focus: true })
    else go(mapRoute(desk.session.getState().journeyId, null, id))
  }
}
