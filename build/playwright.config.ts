// End-to-end tests in the browser that is installed. Hosts, libraries and windows are made by the fixtures under tests/e2e.
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/findChromium.ts'

const root = join(import.meta.dirname, '..')
const chromium = findChromium()
if (chromium === undefined)
  throw new Error('No Chromium, Chrome or Edge found: install one, set CHROMIUM_PATH, or let "npm test" fetch one.')
// Fixtures that start a browser themselves read the same variable.
process.env['CHROMIUM_PATH'] = chromium

export default defineConfig({
  testDir: join(root, 'tests/e2e'),
  outputDir: join(root, '.artifacts/e2e'),
  globalSetup: join(import.meta.dirname, 'scripts/buildBeforeTests.ts'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: join(root, '.artifacts/e2e.json') }]],
  use: {
    launchOptions: { executablePath: chromium, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure'
  }
})
