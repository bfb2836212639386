// For everyone: no violation that axe knows of, on anything that can be shown, in both themes and both languages.
import type { Page } from '@playwright/test'
import { violationsIn } from './support/axe.ts'
import { walks } from './support/everyScreen.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ mode: 'parallel' })

// What depends on colours is looked at in both themes; the rest of the rules says the same in each, so that one theme a language will do.
type Theme = 'light' | 'dark'

const languages: readonly { readonly language: 'en' | 'vi'; readonly locale: string; readonly themes: readonly [Theme, ...Theme[]] }[] = [
  { language: 'en', locale: 'en-US', themes: ['light', 'dark'] },
  { language: 'vi', locale: 'vi-VN', themes: ['dark'] }
]

for (const { language, locale, themes } of languages) {
  test.describe(language, () => {
    test.use({ personLocale: locale })

    for (const [where, walk] of Object.entries(walks)) {
      test(`no accessibility violation anywhere in ${where}, ${themes.join(' or ')}`, async ({ window }) => {
        test.setTimeout(600_000)
        const violations: string[] = []
        const visited: string[] = []
        let shownTheme: Theme = themes[0]
        await window.emulateMedia({ reducedMotion: 'reduce' })
        await showIn(window, shownTheme)
        await walk({
          page: window,
          language,
          visit: async (place) => {
            visited.push(place)
            // Begins with the one that shows already: changing it is what takes time.
            for (const colorScheme of [shownTheme, ...themes.filter((theme) => theme !== shownTheme)]) {
              const onlyColors = colorScheme !== shownTheme
              if (onlyColors) await showIn(window, colorScheme)
              shownTheme = colorScheme
              for (const violation of await violationsIn(window, { onlyColors })) violations.push(`${colorScheme}, ${place}: ${violation}`)
            }
          }
        })
        expect(violations).toEqual([])
        expect(visited.length).toBeGreaterThan(30)
      })
    }
  })
}

async function showIn(page: Page, colorScheme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme })
  // A page hears of it with a frame, and one on which nothing moves draws none unless it is asked to: for a picture it must.
  const theme = async () => {
    await page.screenshot({ clip: { x: 0, y: 0, width: 8, height: 8 } })
    return page.evaluate(() => document.documentElement.dataset['theme'])
  }
  await expect.poll(theme).toBe(colorScheme)
}
