/** A warning or an error about a file that is read or written, with its place. The plain twin of the contract's `ReadingIssue`. */
export interface Issue {
  readonly severity: 'warning' | 'error'
  /** Key under `issue.` in the message files. */
  readonly code: string
  /** Values for the message: numbers and quoted pieces of the file. */
  readonly values: Record<string, string | number>
  /** Line from 1, or null. */
  readonly line: number | null
  /** Path of the field, such as `records[3].title`, or null. */
  readonly field: string | null
}

/** Where and with what values an issue stands. */
export interface IssueDetails {
  readonly line?: number
  readonly field?: string
  readonly values?: Record<string, string | number>
}

/** Something is other than its author may think, and was read nevertheless. */
export function warning(code: string, details: IssueDetails = {}): Issue {
  return issue('warning', code, details)
}

/** Something cannot be read at all. */
export function failure(code: string, details: IssueDetails = {}): Issue {
  return issue('error', code, details)
}

/** A piece of a file as it is quoted in a message: one line, at most 60 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const characters = [...line.slice(0, 200)]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('')
}

/** The first issues, and one that counts the rest: a list that a person can read. */
export function withoutFlood(issues: readonly Issue[], limit = 100): Issue[] {
  if (issues.length <= limit) return [...issues]
  const rest = issues.slice(limit)
  const severity = rest.some((found) => found.severity === 'error') ? 'error' : 'warning'
  const count = rest.reduce((sum, { code, values }) => sum + (code === 'more' ? Number(values.count) : 1), 0)
  return [...issues.slice(0, limit), issue(severity, 'more', { values: { count } })]
}

function issue(severity: Issue['severity'], code: string, { line, field, values }: IssueDetails): Issue {
  return { severity, code, values: values ?? {}, line: line ?? null, field: field ?? null }
}
