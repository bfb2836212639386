import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon.tsx'

/** A plus between two headers, seen when the pointer is near. The keyboard has its own keys for it, so it is not a tab stop. */
export function InsertButton({ kind, after, isAtEnd = false }: { kind: 'stage' | 'step' | 'lane'; after: string; isAtEnd?: boolean }) {
  const { t } = useTranslation(['canvas', 'domain'])
  const label = t(keys[kind])
  return (
    <button
      type="button"
      className={`cv-insert cv-insert-${kind}${isAtEnd ? ' cv-insert-end' : ''}`}
      tabIndex={-1}
      data-insert={kind}
      data-after={after}
      title={label}
      aria-label={label}
    >
      <Icon name="plus" size={14} />
    </button>
  )
}

const keys = { stage: 'canvas:insertStageHere', step: 'canvas:insertStepHere', lane: 'canvas:insertLaneHere' } as const
