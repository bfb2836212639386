import { issueText } from '#contract/issueText.ts'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { messages, type Language } from '#contract/messages/messages.ts'
import type { Issue } from '#core/exchange/issue.ts'
import { RunningReport, type ReportedIssue, type ReportedOutput } from './report.ts'

/** Where the command line writes, and how it hears that it is to stop. */
export interface Output {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Whether standard error is a terminal, where progress can be shown. */
  readonly isTerminal: boolean
  /** Aborted by Ctrl+C: what runs is ended, what was begun is not left half. */
  readonly stopped: AbortSignal
}

/** Process exit codes. The worst that happened counts; `stopped` is what shells expect of Ctrl+C. */
export const exitCodes = { done: 0, failed: 1, usage: 2, refused: 3, stopped: 130 } as const

/** Words about files that the command line has of its own, by their codes. */
type Said = Exclude<keyof (typeof messages)['en']['cli'], 'problem' | 'help' | 'parts'>

/** What the command line says in one language, one problem a line; with `--json` it is kept for the report instead. */
export class Terminal {
  readonly language: Language
  readonly report = new RunningReport()
  readonly #output: Output
  readonly #json: boolean
  #shown = ''

  constructor(output: Output, language: Language, json: boolean) {
    this.#output = output
    this.language = language
    this.#json = json
  }

  get words() {
    return messages[this.language].cli
  }

  get stopped(): AbortSignal {
    return this.#output.stopped
  }

  /** A line of the result. */
  print(line: string): void {
    if (this.#json) return
    this.#clear()
    this.#output.out(`${printable(line)}\n`)
  }

  /** Several lines of the result, as they are. */
  printText(text: string): void {
    this.#output.out(text)
  }

  /** A file that was written; its name is said where nobody gave it. */
  wrote(output: ReportedOutput, isNameMade: boolean): void {
    this.report.outputs.push(output)
    if (isNameMade) this.print(output.path)
  }

  /** A problem with a file as a whole. */
  complain(file: string, code: Said, values: Record<string, string | number> = {}): void {
    this.#say({ severity: 'error', code, file, line: null, field: null, message: formatMessage(this.words[code], values) })
  }

  /** Something to know about a file as a whole. */
  warn(file: string, code: Said, values: Record<string, string | number> = {}): void {
    this.#say({ severity: 'warning', code, file, line: null, field: null, message: formatMessage(this.words[code], values) })
  }

  /** A problem under a code and in words of the services. */
  refuse(file: string, code: string, message: string): void {
    this.#say({ severity: 'error', code, file, line: null, field: null, message })
  }

  /** `file:line: reason — what to do`, or with the field where there is no line. */
  issue(file: string, { severity, code, values, line, field }: Issue): void {
    const message = issueText(this.language, { severity, code, values: { ...values }, line, field })
    this.#say({ severity, code, file, line, field, message })
  }

  /** A wrong usage. */
  refuseUsage(problem: string, values: Record<string, string | number> = {}): number {
    const message = formatMessage(this.words.usage, { problem: formatMessage(problem, values) })
    if (this.#json) this.#say({ severity: 'error', code: 'usage', file: '', line: null, field: null, message })
    else this.#output.error(`${printable(message)}\n`)
    return exitCodes.usage
  }

  /** How far it is, in one line that is written over; seen on a terminal only. */
  progress(values: { done: number; count: number; name: string; percent: number } | null): void {
    if (!this.#output.isTerminal) return
    this.#clear()
    if (values === null) return
    this.#shown = printable(formatMessage(this.words.progress, values)).slice(0, 76)
    this.#output.error(this.#shown)
  }

  /** Ends the run: the report goes out where it is wanted. Gives the exit code. */
  finish(command: string, exitCode: number): number {
    this.#clear()
    const code = this.stopped.aborted ? exitCodes.stopped : exitCode
    if (this.#json) this.#output.out(`${JSON.stringify(this.report.finished(command, code), null, 2)}\n`)
    return code
  }

  #say(issue: ReportedIssue): void {
    this.report.issues.push(issue)
    if (this.#json) return
    const { file, line, field, severity, message } = issue
    const place = line !== null ? `${file}:${line}` : field !== null ? `${file}: ${field}` : file
    const said = severity === 'warning' ? formatMessage(this.words.warning, { text: message }) : message
    this.#clear()
    this.#output.error(`${printable(`${place}: ${said}`)}\n`)
  }

  #clear(): void {
    if (this.#shown !== '') this.#output.error('\r\u001b[K')
    this.#shown = ''
  }
}

/** Of two exit codes the worse: what failed counts more than what was refused. */
export function worse(one: number, other: number): number {
  return one === exitCodes.failed || other === exitCodes.failed ? exitCodes.failed : Math.max(one, other)
}

/** Quoted pieces of a file must neither break the line nor command the terminal. */
function printable(line: string): string {
  return line.replace(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
}
