import { useTranslation } from 'react-i18next'
import type { TouchpointColumn } from '#core/analyses/touchpointFilters.ts'
import type { TouchpointRow } from '#core/analyses/touchpointTable.ts'
import { faceLevel } from '#core/icons/faces.ts'
import { find } from '#core/queries/journey.ts'
import { channelIcon, controlIcon } from '#core/scene/domainIcons.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { AttachedPersonaMark } from '../personas/AttachedPersonaMark.tsx'
import { AnsweredRing } from './AnsweredRing.tsx'
import { choiceIn, feelingNames, textIn } from './cells.ts'
import { columnOf } from './columns.ts'
import { Face } from './Face.tsx'
import './cellContent.css'

const certaintyIcons = { assumption: 'circle-dashed', evidence: 'quote', validated: 'badge-check' } as const

/** What stands in one cell. What nobody has answered says so. */
export function CellContent({ row, column }: { row: TouchpointRow; column: TouchpointColumn }) {
  const { t } = useTranslation()
  const { card } = row
  switch (column) {
    case 'name':
      return <Name row={row} />
    case 'when':
      return (
        <span className="tp-lines">
          <span>{t('touchpoints:step', { number: row.stepNumber })}</span>
          {row.review.phase ? <small>{t(`touchpoints:phase.${row.review.phase}`)}</small> : null}
        </span>
      )
    case 'feeling':
      return <Feeling row={row} />
    case 'answered':
      return (
        <span className="tp-answered">
          <AnsweredRing answered={row.answered} />
          {t('touchpoints:ofFive', { answered: row.answered })}
        </span>
      )
    case 'channel':
      return card?.channel ? (
        <Marked icon={channelIcon(card.channel)}>{t(`domain:channel.${card.channel}`)}</Marked>
      ) : (
        <Open of={row} column={column} />
      )
    case 'control':
      return card?.control ? (
        <Marked icon={controlIcon(card.control) ?? 'shield-check'}>{t(`touchpoints:control.${card.control}`)}</Marked>
      ) : (
        <Open of={row} column={column} />
      )
    case 'persona':
      return row.persona ? (
        <span className="tp-mark">
          <AttachedPersonaMark persona={row.persona} size={22} />
          <span className="tp-words">{row.persona.name || t('personas:newName')}</span>
        </span>
      ) : (
        <Open of={row} column={column} />
      )
    case 'evidence':
      return card ? (
        <span className="tp-lines">
          <Marked icon={certaintyIcons[card.certainty]}>{t(`domain:certainty.${card.certainty}`)}</Marked>
          <small>{row.evidence === 0 ? t('touchpoints:noEvidence') : t('touchpoints:pieces', { count: row.evidence })}</small>
        </span>
      ) : (
        <Open of={row} column={column} />
      )
    case 'medium':
    case 'directness':
    case 'aim':
    case 'met': {
      const value = choiceIn(row, column)
      return value === null ? (
        <Open of={row} column={column} />
      ) : (
        <span className="tp-words">{t(`touchpoints:${column}.${value}` as 'touchpoints:met.yes')}</span>
      )
    }
    case 'improve':
      return <Improve row={row} />
    default: {
      const text = textIn(row, column)
      return text.trim() === '' ? <Open of={row} column={column} /> : <span className="tp-words">{text}</span>
    }
  }
}

function Name({ row: { card, step } }: { row: TouchpointRow }) {
  const { t } = useTranslation()
  if (card === null) {
    return (
      <span className="tp-name">
        <span className="tp-tile tp-tile-gap">
          <svg className="icon" width={16} height={16} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth={1.4} aria-hidden>
            <circle cx={8} cy={8} r={6} />
            <path d="M2.5 2.5l11 11" strokeLinecap="round" />
          </svg>
        </span>
        <span className="tp-lines">
          <strong>{t('touchpoints:noTouchpoint')}</strong>
          <small>{t('touchpoints:gap')}</small>
        </span>
      </span>
    )
  }
  return (
    <span className="tp-name">
      <span className="tp-tile">
        <Icon name={channelIcon(card.channel)} size={16} />
      </span>
      <span className="tp-lines">
        <span className="tp-title">
          <strong>{card.text.trim() || t('touchpoints:unnamed')}</strong>
          {step.momentOfTruth ? (
            <>
              <Icon name="star" size={14} className="tp-star" />
              <span className="visually-hidden">{t('domain:momentOfTruth')}</span>
            </>
          ) : null}
        </span>
        {card.control ? (
          <small>
            <Icon name={controlIcon(card.control) ?? 'shield-check'} size={13} />
            {t(`touchpoints:control.${card.control}`)}
          </small>
        ) : null}
      </span>
    </span>
  )
}

function Feeling({ row }: { row: TouchpointRow }) {
  const { t } = useTranslation()
  const session = useSession()
  const { feeling } = row
  const personaId = feeling?.personaId ?? null
  const whose = useJourney(session, ({ document }) => (personaId === null ? '' : (find(document, 'persona', personaId)?.name ?? '')))
  if (feeling === null) return <Open of={row} column="feeling" isShort />
  const level = faceLevel(feeling.score)
  const words = t(`domain:feeling.${feelingNames[level]}` as 'domain:feeling.angry')
  const said =
    feeling.source === 'review'
      ? words
      : whose === ''
        ? t('touchpoints:fromCurve', { feeling: words })
        : t('touchpoints:fromCurveOf', { feeling: words, name: whose })
  return (
    <span className="tp-feeling" data-tooltip={said}>
      <Face level={level} />
      <span className="visually-hidden">{said}</span>
    </span>
  )
}

function Improve({ row }: { row: TouchpointRow }) {
  const { t } = useTranslation()
  const { review, opportunities } = row
  if (opportunities.length === 0) {
    return review.improve.trim() === '' ? <Open of={row} column="improve" /> : <span className="tp-words">{review.improve}</span>
  }
  const titles = opportunities.map(({ title }) => title).join(', ')
  return (
    <span className="tp-mark" data-tooltip={t('touchpoints:opportunities', { count: opportunities.length, titles })}>
      <Icon name="lightbulb" size={14} className="tp-idea" />
      <span className="tp-words">{review.improve.trim() === '' ? titles : review.improve}</span>
    </span>
  )
}

function Marked({ icon, children }: { icon: Parameters<typeof Icon>[0]['name']; children: string }) {
  return (
    <span className="tp-mark">
      <Icon name={icon} size={14} />
      <span className="tp-words">{children}</span>
    </span>
  )
}

/** Nobody has answered this; what only a touchpoint can have is simply not there where there is none. */
function Open({ of, column, isShort = false }: { of: TouchpointRow; column: TouchpointColumn; isShort?: boolean }) {
  const { t } = useTranslation()
  if (columnOf[column].ofCard) return <span className="tp-none">{of.card === null ? '–' : t('touchpoints:nothing')}</span>
  return (
    <span className="tp-open">
      <Icon name="circle-dashed" size={14} />
      {isShort ? <span className="visually-hidden">{t('touchpoints:notAnswered')}</span> : t('touchpoints:notAnswered')}
    </span>
  )
}
