import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import type { Blank } from './presentChannel.ts'
import type { PresentDeed } from './presentKeys.ts'
import type { Stopwatch } from './stopwatch.ts'
import { useElapsed } from './useElapsed.ts'

interface PresenterBarProps {
  title: string
  watch: Stopwatch
  blank: Blank
  canGoBack: boolean
  canGoOn: boolean
  onDeed: (deed: PresentDeed) => void
}

/** The presenter's bar: how long, what time it is, back and on. */
export function PresenterBar({ title, watch, blank, canGoBack, canGoOn, onDeed }: PresenterBarProps) {
  const { t } = useTranslation()
  const time = useElapsed(watch)
  const clock = useClock()
  const isResting = watch.since === null
  const toggle = t(isResting ? 'present:resume' : 'present:pause')
  return (
    <header className="presenter-bar">
      <p className="presenter-title">{title}</p>
      <Tooltip text={toggle} keys="T">
        <button
          type="button"
          className="presenter-time"
          aria-label={`${t('present:elapsed', { time })}. ${toggle}`}
          onClick={() => onDeed('timer')}
        >
          <Icon name={isResting ? 'pause' : 'timer'} size={20} />
          {time}
        </button>
      </Tooltip>
      <IconButton icon="rotate-ccw" label={t('present:keys.restart')} keys="Shift+T" onClick={() => onDeed('restart')} />
      <p className="presenter-clock" role="img" aria-label={`${t('present:clock')}: ${clock}`}>
        {clock}
      </p>
      <IconButton icon="moon" label={t('present:keys.black')} keys="B" aria-pressed={blank === 'black'} onClick={() => onDeed('black')} />
      <div className="presenter-turn">
        <Button size="large" icon="arrow-left" disabled={!canGoBack} title={t('present:keys.back')} onClick={() => onDeed('back')}>
          {t('present:before')}
        </Button>
        <Button
          size="large"
          look="primary"
          iconAfter="arrow-right"
          disabled={!canGoOn}
          title={t('present:keys.forward')}
          onClick={() => onDeed('forward')}
        >
          {t('present:nextUp')}
        </Button>
      </div>
    </header>
  )
}

/** The time of day in the language of the page, minutes and no seconds. */
function useClock(): string {
  const { i18n } = useTranslation()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now.toLocaleTimeString(i18n.language, { hour: '2-digit', minute: '2-digit' })
}
