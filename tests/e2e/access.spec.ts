// For everyone: no violation that axe knows of, on anything that can be shown, in both themes and both languages.
import { violationsIn } from './support/axe.ts'
import { walkEverywhere } from './support/everyScreen.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ mode: 'parallel' })

for (const language of ['en', 'vi'] as const) {
  test.describe(language, () => {
    test.use({ personLocale: language === 'vi' ? 'vi-VN' : 'en-US' })

    test('no accessibility violation anywhere, light or dark', async ({ window }) => {
      test.setTimeout(300_000)
      const violations: string[] = []
      const visited: string[] = []
      await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await walkEverywhere({
        page: window,
        language,
        visit: async (place) => {
          visited.push(place)
          for (const colorScheme of ['dark', 'light'] as const) {
            await window.emulateMedia({ colorScheme })
            // A page hears of it with a frame, and one on which nothing moves draws none unless it is asked to: for a picture it must.
            const theme = async () => {
              await window.screenshot({ clip: { x: 0, y: 0, width: 8, height: 8 } })
              return window.evaluate(() => document.documentElement.dataset['theme'])
            }
            await expect.poll(theme).toBe(colorScheme)
            for (const violation of await violationsIn(window, { onlyColors: colorScheme === 'dark' }))
              violations.push(`${colorScheme}, ${place}: ${violation}`)
          }
        }
      })
      expect(violations).toEqual([])
      expect(visited.length).toBeGreaterThan(60)
    })
  })
}
