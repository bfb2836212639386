import { memo, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IconName } from '#core/icons/icons.ts'
import { find as findRecord } from '#core/queries/journey.ts'
import type { MapHit } from '#core/queries/findInMap.ts'
import { rangesIn } from '#core/text/needle.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Marked } from '../../../ui/Marked.tsx'
import { useCanvas, type Canvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { goToHit, placeOfHit } from './goToHit.ts'

/** Id of the list, for the field that governs it. */
export const resultsId = 'find-results'

/** Rows that are there at once; more come as one goes on. */
const page = 60

/** Id of a row. */
export function hitElementId(index: number): string {
  return `find-hit-${index}`
}

/** What was found, with where it is. The keyboard stays in the field. */
export function FindResults() {
  const { find } = useCanvas()
  const { t } = useTranslation()
  const found = useObserved(find.found, (now) => now)
  const current = useObserved(find.current, (now) => now)
  const typed = useObserved(find.typed, (now) => now)
  const shown = Math.min(found.hits.length, page * (Math.floor(Math.max(0, current) / page) + 1))
  useEffect(() => {
    document.getElementById(hitElementId(current))?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const rest = found.hits.length - shown
  return (
    <div className="find-results" hidden={found.needle === ''}>
      {found.needle !== '' && found.hits.length === 0 ? <p className="find-nothing">{t('finding:nothing', { text: typed })}</p> : null}
      <div id={resultsId} role="listbox" aria-label={t('finding:results')} hidden={found.hits.length === 0}>
        {found.hits.slice(0, shown).map((hit, index) => (
          <HitRow key={`${hit.id}:${hit.field}`} hit={hit} index={index} needle={found.needle} isCurrent={index === current} />
        ))}
      </div>
      {rest > 0 ? <p className="find-more">{t('finding:more', { count: rest })}</p> : null}
      {found.inHidden > 0 ? <p className="find-more">{t('finding:inHidden', { count: found.inHidden })}</p> : null}
    </div>
  )
}

interface HitRowProps {
  readonly hit: MapHit
  readonly index: number
  readonly needle: string
  readonly isCurrent: boolean
}

const HitRow = memo(function HitRow({ hit, index, needle, isCurrent }: HitRowProps) {
  const canvas = useCanvas()
  const ranges = useMemo(() => rangesIn(hit.text, needle), [hit, needle])
  return (
    // The keyboard stays in the field: its keys choose, and say so through aria-activedescendant.
    <div
      id={hitElementId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className="find-hit"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => goToHit(canvas, index)}
    >
      <Icon name={iconOf(canvas, hit)} size={16} />
      <span className="find-hit-words">
        <span className="find-hit-text">
          <Marked text={hit.text} ranges={ranges} />
        </span>
        <span className="find-hit-place" title={placeOfHit(canvas, hit)}>
          {placeOfHit(canvas, hit)}
        </span>
      </span>
    </div>
  )
})

function iconOf(canvas: Canvas, hit: MapHit): IconName {
  switch (hit.recordType) {
    case 'stage':
    case 'step':
      return 'columns-3'
    case 'link':
      return 'link-2'
    case 'comment':
      return 'message-square-text'
    case 'lane':
    case 'card':
    case 'emotionPoint': {
      const lane = hit.laneId === null ? undefined : findRecord(canvas.state().document, 'lane', hit.laneId)
      return lane ? laneIcon(lane.kind) : 'rows-3'
    }
  }
}
