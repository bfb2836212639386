// Presenting for everyone: no violation that axe knows of, neighbours that nobody has to hear, no motion where it is not wanted.
import type { Page } from '@playwright/test'
import { violationsIn } from './support/axe.ts'
import { ask, journeyIdOf } from './support/host.ts'
import { openMap, plainMapWith } from './support/seed.ts'
import { startPresenting } from './pages/presentPage.ts'
import { expect, test } from './support/test.ts'

test('the neighbours are context only: hidden from screen readers; the camera stands still where motion is not wanted', async ({
  window
}) => {
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await openMap(window, plainMapWith({ Doing: ['reads', 'compares', 'calls', 'waits'] }))
  const room = await startPresenting(window)
  await room.shows('Stage 1 of 2: First')
  await expect(window.getByRole('table')).not.toContainText('calls')
  const drawn = window.locator('.slide')
  await expect(drawn).toHaveAttribute('aria-hidden', 'true')
  await expect(drawn).toContainText('calls')
  const duration = () =>
    window
      .locator('.slide-camera')
      .first()
      .evaluate((element) => getComputedStyle(element).transitionDuration)
  expect(await duration()).toBe('0s')
  await window.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await duration()).toBe('0.2s')
})

for (const locale of ['en-US', 'vi-VN'] as const) {
  test.describe(locale, () => {
    test.use({ personLocale: locale })
    test('no accessibility violation in either theme, on a projector and on a small screen, at twice the text size', async ({
      loopback,
      window
    }) => {
      test.setTimeout(300_000)
      await openMapIn(window)
      const id = journeyIdOf(window)
      const found: string[] = []
      for (const colorScheme of ['light', 'dark'] as const) {
        await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const { textSize, ...size } of [
          { width: 1024, height: 700, textSize: 'largest' },
          { width: 1920, height: 1080, textSize: 'normal' }
        ]) {
          await window.setViewportSize(size)
          await ask(window, 'settings.set', { key: 'textSize', value: JSON.stringify(textSize) })
          for (const place of ['present', 'present/3', 'present/end', 'presenter']) {
            await window.goto(`${loopback.origin()}/maps/${id}/${place}`)
            await expect(window.getByRole('heading', { level: 1 })).toBeAttached()
            await expect(window.locator('.slide').first()).toBeVisible()
            if (place === 'present/3') await window.keyboard.press('n')
            for (const violation of await violationsIn(window))
              found.push(`${colorScheme} ${size.width} ${textSize} ${place}: ${violation}`)
          }
        }
      }
      expect(found).toEqual([])
    })
  })
}

/** The sample, whatever its language. */
async function openMapIn(window: Page): Promise<void> {
  await window
    .getByRole('link')
    .filter({ hasText: /bill|cước/ })
    .first()
    .click()
  await expect(window.locator('[data-map-entry]')).toBeFocused()
}
