// For everyone: no violation that axe knows of, on anything that can be shown, in both themes and both languages.
import { violationsIn } from './support/axe.ts'
import { walkEverywhere } from './support/everyScreen.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ mode: 'parallel' })

for (const language of ['en', 'vi'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ personLocale: language === 'vi' ? 'vi-VN' : 'en-US' })

      test('no accessibility violation anywhere', async ({ window }) => {
        test.setTimeout(240_000)
        await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const violations: string[] = []
        const visited: string[] = []
        await walkEverywhere({
          page: window,
          language,
          visit: async (place) => {
            visited.push(place)
            for (const violation of await violationsIn(window)) violations.push(`${place}: ${violation}`)
          }
        })
        expect(violations).toEqual([])
        expect(visited.length).toBeGreaterThan(30)
      })
    })
  }
}
