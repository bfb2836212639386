import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { countPlaywright, countVitest } from '../../../build/scripts/testCounts.ts'

const folder = mkdtempSync(join(tmpdir(), 'counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('names what failed in vitest, with the first line of why', () => {
  const failed = { fullName: 'sums add up', status: 'failed', failureMessages: ['AssertionError: 1 is not 2\n    at line 3'] }
  const passed = { fullName: 'sums are sums', status: 'passed', failureMessages: [] }
  const path = report({
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      { name: 'sums.test.ts', status: 'failed', message: '', assertionResults: [failed, passed] },
      { name: 'broken.test.ts', status: 'failed', message: 'Cannot find module\nat all', assertionResults: [] },
      { name: 'good.test.ts', status: 'passed', message: '', assertionResults: [passed] }
    ]
  })
  expect(countVitest(path, false)).toEqual({
    passed: 1,
    failed: 1,
    names: ['failed: sums.test.ts: sums add up: AssertionError: 1 is not 2', 'failed: broken.test.ts: Cannot find module']
  })
})

it('names what failed in the browser, and what passed only at the second try', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status, projectName: 'loopback' }] })
  const path = report({
    stats: { expected: 1, unexpected: 1, flaky: 1 },
    suites: [
      {
        file: 'board.spec.ts',
        specs: [spec('opens', 'expected'), spec('turns', 'flaky')],
        suites: [{ file: 'board.spec.ts', specs: [spec('closes', 'unexpected')] }]
      }
    ]
  })
  expect(countPlaywright(path, false)).toEqual({
    passed: 2,
    failed: 1,
    names: ['passed at the second try: loopback: board.spec.ts: turns', 'failed: loopback: board.spec.ts: closes']
  })
})

it('a run that failed outside its tests, or wrote no report, counts as one failure', () => {
  expect(countVitest(report({ numPassedTests: 3, numFailedTests: 0, testResults: [] }), false)).toMatchObject({ passed: 3, failed: 1 })
  expect(countPlaywright(join(folder, 'none.json'), false)).toMatchObject({ passed: 0, failed: 1 })
})

function report(content: object): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}
