import { issueText } from '#contract/issueText.ts'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { messages, type Language } from '#contract/messages/messages.ts'
import type { Issue } from '#core/exchange/issue.ts'

/** Where the command line writes. */
export interface Output {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
}

/** Process exit codes. */
export const exitCodes = { done: 0, failed: 1, usage: 2, refused: 3 } as const

/** What the command line says in one language, one problem a line. */
export class Terminal {
  readonly language: Language
  readonly #output: Output

  constructor(output: Output, language: Language) {
    this.#output = output
    this.language = language
  }

  get words() {
    return messages[this.language].cli
  }

  /** A line of the result. */
  print(line: string): void {
    this.#output.out(`${printable(line)}\n`)
  }

  /** Several lines of the result, as they are. */
  printText(text: string): void {
    this.#output.out(text)
  }

  /** A problem with a file as a whole. */
  complain(file: string, message: string, values: Record<string, string | number> = {}): void {
    this.#output.error(`${printable(`${file}: ${formatMessage(message, values)}`)}\n`)
  }

  /** Something to know about a file as a whole. */
  warn(file: string, message: string, values: Record<string, string | number> = {}): void {
    this.complain(file, formatMessage(this.words.warning, { text: formatMessage(message, values) }))
  }

  /** A wrong usage. */
  refuseUsage(problem: string, values: Record<string, string | number> = {}): number {
    this.#output.error(`${printable(formatMessage(this.words.usage, { problem: formatMessage(problem, values) }))}\n`)
    return exitCodes.usage
  }

  /** `file:line: reason — what to do`, or with the field where there is no line. */
  issue(file: string, issue: Issue): void {
    const text = issueText(this.language, { ...issue, values: { ...issue.values } })
    const place = issue.line !== null ? `${file}:${issue.line}` : issue.field !== null ? `${file}: ${issue.field}` : file
    const said = issue.severity === 'warning' ? formatMessage(this.words.warning, { text }) : text
    this.#output.error(`${printable(`${place}: ${said}`)}\n`)
  }
}

/** Quoted pieces of a file must neither break the line nor command the terminal. */
function printable(line: string): string {
  return line.replace(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
}
