// Looking back: the versions of the open map at the left, one of them on the canvas. The map itself stays open behind it, with its undo.
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDocument } from '#core/model/document.ts'
import { differencesOf } from '#core/queries/differences.ts'
import { partsOf } from '#core/queries/partsOf.ts'
import { mapOf } from '#core/queries/journey.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { mapRoute } from '../../app/route.ts'
import { go, linkTo } from '../../app/router.ts'
import { showToast } from '../../app/toasts.ts'
import { useNow } from '../../app/useNow.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { SessionContext, useJourney, useSession } from '../../session/useJourney.ts'
import { versionSession } from '../../session/versionSession.ts'
import type { Viewport } from '../../session/viewportMemory.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { CanvasCommands } from '../canvas/canvasCommands.ts'
import { GuestLayerContext } from '../canvas/layers/guestLayer.ts'
import { attendedIds } from './attendedIds.ts'
import { DifferenceLayer } from './DifferenceLayer.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { NameThisVersion } from './NameThisVersion.tsx'
import { useVersionActions } from './useVersionActions.ts'
import { useVersionCommands } from './useVersionCommands.ts'
import { useVersionContent, type VersionContent } from './useVersionContent.ts'
import { useVersions } from './useVersions.ts'
import { VersionCanvas } from './VersionCanvas.tsx'
import { VersionList } from './VersionList.tsx'
import { whenOf } from './versionWords.ts'
import './versions.css'

/** The versions of the open map. */
export function VersionsScreen({ versionId }: { versionId: string | null }) {
  const { t } = useTranslation()
  const session = useSession()
  const { journeyId } = session.getState()
  const now = useJourney(session, ({ document }) => document)
  const saved = useJourney(session, ({ saveState }) => (saveState.kind === 'saved' ? String(saveState.at) : ''))
  const { list, reload } = useVersions(journeyId)
  const content = useVersionContent(journeyId, versionId)
  const actions = useVersionActions()
  const view = useRef<Viewport | null>(null)
  const [isNaming, setNaming] = useState(false)
  const [isComparing, setComparing] = useState(false)
  const title = mapOf(now).title || t('domain:untitled')
  return (
    <div className="map-screen versions">
      <header className="top-bar">
        <div className="top-start">
          <a {...linkTo(mapRoute(journeyId))} className="button button-quiet">
            <Icon name="arrow-left" />
            {t('versions:backToMap')}
          </a>
          <h1 className="versions-title">{t('versions:titleOf', { title })}</h1>
        </div>
        <div className="top-end">
          {versionId === null ? (
            <Button icon="flag" onClick={() => setNaming(true)}>
              {t('versions:name')}
            </Button>
          ) : null}
        </div>
      </header>
      <div className="versions-body">
        <nav className="versions-list" aria-label={t('versions:timeline')}>
          <VersionList journeyId={journeyId} list={list} versionId={versionId} revision={saved} actions={actions} onReload={reload} />
        </nav>
        {versionId === null ? (
          <Present key="now" document={now} view={view} />
        ) : content === null ? (
          <CanvasSkeleton />
        ) : content.ok ? (
          <Past
            key={versionId}
            content={content.value}
            now={now}
            view={view}
            isComparing={isComparing}
            onCompare={setComparing}
            onRestore={(when) => void actions.restore(content.value.records, when)}
            onBringBack={actions.bringBack}
          />
        ) : (
          <div className="versions-stage">
            <EmptyState icon="triangle-alert" title={t('versions:openFailed')}>
              <p>{t(`error:${content.error.code}`)}</p>
            </EmptyState>
          </div>
        )}
      </div>
      {isNaming ? <NameThisVersion onClose={() => setNaming(false)} /> : null}
    </div>
  )
}

