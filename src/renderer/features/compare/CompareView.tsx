// This map and another of the library: both on the canvas, their feelings over each other, and what differs as a list.
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mapDifferences } from '#core/analyses/mapDifferences.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { mapOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go, useRoute } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBadge } from '../map/StateBadge.tsx'
import { ComparedFeelings } from './ComparedFeelings.tsx'
import { ComparedMaps, type Arrangement } from './ComparedMaps.tsx'
import { DifferencePanel } from './DifferencePanel.tsx'
import { ChooseMap, MapChooser } from './MapChooser.tsx'
import type { ComparedPair, MapCommand } from './pair.ts'
import { isOtherEarlier, likeliestOf } from './relatives.ts'
import { useOtherMap } from './useOtherMap.ts'
import { useRelatives } from './useRelatives.ts'
import './compare.css'

/** Compares the open map with another one. */
export function CompareView() {
  const { t } = useTranslation()
  const session = useSession()
  const route = useRoute()
  const { journeyId } = session.getState()
  const relatives = useRelatives()
  const asked = route.screen === 'map' && route.panel?.kind === 'view' ? (route.panel.other ?? null) : null
  const otherId = asked ?? (relatives ? likeliestOf(relatives) : null)
  const other = useOtherMap(otherId === journeyId ? null : otherId)
  const choose = (id: string) => go(mapRoute(journeyId, { kind: 'view', view: 'compare', other: id }), 'replace')

  if (!relatives) return <Waiting />
  if (otherId === null || otherId === journeyId) {
    return (
      <div className="compare-choice">
        <EmptyState icon="git-compare" title={t('compare:chooseTitle')}>
          <p>{t('compare:chooseText')}</p>
        </EmptyState>
        <MapChooser relatives={relatives} chosen={null} onChoose={choose} />
      </div>
    )
  }
  if (other === null) return <Waiting />
  if (!other.ok) {
    return (
      <div className="compare-choice">
        <EmptyState icon="triangle-alert" title={t('compare:openFailed')}>
          <p>{t(`error:${other.error.code}`)}</p>
        </EmptyState>
        <MapChooser relatives={relatives} chosen={otherId} onChoose={choose} />
      </div>
    )
  }
  return (
    <Compared
      other={other.value}
      chooser={(close) => (
        <MapChooser
          relatives={relatives}
          chosen={otherId}
          onChoose={(id) => {
            close()
            choose(id)
          }}
        />
      )}
    />
  )
}

type Shown = 'maps' | 'feelings'

function Compared({
  other,
  chooser
}: {
  other: { id: string; document: JourneyDocument }
  chooser: (close: () => void) => React.ReactNode
}) {
  const { t } = useTranslation()
  const session = useSession()
  const { journeyId } = session.getState()
  const own = useJourney(session, ({ document }) => document)
  const [shown, setShown] = useState<Shown>('maps')
  const [arrangement, setArrangement] = useState<Arrangement>('beside')
  const [command, setCommand] = useState<MapCommand | null>(null)
  const pair = useMemo<ComparedPair>(() => {
    const sides = [
      { id: journeyId, document: own },
      { id: other.id, document: other.document }
    ] as const
    const map = (side: (typeof sides)[number]) => ({ id: side.id, map: mapOf(side.document) })
    const [before, after] = isOtherEarlier(map(sides[0]), map(sides[1])) ? [sides[1], sides[0]] : sides
    return { before, after, ownId: journeyId }
  }, [journeyId, own, other])
  const differences = useMemo(() => mapDifferences(pair.before.document, pair.after.document), [pair])
  const goTo = (id: string, side: MapCommand['side']) => {
    setShown('maps')
    setCommand((last) => ({ id, side, number: (last?.number ?? 0) + 1 }))
  }
  return (
    <div className="compare">
      <header className="compare-bar">
        <Side pair={pair} side="before" chooser={chooser} />
        <Side pair={pair} side="after" chooser={chooser} />
        <div className="compare-tools">
          <Segmented
            label={t('compare:show')}
            hideLabel
            value={shown}
            options={[
              { value: 'maps', label: t('compare:maps'), icon: 'map' },
              { value: 'feelings', label: t('compare:feelings'), icon: 'activity' }
            ]}
            onChange={setShown}
          />
          {shown === 'maps' ? (
            <Segmented
              label={t('compare:arrange')}
              hideLabel
              value={arrangement}
              options={[
                { value: 'beside', label: t('compare:sideBySide'), icon: 'columns-2' },
                { value: 'stacked', label: t('compare:stacked'), icon: 'square-split-horizontal' }
              ]}
              onChange={setArrangement}
            />
          ) : null}
        </div>
      </header>
      <div className="compare-body">
        {shown === 'maps' ? (
          <ComparedMaps pair={pair} differences={differences} arrangement={arrangement} command={command} />
        ) : (
          <ComparedFeelings pair={pair} />
        )}
        <DifferencePanel pair={pair} differences={differences} onGoTo={goTo} />
      </div>
    </div>
  )
}

/** One of the two maps: which, and its state; the other one can be changed for another. */
function Side({ pair, side, chooser }: { pair: ComparedPair; side: 'before' | 'after'; chooser: (close: () => void) => React.ReactNode }) {
  const { t } = useTranslation()
  const { id, document } = pair[side]
  const map = mapOf(document)
  const title = map.title || t('domain:untitled')
  const isOwn = id === pair.ownId
  return (
    <section className="compare-side" aria-label={t(`compare:${side}`)}>
      <span className="compare-when">{t(`compare:${side}`)}</span>
      <strong title={title}>{title}</strong>
      <StateBadge state={map.state} />
      {isOwn ? (
        <span className="compare-own">{t('compare:thisMap')}</span>
      ) : (
        <>
          <ChooseMap chooser={chooser} />
          <IconButton icon="external-link" iconSize={16} small label={t('compare:openThis', { title })} onClick={() => go(mapRoute(id))} />
        </>
      )}
    </section>
  )
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <div className="compare-choice" aria-busy>
      <p className="visually-hidden" role="status">
        {t('compare:opening')}
      </p>
      <Skeleton width={320} height={24} />
      <Skeleton height={360} radius={12} />
    </div>
  )
}
