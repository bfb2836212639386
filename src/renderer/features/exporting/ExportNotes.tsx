import { useTranslation } from 'react-i18next'
import type { ReadingIssue } from '#contract/shapes.ts'
import { formatTraits } from '#core/handOut/formats.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useIssueText } from '../importing/useIssueText.ts'
import { useCompleteness } from './useCompleteness.ts'
import type { ExportSettings } from './exportSettings.ts'
import type { PreviewFacts } from './preview/makePreview.ts'

interface ExportNotesProps {
  settings: ExportSettings
  facts: PreviewFacts
  /** What a finished file could not hold, where that was not known before; null while there is no file. */
  found: readonly ReadingIssue[] | null
  onPageAStage: () => void
}

/** Whether everything is in the file, counted; what was left out because somebody chose so; what the format cannot hold. */
export function ExportNotes({ settings, facts, found, onPageAStage }: ExportNotesProps) {
  const { t } = useTranslation()
  const { isComplete, headline, details, isTooSmall } = useCompleteness(settings, facts)
  const format = t(`exporting:formats.${settings.format}`)
  // Letters that are too small have a sentence and a remedy of their own.
  const issues = (found ?? facts.issues).filter(({ code }) => !code.startsWith('paper.small'))
  const { sort } = formatTraits[settings.format]
  // Where texts are issues the list of them says more than a count of what is there.
  const saysComplete = issues.length === 0 || sort !== 'text'
  return (
    // A long list scrolls: the keyboard must be able to get there.
    <div className="export-notes" role="group" aria-label={t('exporting:preview')} {...(issues.length > 0 ? { tabIndex: 0 } : {})}>
      {saysComplete ? (
        <div className={isComplete ? 'export-note export-complete' : 'export-note export-incomplete'}>
          <Icon name={isComplete ? 'circle-check' : 'triangle-alert'} size={18} />
          <div>
            <strong>{headline}</strong>
            {details.length > 0 ? <p>{details.join(' ')}</p> : null}
            {isTooSmall && settings.options.paper.spread === 'one' ? (
              <Button look="link" onClick={onPageAStage}>
                {t('exporting:onePageAStage')}
              </Button>
            ) : null}
          </div>
        </div>
      ) : null}
      {issues.length > 0 ? (
        <div className="export-note" role={found ? 'alert' : undefined}>
          <Icon name="info" size={18} />
          <div>
            <strong>{found ? t('exporting:foundInFile', { format }) : t('exporting:cannotHold', { format })}</strong>
            <IssueList issues={issues} />
            {!saysComplete && details.length > 0 ? <p>{details.join(' ')}</p> : null}
          </div>
        </div>
      ) : null}
    </div>
  )
}

function IssueList({ issues }: { issues: readonly ReadingIssue[] }) {
  const textOf = useIssueText()
  return (
    <ul>
      {issues.map((issue, at) => (
        <li key={at}>{textOf(issue)}</li>
      ))}
    </ul>
  )
}
