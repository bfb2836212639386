// The canvas as it looked when somebody last approved of it, at three zooms. After a change that is meant:
// npx playwright test --config build/playwright.config.ts golden --update-snapshots, and look at every picture.
import { LibraryPage } from './pages/libraryPage.ts'
import { expect, test } from './support/test.ts'

const samples = { en: 'A bill that doesn’t add up', vi: 'Hoá đơn cước bất thường' } as const

/** Words at 100 %, near at 64 %, far at 33 %: how often the zoom goes down before each. */
const distances = [
  ['words', 0],
  ['near', 2],
  ['far', 3]
] as const

for (const language of ['en', 'vi'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ personLocale: language === 'vi' ? 'vi-VN' : 'en-US' })

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`the sample map, ${colorScheme}`, async ({ window }) => {
        await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await new LibraryPage(window).open(samples[language])
        await expect(window.locator('[data-map-entry]')).toBeFocused()
        await window.evaluate(() => document.fonts.ready.then(() => undefined))
        for (const [name, steps] of distances) {
          for (let step = 0; step < steps; step += 1) await window.keyboard.press('ControlOrMeta+-')
          await expect(window).toHaveScreenshot(`canvas-${name}-${colorScheme}-${language}.png`)
        }
      })
    }
  })
}
