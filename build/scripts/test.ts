// npm test: every check and every test, none hidden by another's failure. The last line is the count; the exit code says the same.
import { mkdirSync, rmSync } from 'node:fs'
import { fetchChromium, howToGetChromium } from './fetchChromium.ts'
import { findUnseenChromium } from './findChromium.ts'
import { runStep, type Step, type StepResult } from './runStep.ts'
import { countPlaywright, countVitest, type Count } from './testCounts.ts'

const bin = 'node_modules'
const plain = process.stdout.isTTY ? [] : ['--no-color']
const checks: Step[] = [
  { name: 'format', command: [`${bin}/prettier/bin/prettier.cjs`, '--check', '--log-level', 'warn', ...plain, '.'] },
  { name: 'typecheck', command: [`${bin}/typescript/bin/tsc`, '-b', ...(process.stdout.isTTY ? ['--pretty'] : ['--pretty', 'false'])] },
  {
    name: 'arch',
    command: [`${bin}/dependency-cruiser/bin/dependency-cruiser.mjs`, '--config', 'build/dependency-cruiser.cjs', 'src', 'tests']
  },
  // Without the cache: a rule that reads types may change its mind about a file that did not change.
  { name: 'lint', command: [`${bin}/eslint/bin/eslint.js`, '--config', 'build/eslint.config.mjs', '.'] },
  { name: 'build', command: ['build/scripts/build.ts'] }
]
const vitest: Step = {
  name: 'vitest',
  command: [
    `${bin}/vitest/vitest.mjs`,
    ...'run --config build/vitest.config.ts --project node --project built --project dom'.split(' '),
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', '.artifacts/vitest.json'],
    ...plain
  ]
}
const playwright: Step = { name: 'e2e', command: [`${bin}/@playwright/test/cli.js`, 'test', '--config', 'build/playwright.config.ts'] }

await test()

async function test(): Promise<void> {
  for (const report of ['vitest.json', 'e2e.json']) rmSync(`.artifacts/${report}`, { force: true })
  mkdirSync('.artifacts', { recursive: true })
  const results = await runTwoAtATime(checks)
  const counts = results.map(({ ok }): Count => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }))

  const chromium = await fetchChromium((line) => console.log(`browser   | ${line}`))
  if (chromium === undefined) console.log(`browser   | ${howToGetChromium}`)
  // The build step has just made out/; where it failed, building again would only fail again.
  const env = { OUTSIDE_IN_NO_BUILD: '1' }

  results.push(await runStep({ ...vitest, env: { ...env, ...browser(chromium) } }))
  counts.push(countVitest('.artifacts/vitest.json', results.at(-1)?.ok === true))
  if (chromium === undefined) {
    counts.push({ passed: 0, failed: 1 })
  } else {
    results.push(await runStep({ ...playwright, env: { ...env, ...browser(findUnseenChromium()) } }))
    counts.push(countPlaywright('.artifacts/e2e.json', results.at(-1)?.ok === true))
  }
  conclude(results, counts)
}

function browser(path: string | undefined): NodeJS.ProcessEnv {
  return path === undefined ? {} : { CHROMIUM_PATH: path }
}

async function runTwoAtATime(steps: readonly Step[]): Promise<StepResult[]> {
  const waiting = [...steps.entries()]
  const results: StepResult[] = []
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results[next[0]] = await runStep(next[1])
  }
  await Promise.all([lane(), lane()])
  return results
}

function conclude(results: readonly StepResult[], counts: readonly Count[]): void {
  console.log('')
  for (const { name, ok, seconds } of results) console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(9)} ${seconds.toFixed(1)} s`)
  // At the very end, where one looks first.
  for (const name of counts.flatMap(({ names = [] }) => names)) console.log(name)
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
