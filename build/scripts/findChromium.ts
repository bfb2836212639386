// The browser of the end-to-end tests: what is installed, else what Playwright fetched earlier.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** A Chromium, Chrome or Edge executable. CHROMIUM_PATH comes first; where it is set, nothing else is looked for. */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) return existsSync(chosen) ? chosen : undefined
  return [...onPath(browsers), ...inUsualPlaces(), chromium.executablePath()].find((path) => existsSync(path))
}

/** The same for a browser that nobody looks at: one without windows, where it is there, does the same work in two thirds of the time. */
export function findUnseenChromium(): string | undefined {
  return process.env['CHROMIUM_PATH']
    ? findChromium()
    : (onPath(['chromium-headless-shell']).find((path) => existsSync(path)) ?? findChromium())
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge']

function onPath(commands: readonly string[]): string[] {
  if (process.platform === 'win32') return []
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

function inUsualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform !== 'win32') return []
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe'
  ]
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)))
}
