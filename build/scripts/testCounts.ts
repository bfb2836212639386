// Reads the counts out of the reports that vitest and Playwright write. A run without a report, or one that failed outside its tests
// (a file that does not load, an unhandled error), counts as one failure more: nothing that went wrong may look like a pass.
import { existsSync, readFileSync } from 'node:fs'

export type Count = { readonly passed: number; readonly failed: number }

type VitestReport = { numPassedTests: number; numFailedTests: number }
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } }

export function countVitest(path: string, stepOk: boolean): Count {
  const report = read<VitestReport>(path)
  return honest({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, stepOk)
}

/** A test that passed only when it was tried again counts as passed; the list of the run names it as flaky, to be looked into. */
export function countPlaywright(path: string, stepOk: boolean): Count {
  const stats = read<PlaywrightReport>(path)?.stats
  return honest({ passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 }, stepOk)
}

function honest(count: Count, stepOk: boolean): Count {
  return stepOk || count.failed > 0 ? count : { ...count, failed: 1 }
}

function read<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined
}
