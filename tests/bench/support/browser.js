import { chromium } from 'playwright-core'
import { findChromium } from '../../../build/scripts/findChromium.ts'
import { NotThere } from './figure.ts'
/** The size of the window in which everything is measured. */
export const windowSize = { width: 1440, height: 900 }
/** A Chromium without a graphics processor, so that figures mean the same on every machine. */
export async function startBrowser() {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new NotThere('no Chromium, Chrome or Edge is installed')
  return chromium.launch({ executablePath, args: ['--disable-gpu', '--no-sandbox', '--enable-precise-memory-info'] })
}
