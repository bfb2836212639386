import { useEffect, useRef, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapLayout } from '#core/layout/boxes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useTimer } from '../timer/useTimer.ts'
import { presentKeys, type PresentDeed } from './presentKeys.ts'
import { clockFace, type Stopwatch } from './stopwatch.ts'
import { useElapsed } from './useElapsed.ts'
import { useCutEdges } from './useCutEdges.ts'
import type { Presentation } from './usePresentation.ts'

interface ControlPillProps {
  layout: MapLayout
  presentation: Presentation
  watch: Stopwatch
  isNotesOpen: boolean
  onDeed: (deed: PresentDeed) => void
  onGoTo: (number: number) => void
  ref: Ref<HTMLDivElement>
}

/** Where one is among the stages, and everything that can be done with the mouse. */
export function ControlPill({ layout, presentation, watch, isNotesOpen, onDeed, onGoTo, ref }: ControlPillProps) {
  const { t } = useTranslation()
  const { slides, spot, slide } = presentation
  const pages = slide.kind === 'stage' ? slide.pages.length : 1
  return (
    <div className="present-pill" ref={ref} role="group" aria-label={t('present:controls')}>
      <IconButton
        icon="arrow-left"
        label={t('present:keys.previous')}
        keys="ArrowLeft"
        disabled={spot.slide === 0}
        onClick={() => onDeed('previous')}
      />
      <StageSteps
        layout={layout}
        number={slide.kind === 'stage' ? slide.number : slide.kind === 'opening' ? 0 : Infinity}
        onGoTo={onGoTo}
      />
      <IconButton
        icon="arrow-right"
        label={t('present:keys.next')}
        keys="ArrowRight"
        disabled={spot.slide === slides.length - 1}
        onClick={() => onDeed('next')}
      />
      {pages > 1 ? (
        <>
          <span className="present-divider" aria-hidden />
          <IconButton
            icon="chevron-up"
            small
            label={t('present:keys.up')}
            keys="ArrowUp"
            disabled={spot.page === 0}
            onClick={() => onDeed('up')}
          />
          <span className="present-pages" aria-label={t('present:lanesPage', { page: spot.page + 1, count: pages })} role="img">
            {spot.page + 1}/{pages}
          </span>
          <IconButton
            icon="chevron-down"
            small
            label={t('present:keys.down')}
            keys="ArrowDown"
            disabled={spot.page === pages - 1}
            onClick={() => onDeed('down')}
          />
        </>
      ) : null}
      <span className="present-divider" aria-hidden />
      <Countdown />
      <Time watch={watch} onDeed={onDeed} />
      <IconButton icon="notebook-pen" label={t('present:notes')} keys="N" aria-pressed={isNotesOpen} onClick={() => onDeed('notes')} />
      <MoreMenu onDeed={onDeed} />
      <IconButton icon="x" label={t('present:keys.leave')} keys="Escape" onClick={() => onDeed('leave')} />
    </div>
  )
}

/** The stages in a row: those done with a check, the current one in its colour. */
function StageSteps({ layout, number, onGoTo }: { layout: MapLayout; number: number; onGoTo: (number: number) => void }) {
  const { t } = useTranslation()
  const current = useRef<HTMLButtonElement>(null)
  const [row, cut] = useCutEdges()
  useEffect(() => {
    current.current?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [number])
  return (
    <ol ref={row} className="present-stages" data-cut={cut} aria-label={t('present:stages')}>
      {layout.stages.map(({ stage, slot }, index) => {
        const isCurrent = index + 1 === number
        const colors = { background: `var(--stage-${slot + 1}-header)`, color: `var(--stage-${slot + 1}-ink)` }
        return (
          <li key={stage.id}>
            <button
              type="button"
              ref={isCurrent ? current : null}
              className="present-stage"
              style={isCurrent ? colors : undefined}
              aria-current={isCurrent ? 'step' : undefined}
              onClick={() => onGoTo(index + 1)}
            >
              {index + 1 < number ? <Icon name="check" size={14} /> : null}
              <span>{stage.title || t('canvas:noTitle')}</span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function Time({ watch, onDeed }: { watch: Stopwatch; onDeed: (deed: PresentDeed) => void }) {
  const { t } = useTranslation()
  const time = useElapsed(watch)
  const isResting = watch.since === null
  return (
    <Tooltip text={t(isResting ? 'present:resume' : 'present:pause')} keys="T">
      <button
        type="button"
        className="present-time"
        aria-label={`${t('present:elapsed', { time })}. ${t(isResting ? 'present:resume' : 'present:pause')}`}
        onClick={() => onDeed('timer')}
      >
        <Icon name={isResting ? 'pause' : 'timer'} size={18} />
        <span>{time}</span>
      </button>
    </Tooltip>
  )
}

/** The workshop's countdown, while there is one. */
function Countdown() {
  const { t } = useTranslation()
  const { phase, seconds } = useTimer()
  if (phase === 'idle') return null
  const time = clockFace(seconds * 1000)
  return (
    <span
      className={phase === 'over' ? 'present-countdown present-over' : 'present-countdown'}
      role="img"
      aria-label={t('present:countdown', { time })}
    >
      <Icon name="hourglass" size={18} />
      <span>{time}</span>
    </span>
  )
}

/** What is rarely wanted while the room looks. */
const rare: readonly PresentDeed[] = ['first', 'last', 'presenter', 'fullScreen', 'black', 'white', 'restart', 'sheet']

function MoreMenu({ onDeed }: { onDeed: (deed: PresentDeed) => void }) {
  const { t } = useTranslation()
  return (
    <Menu align="end" trigger={<IconButton icon="ellipsis" label={t('present:more')} />}>
      {presentKeys
        .filter(({ id }) => rare.includes(id))
        .map(({ id, icon, keys }) => (
          <MenuItem key={id} icon={icon} keys={keys[0]} onSelect={() => onDeed(id)}>
            {t(`present:keys.${id}`)}
          </MenuItem>
        ))}
    </Menu>
  )
}
