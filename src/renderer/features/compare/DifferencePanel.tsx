import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { differenceKinds, type DifferenceKind, type MapDifference } from '#core/analyses/differences/difference.ts'
import type { MapDifferences, StageDifferences } from '#core/analyses/mapDifferences.ts'
import type { IconName } from '#core/icons/icons.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { detailsOf, nameOf } from './differenceWords.ts'
import type { ComparedPair, MapCommand } from './pair.ts'
import '../versions/differenceRow.css'
import './differencePanel.css'

interface DifferencePanelProps {
  pair: ComparedPair
  differences: MapDifferences
  onGoTo: (id: string, side: MapCommand['side']) => void
}

/** What differs, stage by stage; each row leads to its place on the maps. */
export function DifferencePanel({ pair, differences, onGoTo }: DifferencePanelProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [only, setOnly] = useState<DifferenceKind | null>(null)
  const { counts, groups, isRelated } = differences
  const all = differenceKinds.reduce((sum, kind) => sum + counts[kind], 0)
  const shown = groups
    .map(({ stage, differences: list }) => ({ stage, differences: only ? list.filter(({ kind }) => kind === only) : list }))
    .filter(({ differences: list }) => list.length > 0)
  if (!isRelated) {
    return (
      <aside className="compare-list" aria-label={t('compare:differences')}>
        <EmptyState icon="unlink" title={t('compare:unrelatedTitle')}>
          <p>{t('compare:unrelatedText')}</p>
        </EmptyState>
      </aside>
    )
  }
  return (
    <aside className="compare-list page-text" aria-label={t('compare:differences')}>
      <h2>
        <span role="status">{t('compare:differencesCount', { count: all })}</span>
      </h2>
      {all === 0 ? (
        <EmptyState icon="check-check" title={t('compare:same')}>
          <p>{t('compare:sameText')}</p>
        </EmptyState>
      ) : (
        <div className="compare-filter" role="group" aria-label={t('compare:filter')}>
          <button type="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
            {t('compare:all')}
          </button>
          {differenceKinds
            .filter((kind) => counts[kind] > 0 || kind === only)
            .map((kind) => (
              <button
                key={kind}
                type="button"
                data-kind={kind}
                aria-pressed={only === kind}
                onClick={() => setOnly(only === kind ? null : kind)}
              >
                <Icon name={icons[kind]} size={14} />
                {t(`compare:kind.${kind}`)} <span>{formatNumber(counts[kind], language)}</span>
              </button>
            ))}
        </div>
      )}
      {all > 0 && shown.length === 0 ? <p>{t('compare:noneOfKind')}</p> : null}
      {shown.map((group) => (
        <Group key={group.stage?.id ?? 'map'} group={group} pair={pair} onGoTo={onGoTo} />
      ))}
    </aside>
  )
}

/** More than this at once nobody reads through. */
const first = 60

function Group({ group: { stage, differences }, pair, onGoTo }: { group: StageDifferences } & Omit<DifferencePanelProps, 'differences'>) {
  const { t } = useTranslation()
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? differences : differences.slice(0, first)
  return (
    <section>
      <h3 id={id}>{stage ? stage.title || t('map:untitledStage') : t('compare:wholeMap')}</h3>
      <ul aria-labelledby={id}>
        {shown.map((difference) => (
          <li key={`${difference.kind} ${difference.before?.id ?? ''} ${difference.after?.id ?? ''}`}>
            <Row difference={difference} pair={pair} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {shown.length < differences.length ? (
        <Button look="link" onClick={() => setWhole(true)}>
          {t('compare:more', { count: differences.length - shown.length })}
        </Button>
      ) : null}
    </section>
  )
}

const icons = {
  added: 'plus',
  removed: 'minus',
  moved: 'arrow-left-right',
  changed: 'pencil',
  up: 'trending-up',
  down: 'trending-down'
} as const satisfies Record<DifferenceKind, IconName>

/** Records that the canvas knows how to show. */
const onCanvas: readonly JourneyRecord['type'][] = ['stage', 'step', 'lane', 'card', 'emotionPoint', 'link']

function Row({ difference, pair, onGoTo }: { difference: MapDifference } & Omit<DifferencePanelProps, 'differences'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { kind, type, before, after } = difference
  const side = after ? 'after' : 'before'
  const record = after ?? before
  if (!record) return null
  const speech = { t, language }
  const words = (
    <>
      <span className="compare-kind">
        <Icon name={icons[kind]} size={14} />
        {t(`compare:kind.${kind}`)}
        <small>{t(`versions:kinds.${type}`)}</small>
      </span>
      <span className="difference-text">{nameOf(record, pair[side].document, speech) || t('versions:untitled')}</span>
      {detailsOf(difference, pair, speech).map((detail, at) => (
        <span key={at} className="difference-text compare-detail">
          {detail}
        </span>
      ))}
    </>
  )
  if (!onCanvas.includes(type)) {
    return (
      <div className="difference-row" data-kind={kind}>
        {words}
      </div>
    )
  }
  return (
    <button type="button" className="difference-row" data-kind={kind} onClick={() => onGoTo(record.id, side)}>
      {words}
    </button>
  )
}
