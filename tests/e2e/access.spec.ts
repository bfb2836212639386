// For everyone: no violation that axe knows of, on anything that can be shown, in both themes and both languages.
import AxeBuilder from '@axe-core/playwright'
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
            const found = await new AxeBuilder({ page: window }).options({ rules: { 'target-size': { enabled: true } } }).analyze()
            for (const { id, nodes } of found.violations) {
              for (const { target, failureSummary } of nodes.slice(0, 4)) {
                violations.push(`${place}: ${id} ${target.join(' ')}: ${(failureSummary ?? '').split('\n')[1]?.trim()}`)
              }
            }
          }
        })
        expect(violations).toEqual([])
        expect(visited.length).toBeGreaterThan(30)
      })
    })
  }
}
