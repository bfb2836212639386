import type { ReadingIssue } from '#contract/shapes.ts'
import { issueText } from '#contract/issueText.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'

/** The words of an issue in the language of the page. For views that are loaded when they are needed: the words of all issues come along. */
export function useIssueText(): (issue: ReadingIssue) => string {
  const language = useLanguage()
  return (issue) => issueText(language, issue)
}
