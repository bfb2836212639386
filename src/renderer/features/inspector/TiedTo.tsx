import { useTranslation } from 'react-i18next'
import type { Card } from '#core/model/card.ts'
import type { Link } from '#core/model/link.ts'
import { find, linksOf } from '#core/queries/journey.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useRun } from '../map/useRun.ts'
import { TiePopover } from './TiePopover.tsx'
import { CardSearch } from './CardSearch.tsx'

/** The cards that a card is linked with, in either direction. */
export function TiedTo({ card }: { card: Card }) {
  const { t } = useTranslation()
  const session = useSession()
  const links = useJourney(session, ({ document }) => linksOf(document, card.id))
  const { run, isReadOnly } = useRun({ frame: true })
  return (
    <section className="tied" aria-label={t('inspector:tiedTo')}>
      <h3 className="field-label">{t('inspector:tiedTo')}</h3>
      <ul>
        {links.map((link) => (
          <TiedRow key={link.id} link={link} card={card} />
        ))}
      </ul>
      {isReadOnly ? null : (
        <TiePopover label={t('inspector:tie')} onChoose={(toId) => run('link.add', { fromId: card.id, toId, kind: 'leadsTo' })}>
          {(choose) => <CardSearch except={card.id} onChoose={choose} />}
        </TiePopover>
      )}
    </section>
  )
}

function TiedRow({ link, card }: { link: Link; card: Card }) {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun({ frame: true })
  const isFrom = link.fromId === card.id
  const otherId = isFrom ? link.toId : link.fromId
  const { text, kind } = useJourney(session, ({ document }) => {
    const other = find(document, 'card', otherId)
    return { text: other?.text ?? '', kind: other && find(document, 'lane', other.laneId)?.kind }
  })
  const words = text || t('inspector:emptyCard')
  const meaning = link.label || t(`domain:linkKind.${link.kind}`)
  return (
    <li className="tied-row">
      <button type="button" className="tied-open" onClick={() => session.select([link.id])}>
        <Icon name={kind ? laneIcon(kind) : 'link-2'} />
        <span className="tied-words">
          <span>{words}</span>
          <small>
            <Icon name={isFrom ? 'arrow-right' : 'arrow-left'} size={14} />
            {meaning}
          </small>
        </span>
      </button>
      {isReadOnly ? null : (
        <IconButton
          icon="x"
          small
          iconSize={14}
          label={`${t('inspector:untie')}: ${words}`}
          onClick={() => run('link.remove', { ids: [link.id] })}
        />
      )}
    </li>
  )
}
