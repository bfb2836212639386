import { useTranslation } from 'react-i18next'
import type { ReadingIssue } from '#contract/shapes.ts'

/** The words of an issue. Its code comes from the services: one without words is shown as it is rather than hidden. */
export function useIssueText(): (issue: ReadingIssue) => string {
  const { i18n } = useTranslation()
  return ({ code, values }) => (i18n.t as (key: string, values: object) => string)(`issue:${code}`, { ...values, defaultValue: code })
}
