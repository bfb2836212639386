import { useTranslation } from 'react-i18next'
import type { ReadingIssue } from '#contract/shapes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useIssueText } from '../importing/useIssueText.ts'
import type { Completeness } from './preview.ts'

interface ExportNotesProps {
  format: 'svg' | 'png' | 'json' | 'mermaid'
  completeness: Completeness
  issues: readonly ReadingIssue[]
}

/** Whether everything is in the file, counted, and what the format cannot hold. */
export function ExportNotes({ format, completeness, issues }: ExportNotesProps) {
  const { t } = useTranslation()
  const textOf = useIssueText()
  const { cards, drawnCards, steps, drawnSteps, curves, hiddenLanes, foldedCards } = completeness
  if (issues.length > 0) {
    const title = t('exporting:cannotHold', { format: t(`exporting:formats.${format}`) })
    return (
      // A long list scrolls: the keyboard must be able to get there.
      <div className="export-notes" role="group" aria-label={title} tabIndex={0}>
        <Icon name="info" size={18} />
        <div>
          <strong>{title}</strong>
          <ul>
            {issues.map((issue, at) => (
              <li key={at}>{textOf(issue)}</li>
            ))}
          </ul>
        </div>
      </div>
    )
  }
  if (format === 'json' || format === 'mermaid') {
    return (
      <div className="export-notes export-complete">
        <Icon name="circle-check" size={18} />
        <strong>{t('exporting:jsonComplete')}</strong>
      </div>
    )
  }
  const counts = {
    cards: t('exporting:cardsOf', { drawn: drawnCards, count: cards }),
    steps: t('exporting:stepsOf', { drawn: drawnSteps, count: steps })
  }
  const isComplete = drawnCards === cards && drawnSteps === steps
  return (
    <div className={isComplete ? 'export-notes export-complete' : 'export-notes export-incomplete'}>
      <Icon name={isComplete ? 'circle-check' : 'triangle-alert'} size={18} />
      <div>
        <strong>
          {isComplete
            ? t('exporting:complete', { ...counts, curves: t('exporting:curves', { count: curves }) })
            : t('exporting:incomplete', counts)}
        </strong>
        {hiddenLanes > 0 ? <p>{t('exporting:hiddenLanes', { count: hiddenLanes })}</p> : null}
        {foldedCards > 0 ? <p>{t('exporting:foldedCards', { count: foldedCards })}</p> : null}
      </div>
    </div>
  )
}
