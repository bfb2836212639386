// The repair loop on one page: at the left what to do first, at the right who does it by when and whether it helped.
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { opportunitiesOf } from '#core/queries/journey.ts'
import { currentRoute } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { viewKeys } from '../shortcuts/viewKeys.ts'
import { Backlog } from './Backlog.tsx'
import { Board } from './Board.tsx'
import { ImproveContext, places, type ImproveDesk } from './improveDesk.ts'
import { ProgressSheet } from './ProgressSheet.tsx'
import { usePlainKey } from './usePlainKey.ts'
import { useToday } from './useToday.ts'
import './improve.css'

/** The board of impact and effort beside the backlog, or the report in their place. */
export function ImproveView() {
  const { t } = useTranslation()
  const opportunities = useJourney(useSession(), ({ document }) => opportunitiesOf(document))
  const [isReporting, setReporting] = useState(false)
  const [currentId, setCurrent] = useState<Id | null>(opportunityOfAddress)
  const [openId, setOpen] = useState<Id | null>(opportunityOfAddress)
  const [isAdding, setAdding] = useState(false)
  const [said, setSaid] = useState('')
  const today = useToday()
  const wanted = useRef<string | null>(openId === null ? null : places.row(openId))
  const focusOn = useCallback((place: string) => {
    wanted.current = place
    document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)?.focus()
    // What is not drawn by then does not come: later it would only take the keyboard away from somewhere else.
    setTimeout(() => {
      if (wanted.current === place) wanted.current = null
    }, 300)
  }, [])
  const desk = useMemo<ImproveDesk>(
    () => ({ currentId, openId, today, setCurrent, setOpen, say: setSaid, focusOn, wanted }),
    [currentId, openId, today, focusOn]
  )
  usePlainKey(viewKeys.board.boardNew[0], () => setAdding(true), !isReporting)
  if (isReporting) return <ProgressSheet today={today} onClose={() => setReporting(false)} />
  return (
    <ImproveContext value={desk}>
      <div className="improve page-text">
        <div className="improve-columns">
          <Board opportunities={opportunities} />
          <Backlog opportunities={opportunities} isAdding={isAdding} onAdding={setAdding} onReport={() => setReporting(true)} />
        </div>
        <p className="visually-hidden" role="status">
          {said}
        </p>
        <p className="visually-hidden" id="improve-board-keys">
          {t('improve:boardKeys')}
        </p>
        <p className="visually-hidden" id="improve-row-keys">
          {t('improve:rowKeys')}
        </p>
      </div>
    </ImproveContext>
  )
}

/** The opportunity that the address names: whoever comes from a card comes for it. */
function opportunityOfAddress(): Id | null {
  const route = currentRoute()
  return route.screen === 'map' ? route.at : null
}
