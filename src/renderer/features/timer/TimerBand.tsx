import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { clockText, leftText } from './timeText.ts'
import { timer, useTimer } from './useTimer.ts'
import './timer.css'

/** The timer to be read from across a room. It stands between the bar and the map and makes the map shorter: it covers nothing. */
export function TimerBand() {
  const { t } = useTranslation()
  const { phase, seconds, total, isMuted } = useTimer()
  const isOver = phase === 'over'
  return (
    <section className="timer-band" data-phase={phase} aria-label={t('timer:name')}>
      <p className="timer-large" role="timer" aria-label={isOver ? t('timer:over') : leftText(t, seconds)}>
        <span className="timer-digits">{clockText(seconds)}</span>
        {isOver || phase === 'held' ? <span className="timer-word">{t(isOver ? 'timer:over' : 'timer:held')}</span> : null}
      </p>
      <div className="timer-controls">
        {isOver ? null : (
          <Button look="plain" size="large" icon={phase === 'held' ? 'play' : 'pause'} onClick={timer.toggle}>
            {t(phase === 'held' ? 'timer:goOn' : 'timer:pause')}
          </Button>
        )}
        <Button look="plain" size="large" icon="plus" onClick={timer.addMinute}>
          {t('timer:addMinute')}
        </Button>
        <IconButton
          icon={isMuted ? 'volume-x' : 'volume-2'}
          label={t(isMuted ? 'timer:unmute' : 'timer:mute')}
          onClick={() => timer.setMuted(!isMuted)}
        />
        <IconButton icon="rotate-ccw" label={t('timer:reset')} onClick={timer.reset} />
        <IconButton icon="chevron-up" label={t('timer:compact')} onClick={() => timer.setLarge(false)} />
      </div>
      <span className="timer-line" style={{ transform: `scaleX(${total > 0 ? seconds / total : 0})` }} aria-hidden />
    </section>
  )
}
