// What the pointer would act upon: a faint cell, the edge of a card with its handles, what a feeling says.
import { lazy, memo, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { cellBox } from '#core/layout/place.ts'
import { levelOfDetailAt } from '#core/theme/mapMeasures.ts'
import { withWords } from '../../../i18n/i18n.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { linkDotOf, linkDotRadius, spanGrip, type Hit } from '../pointer/hit.ts'

const QuoteWords = lazy(async () => ({ default: (await withWords(import('../../emotion/QuoteWords.tsx'))).QuoteWords }))
const EvidenceBubble = lazy(async () => ({ default: (await withWords(import('../../evidence/EvidenceBubble.tsx'))).EvidenceBubble }))

/** Answers to the pointer resting on something. */
export const HoverLayer = memo(function HoverLayer() {
  const canvas = useCanvas()
  const hit = useObserved(canvas.hover, (now) => now)
  const isBusy = useObserved(canvas.gesture, (gesture) => gesture !== null)
  if (!hit || isBusy) return null
  switch (hit.kind) {
    case 'card':
      return (
        <>
          <CardHover hit={hit} />
          <NextBestAction hit={hit} />
          {hit.part === 'mark' ? (
            <Suspense fallback={null}>
              <EvidenceBubble lane={hit.lane} box={hit.box} />
            </Suspense>
          ) : null}
        </>
      )
    case 'cell':
      return <CellHover hit={hit} />
    case 'point':
      return <PointHover hit={hit} />
    case 'link':
    case 'ground':
      return null
  }
})

function CardHover({ hit }: { hit: Extract<Hit, { kind: 'card' }> }) {
  const { camera, session, typing } = useCanvas()
  const isClose = useObserved(camera.view, (view) => levelOfDetailAt(view.zoom) === 'full')
  const isWritable = useJourney(session, (state) => !state.readOnly && !state.locked)
  const isEdited = useObserved(typing.burst, (burst) => burst?.cardId === hit.box.card.id)
  const { x, y, width, height } = hit.box
  if (isEdited) return null
  const top = hit.lane.y + y
  const dot = linkDotOf(hit.lane, hit.box)
  return (
    <>
      <div className="cv-layer cv-card-hover" style={{ left: x, top, width, height }} aria-hidden />
      {isClose && isWritable && hit.part === 'span' ? (
        <div
          className="cv-layer cv-span-grip"
          style={{ left: x + width - 6, top: top + (height - spanGrip.height) / 2, height: spanGrip.height }}
          aria-hidden
        />
      ) : null}
      {isClose && isWritable && hit.part !== 'span' ? (
        <div
          className="cv-layer cv-link-dot"
          style={{ left: dot.x - linkDotRadius, top: dot.y - linkDotRadius, width: 2 * linkDotRadius, height: 2 * linkDotRadius }}
          aria-hidden
        />
      ) : null}
    </>
  )
}

/** The next best action of a touchpoint, below it; its size is that of the screen. */
function NextBestAction({ hit }: { hit: Extract<Hit, { kind: 'card' }> }) {
  const { camera, typing } = useCanvas()
  const { t } = useTranslation(['canvas', 'metrics'])
  const zoom = useObserved(camera.view, (view) => view.zoom)
  const isEdited = useObserved(typing.burst, (burst) => burst !== null)
  const bottom = useObserved(camera.view, (view) => (camera.frame.get().height - view.y) / view.zoom)
  const action = hit.box.card.touchpoint?.nextBestAction ?? ''
  if (action === '' || isEdited) return null
  const top = hit.lane.y + hit.box.y
  const isAbove = top + hit.box.height + 140 / zoom > bottom
  const style = { left: hit.box.x + hit.box.width / 2, top: isAbove ? top : top + hit.box.height, transform: `scale(${1 / zoom})` }
  return (
    <div className={`cv-layer cv-quote${isAbove ? ' cv-quote-above' : ''}`} style={style} aria-hidden>
      <div className="cv-quote-body">
        <p className="cv-quote-note">{action}</p>
        <p className="cv-quote-who">
          <Icon name="sparkles" size={14} />
          <span className="cv-ellipsis">{t('metrics:nextBestAction')}</span>
        </p>
      </div>
    </div>
  )
}

function CellHover({ hit }: { hit: Extract<Hit, { kind: 'cell' }> }) {
  const { session } = useCanvas()
  const cell = useJourney(session, (state) => cellBox(state.layout, hit.laneId, hit.stepId))
  if (!cell) return null
  const style = { left: cell.x + 2, top: cell.y + 2, width: cell.width - 4, height: cell.height - 4 }
  return <div className="cv-layer cv-cell-hover" style={style} aria-hidden />
}

function PointHover({ hit }: { hit: Extract<Hit, { kind: 'point' }> }) {
  const { camera } = useCanvas()
  const zoom = useObserved(camera.view, (view) => view.zoom)
  const bottom = useObserved(camera.view, (view) => (camera.frame.get().height - view.y) / view.zoom)
  const { point } = hit.point
  const y = hit.lane.y + hit.point.y
  const isAbove = y + 200 / zoom > bottom
  // The bubble keeps its size on the screen, whatever the zoom.
  const style = { left: hit.point.x, top: y + (isAbove ? -20 : 20) / zoom, transform: `scale(${1 / zoom})` }
  return (
    <Suspense fallback={null}>
      <div className={`cv-layer cv-quote${isAbove ? ' cv-quote-above' : ''}`} style={style} aria-hidden>
        <div className="cv-quote-body">
          <QuoteWords point={point} />
        </div>
      </div>
    </Suspense>
  )
}
