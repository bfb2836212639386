import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapLayout } from '#core/layout/boxes.ts'
import { Icon } from '../../ui/Icon.tsx'

interface StageTilesProps {
  layout: MapLayout
  /** The stage that is shown, counted from 1; 0 before the first, Infinity behind the last. */
  number: number
  onGoTo: (number: number) => void
}

/** All stages side by side: what was shown, what is, what is left, and the way to each. */
export function StageTiles({ layout, number, onGoTo }: StageTilesProps) {
  const { t } = useTranslation()
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' })
  }, [number])
  return (
    <ol className="presenter-stages" aria-label={t('present:stages')}>
      {layout.stages.map(({ stage, slot, stepIds }, index) => {
        const isCurrent = index + 1 === number
        return (
          <li key={stage.id}>
            <button
              type="button"
              ref={isCurrent ? current : null}
              className="presenter-stage"
              style={isCurrent ? { background: `var(--stage-${slot + 1}-header)`, color: `var(--stage-${slot + 1}-ink)` } : undefined}
              aria-current={isCurrent ? 'step' : undefined}
              onClick={() => onGoTo(index + 1)}
            >
              <span className="presenter-stage-number" aria-hidden>
                {index + 1 < number ? <Icon name="check" size={14} /> : index + 1}
              </span>
              <span className="presenter-stage-title">{stage.title || t('canvas:noTitle')}</span>
              <span className="presenter-stage-steps">{t('domain:steps', { count: stepIds.length })}</span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
