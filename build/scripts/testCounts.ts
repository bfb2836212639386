// Reads the counts out of the reports that vitest and Playwright write. A run without a report, or one that failed outside its tests
// (a file that does not load, an unhandled error), counts as one failure more: nothing that went wrong may look like a pass.
import { existsSync, readFileSync } from 'node:fs'

/** `names` are those of what failed, and of what passed only when it was tried again, a line each. */
export type Count = { readonly passed: number; readonly failed: number; readonly names?: readonly string[] }

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly suites: readonly PlaywrightSuite[]
}
interface PlaywrightSuite {
  readonly file: string
  readonly specs: readonly {
    readonly title: string
    readonly tests: readonly { readonly status: string; readonly projectName: string }[]
  }[]
  readonly suites?: readonly PlaywrightSuite[]
}

export function countVitest(path: string, stepOk: boolean): Count {
  const report = read<VitestReport>(path)
  const names = (report?.testResults ?? []).flatMap(({ name: file, status, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [`failed: ${file}: ${firstLine(message)}`] : []
    return failed.map(({ fullName, failureMessages }) => `failed: ${file}: ${fullName}: ${firstLine(failureMessages.join(' '))}`)
  })
  return honest({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0, names }, stepOk)
}

/** A test that passed only when it was tried again counts as passed; the list of the run names it as flaky, to be looked into. */
export function countPlaywright(path: string, stepOk: boolean): Count {
  const report = read<PlaywrightReport>(path)
  const stats = report?.stats
  const names = (report?.suites ?? []).flatMap(namesOf)
  return honest({ passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0, names }, stepOk)
}

const kindOf: Record<string, string> = { unexpected: 'failed', flaky: 'passed at the second try' }

function namesOf({ file, specs, suites = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ status, projectName }) => (kindOf[status] ? [`${kindOf[status]}: ${projectName}: ${file}: ${title}`] : []))
  )
  return [...own, ...suites.flatMap(namesOf)]
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}

function honest(count: Count, stepOk: boolean): Count {
  return stepOk || count.failed > 0 ? count : { ...count, failed: 1 }
}

function read<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined
}
