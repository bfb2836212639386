import { useMemo, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { allStepsOf, cardLanesOf, cardsInCell } from '#core/queries/journey.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { foldText } from '#core/text/fold.ts'
import { useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'

const shown = 8

/** Finds another card of the map by its words; arrow keys and Enter choose. */
export function CardSearch({ except, onChoose }: { except: Id; onChoose: (id: Id) => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  // The map as it was when the list opened: it must not jump under the pointer.
  const cards = useMemo(() => {
    const { document } = session.getState()
    const steps = allStepsOf(document)
    return cardLanesOf(document).flatMap((lane) =>
      steps.flatMap((step, index) =>
        cardsInCell(document, lane.id, step.id)
          .filter((card) => card.id !== except && card.text !== '')
          .map((card) => ({ id: card.id, text: card.text, folded: foldText(card.text), kind: lane.kind, number: index + 1 }))
      )
    )
  }, [session, except])
  const wanted = foldText(text.trim())
  const found = cards.filter((card) => card.folded.includes(wanted)).slice(0, shown)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0))
    else if (event.key === 'Enter' && found[chosen]) onChoose(found[chosen].id)
    else return
    event.preventDefault()
  }
  return (
    <div className="card-search">
      <input
        className="field-control"
        role="combobox"
        aria-label={t('inspector:tieSearch')}
        aria-expanded={found.length > 0}
        aria-controls="card-search-list"
        aria-activedescendant={found.length > 0 ? `card-search-${chosen}` : undefined}
        placeholder={t('inspector:tieSearch')}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id="card-search-list" role="listbox" aria-label={t('inspector:tieSearch')}>
        {found.map((card, at) => (
          <div
            key={card.id}
            id={`card-search-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            className="card-search-row"
            onPointerMove={() => setChosen(at)}
            onClick={() => onChoose(card.id)}
          >
            <Icon name={laneIcon(card.kind)} />
            <span>{card.text}</span>
            <small>{card.number}</small>
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className="inspector-hint">{t('inspector:tieNothing')}</p> : null}
    </div>
  )
}
