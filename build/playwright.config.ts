// End-to-end tests in the browser that is installed. Hosts, libraries and windows are made by the fixtures under tests/e2e.
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findElectron } from './scripts/electronBinary.ts'
import { findUnseenChromium } from './scripts/findChromium.ts'
import type { HostOptions } from '../tests/e2e/support/test.ts'

const root = join(import.meta.dirname, '..')
const chromium = findUnseenChromium()
if (chromium === undefined)
  throw new Error('No Chromium, Chrome or Edge found: install one, set CHROMIUM_PATH, or let "npm test" fetch one.')
// Fixtures that start a browser themselves read the same variable.
process.env['CHROMIUM_PATH'] = chromium

const specs = (...names: readonly string[]) => names.map((name) => `**/${name}.spec.ts`)
// Several windows, addresses that are typed, and a process that is killed: only the loopback host has these; and what axe and pictures say
// of the page is the same in every host.
const onlyLoopback = specs('*-windows', 'addresses', 'access*', 'golden')
// What is seen of the page alone: where Electron is, all of it runs there too; in its double it would prove nothing more.
const pageAlone = specs(
  'after-dialogs',
  'capture',
  'compare',
  'emotion',
  'evidence',
  'finding',
  'first-words',
  'improve',
  'keymap',
  'keystrokes',
  'layers',
  'links',
  'maturity',
  'metrics',
  'mouse',
  'narrow-bar',
  'notes',
  'paste*',
  'personas-on-map',
  'present',
  'shared-personas',
  'structure',
  'touchpoints'
)
const hasElectron = findElectron() !== undefined
if (!hasElectron && process.env['TEST_WORKER_INDEX'] === undefined) {
  console.log('Electron has no binary here: the suite runs in the loopback host and through the double of Electron.')
}

export default defineConfig<object, HostOptions>({
  testDir: join(root, 'tests/e2e'),
  outputDir: join(root, '.artifacts/e2e'),
  globalSetup: join(import.meta.dirname, 'scripts/buildBeforeTests.ts'),
  // Generous, for machines that do much else: a test that hangs is still ended.
  timeout: 120_000,
  // Letters are drawn a shade differently by another version of the browser; a box that moved or a colour that changed is more than this.
  expect: { timeout: 15_000, toHaveScreenshot: { threshold: 0.2, maxDiffPixelRatio: 0.003 } },
  snapshotPathTemplate: join(root, 'tests/golden/canvas/{arg}{ext}'),
  // Most of a test is waiting for a program to start: four keep two cores busy.
  workers: 4,
  fullyParallel: false,
  forbidOnly: true,
  // On a build machine that is busy with other things too, one moment of it must not stop everybody; what needed it is listed as flaky.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: join(root, '.artifacts/e2e.json') }]],
  projects: [
    { name: 'loopback', use: { hostKind: 'loopback' } },
    { name: 'electron double', use: { hostKind: 'double' }, testIgnore: [...onlyLoopback, ...pageAlone] },
    ...(hasElectron ? [{ name: 'electron', use: { hostKind: 'electron' as const }, testIgnore: onlyLoopback }] : [])
  ],
  use: {
    launchOptions: {
      executablePath: chromium,
      args: [
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        // Letters as a browser with windows sets them.
        '--font-render-hinting=slight',
        '--enable-font-subpixel-positioning',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
      ]
    },
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    actionTimeout: 20_000,
    // A trace of every test costs a third of the time; `--trace on` makes one where it is wanted.
    trace: 'off',
    screenshot: 'only-on-failure'
  }
})
