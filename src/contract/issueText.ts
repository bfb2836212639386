import { formatMessage } from './messages/formatMessage.ts'
import { messages, type Language } from './messages/messages.ts'
import type { ReadingIssue } from './shapes.ts'

/** The words of an issue in a language, without its place: what was found, what was made of it — what to do. An unknown code stays visible. */
export function issueText(language: Language, issue: ReadingIssue): string {
  let found: unknown = messages[language].issue
  for (const key of issue.code.split('.')) {
    found = typeof found === 'object' && found !== null && Object.hasOwn(found, key) ? (found as Record<string, unknown>)[key] : undefined
  }
  return typeof found === 'string' ? formatMessage(found, issue.values) : issue.code
}
