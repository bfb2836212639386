import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapDifferences } from '#core/analyses/mapDifferences.ts'
import { mapOf } from '#core/queries/journey.ts'
import { SessionContext, useJourney, useSession } from '../../session/useJourney.ts'
import { versionSession } from '../../session/versionSession.ts'
import type { JourneySession } from '../../session/state.ts'
import type { Viewport } from '../../session/viewportMemory.ts'
import { ElementIdContext } from '../canvas/access/elementIds.ts'
import type { CanvasCommands } from '../canvas/canvasCommands.ts'
import { GuestLayerContext } from '../canvas/layers/guestLayer.ts'
import { OutlineLayer } from '../versions/OutlineLayer.tsx'
import { VersionCanvas } from '../versions/VersionCanvas.tsx'
import { FeelingMarks } from './FeelingMarks.tsx'
import { feelingChanges, marksOf } from './marks.ts'
import type { ComparedPair, MapCommand } from './pair.ts'
import { useFollowing } from './useFollowing.ts'
import './comparedMaps.css'

/** Whether the two maps stand side by side or one above the other. */
export type Arrangement = 'beside' | 'stacked'

interface ComparedMapsProps {
  pair: ComparedPair
  differences: MapDifferences
  arrangement: Arrangement
  command: MapCommand | null
}

/** Both maps on the canvas, to be looked at: where one is moved the other follows, by step and lane. */
export function ComparedMaps({ pair, differences, arrangement, command }: ComparedMapsProps) {
  const before = usePane(pair, 'before', command)
  const after = usePane(pair, 'after', command)
  useFollowing(before, after, pair.before.id === pair.ownId ? 'first' : 'second')
  return (
    <div className="compare-maps" data-arrangement={arrangement}>
      <Pane pane={before} pair={pair} side="before" differences={differences} arrangement={arrangement} />
      <Pane pane={after} pair={pair} side="after" differences={differences} arrangement={arrangement} />
    </div>
  )
}

interface PaneState {
  readonly session: JourneySession
  readonly canvas: CanvasCommands | null
  readonly setCanvas: (canvas: CanvasCommands | null) => void
  readonly view: { current: Viewport | null }
}

function usePane(pair: ComparedPair, side: 'before' | 'after', command: MapCommand | null): PaneState {
  const { id, document } = pair[side]
  const density = useJourney(useSession(), (state) => state.density)
  const session = useMemo(() => versionSession(id, document, density), [id, document, density])
  const [canvas, setCanvas] = useState<CanvasCommands | null>(null)
  const view = useRef<Viewport | null>(null)
  const done = useRef(0)
  useEffect(() => {
    if (!canvas || command?.side !== side || done.current === command.number) return
    done.current = command.number
    canvas.showOn(command.id)
  }, [canvas, command, side])
  return { session, canvas, setCanvas, view }
}

interface PaneProps {
  pane: PaneState
  pair: ComparedPair
  side: 'before' | 'after'
  differences: MapDifferences
  arrangement: Arrangement
}

function Pane({ pane, pair, side, differences, arrangement }: PaneProps) {
  const { t } = useTranslation()
  const title = mapOf(pair[side].document).title || t('domain:untitled')
  const marks = useMemo(() => (differences.isRelated ? marksOf(differences, side) : null), [differences, side])
  const changes = useMemo(() => feelingChanges(differences), [differences])
  const words = useMemo(
    () => ({
      gone: t('compare:said.removed'),
      came: t('compare:said.added'),
      changed: t('compare:said.changed'),
      moved: t('compare:said.moved')
    }),
    [t]
  )
  return (
    <div className="compare-pane" data-side={side}>
      <span className="compare-pane-name" aria-hidden>
        {t(`compare:${side}`)}
      </span>
      <SessionContext value={pane.session}>
        <ElementIdContext value={`map-${side}`}>
          <GuestLayerContext
            value={
              marks ? (
                <>
                  <OutlineLayer marks={marks} words={words} />
                  {side === 'after' ? <FeelingMarks changes={changes} /> : null}
                </>
              ) : null
            }
          >
            {/* Another room, another canvas: it draws for the room that it begins in. */}
            <VersionCanvas
              key={arrangement}
              ref={pane.setCanvas}
              isPart
              label={`${t(`compare:${side}`)}: ${t('compare:canvasOf', { title })}`}
              view={pane.view}
            />
          </GuestLayerContext>
        </ElementIdContext>
      </SessionContext>
    </div>
  )
}
