import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { clockText, leftText, signText } from './timeText.ts'
import { timer, useTimer } from './useTimer.ts'
import { withWords } from '../../i18n/i18n.ts'
import './timer.css'

const TimerForm = lazy(async () => ({ default: (await withWords(import('./TimerForm.tsx'))).TimerForm }))

/** What the pill is for: in the bar of the map a press makes it large; while presenting it is large enough and only pauses. */
interface TimerPillProps {
  canEnlarge?: boolean
  /** Called when a time was chosen: the button that asked for it is gone then, and the keyboard has to go somewhere. */
  onStarted?: () => void
}

/** The workshop timer in small: asks for a time, and shows what is left of it. Draws itself anew every second and nothing else with it. */
export function TimerPill({ canEnlarge = true, onStarted }: TimerPillProps) {
  const { t } = useTranslation()
  const { phase, seconds, total, isLarge, isAsking } = useTimer()
  if (phase === 'idle') {
    return (
      <Popover
        label={t('timer:start')}
        align="end"
        open={isAsking}
        onOpenChange={timer.setAsking}
        trigger={<IconButton icon="timer" label={t('timer:start')} keys="Mod+Shift+H" />}
      >
        <Suspense fallback={<div className="timer-form" />}>
          <TimerForm
            onStart={(minutes) => {
              timer.start(minutes)
              onStarted?.()
            }}
          />
        </Suspense>
      </Popover>
    )
  }
  const time = phase === 'over' ? t('timer:over') : leftText(t, seconds)
  const face = (
    <>
      <Icon name={phase === 'over' ? 'bell' : 'timer'} size={16} />
      <span className="timer-digits">{clockText(seconds)}</span>
    </>
  )
  return (
    <div className="timer-pill" data-phase={phase} role="group" aria-label={t('timer:name')}>
      {canEnlarge ? (
        <Tooltip text={t(isLarge ? 'timer:compact' : 'timer:large')}>
          <button
            type="button"
            className="timer-face"
            aria-label={phase === 'over' ? `${clockText(0)}. ${time}. ${t('timer:large')}` : `${clockText(seconds)}. ${t('timer:large')}`}
            aria-pressed={isLarge}
            onClick={() => timer.setLarge(!isLarge)}
          >
            {face}
          </button>
        </Tooltip>
      ) : (
        <span className="timer-face" role="timer" aria-label={time}>
          {face}
        </span>
      )}
      {phase === 'over' ? (
        <IconButton icon="x" small iconSize={14} label={t('timer:reset')} onClick={timer.reset} />
      ) : (
        <IconButton
          icon={phase === 'held' ? 'play' : 'pause'}
          small
          iconSize={14}
          label={t(phase === 'held' ? 'timer:goOn' : 'timer:pause')}
          keys="Mod+Shift+H"
          onClick={timer.toggle}
        />
      )}
      <span className="timer-line" style={{ transform: `scaleX(${total > 0 ? seconds / total : 0})` }} aria-hidden />
      <TimerSigns />
    </div>
  )
}

/** Says half, the last minute and the end to screen readers. */
function TimerSigns() {
  const { t } = useTranslation()
  const { sign } = useTimer()
  return (
    <span className="visually-hidden" role="status">
      {sign ? <span key={sign.number}>{signText(t, sign.kind)}</span> : null}
    </span>
  )
}