/** The map as it is now, to be looked at like a version. */
function Present({ document, view }: { document: JourneyDocument; view: { current: Viewport | null } }) {
  const { t } = useTranslation()
  const live = useSession()
  const shown = useMemo(() => versionSession(live.getState().journeyId, document, live.getState().density), [live, document])
  const [canvas, setCanvas] = useState<CanvasCommands | null>(null)
  useVersionCommands({ canvas, isPast: false })
  return (
    <div className="versions-stage">
      <section className="version-banner version-banner-now" aria-label={t('versions:now')}>
        <p>{t('versions:nowText')}</p>
      </section>
      <SessionContext value={shown}>
        <VersionCanvas ref={setCanvas} label={t('versions:now')} view={view} />
      </SessionContext>
    </div>
  )
}

interface PastProps {
  content: VersionContent
  now: JourneyDocument
  view: { current: Viewport | null }
  isComparing: boolean
  onCompare: (isComparing: boolean) => void
  onRestore: (when: string) => void
  onBringBack: (records: readonly JourneyRecord[]) => void
}

/** A version on the canvas, and what can be done with it. */
function Past({ content, now, view, isComparing, onCompare, onRestore, onBringBack }: PastProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const time = useNow()
  const live = useSession()
  const { journeyId, density } = live.getState()
  const shown = useMemo(() => versionSession(journeyId, content.records, density), [journeyId, content, density])
  const [canvas, setCanvas] = useState<CanvasCommands | null>(null)
  const differences = useMemo(() => (isComparing ? differencesOf(shown.getState().document, now) : null), [isComparing, shown, now])
  const { summary } = content
  const when = whenOf(summary.createdAt, time, language)
  const label = summary.name === null ? t('versions:lookingAt', { when }) : t('versions:lookingAtNamed', { name: summary.name, when })
  const copySelection = () => {
    const ids = attendedIds(shown.getState())
    if (ids.size === 0) showToast(t('versions:nothingSelected'))
    else onBringBack(partsOf(shown.getState().document, ids))
  }
  const toNow = () => go(mapRoute(journeyId, { kind: 'versions', versionId: null }))
  useVersionCommands({
    canvas,
    isPast: true,
    restore: () => onRestore(when),
    copySelection,
    toNow,
    compare: () => onCompare(!isComparing)
  })
  return (
    <div className="versions-stage">
      <section className="version-banner" aria-label={label}>
        <p className="version-banner-words">
          <Icon name="history" />
          {label}
        </p>
        <div className="version-banner-actions">
          <Button look="primary" icon="rotate-ccw" onClick={() => onRestore(when)}>
            {t('versions:restore')}
          </Button>
          <Button icon="copy-plus" onClick={copySelection}>
            {t('versions:copySelection')}
          </Button>
          <Button look="quiet" aria-pressed={isComparing} onClick={() => onCompare(!isComparing)}>
            {t('versions:compare')}
          </Button>
          <Button look="quiet" onClick={toNow}>
            {t('versions:backToNow')}
          </Button>
        </div>
      </section>
      <div className="versions-ground">
        <SessionContext value={shown}>
          <GuestLayerContext value={differences ? <DifferenceLayer differences={differences} /> : null}>
            <VersionCanvas ref={setCanvas} label={t('versions:canvas', { when })} view={view} />
          </GuestLayerContext>
        </SessionContext>
        {differences ? (
          <DifferenceList differences={differences} onGoTo={(id) => canvas?.showOn(id)} onClose={() => onCompare(false)} />
        ) : null}
      </div>
    </div>
  )
}

function CanvasSkeleton() {
  const { t } = useTranslation()
  return (
    <div className="versions-stage" aria-busy>
      <p className="visually-hidden" role="status">
        {t('common:loading')}
      </p>
      <div className="version-banner">
        <Skeleton width={220} height={20} />
      </div>
      <div className="map-skeleton">
        {[0, 1, 2].map((at) => (
          <Skeleton key={at} width={352} height="100%" radius={12} />
        ))}
      </div>
    </div>
  )
}
