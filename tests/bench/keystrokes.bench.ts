// How many keys a person presses to write a given map, against the characters of what they wrote. Not a matter of time.
import { charactersOf, reachedOn, writeByKeys, writtenMap } from '../e2e/support/keystrokes.ts'
import { attempt } from './support/attempt.ts'
import { startBrowser, windowSize } from './support/browser.ts'
import type { Bench } from './support/figure.ts'
import { startOurApp } from './support/ourApp.ts'

const what = 'presses per character, 40 cards'

const bench: Bench = (report) =>
  attempt(report, { what }, async () => {
    const app = await startOurApp()
    const browser = await startBrowser()
    try {
      const page = await (await browser.newContext({ viewport: windowSize, locale: 'en-US' })).newPage()
      await page.goto(app.home)
      await page.locator('.journey-title').first().waitFor()
      const presses = await writeByKeys(page, reachedOn(page))
      const characters = charactersOf(writtenMap)
      report({ what, unit: '', ours: presses / characters, target: '≤ 1.15', note: `${presses} presses, ${characters} characters` })
    } finally {
      await browser.close()
      await app.close()
    }
  })

export default bench
