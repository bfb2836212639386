import { useTranslation } from 'react-i18next'
import type { ReadingIssue } from '#contract/shapes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useIssueText } from './useIssueText.ts'

/** Everything that was noticed about a file, in its order, with the line or field where it stands. */
export function IssueList({ issues }: { issues: readonly ReadingIssue[] }) {
  const { t } = useTranslation()
  const textOf = useIssueText()
  if (issues.length === 0) return null
  return (
    <ul className="issues">
      {issues.map((issue, at) => (
        <li key={at} className={`issue issue-${issue.severity}`}>
          <Icon name={issue.severity === 'error' ? 'circle-x' : 'triangle-alert'} />
          {issue.line === null && issue.field === null ? null : (
            <span className="issue-place">{issue.line === null ? issue.field : t('importing:line', { line: issue.line })}</span>
          )}
          <span>{textOf(issue)}</span>
        </li>
      ))}
    </ul>
  )
}
