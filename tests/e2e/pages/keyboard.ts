// Getting about a page without a pointer.
import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab (or Shift+Tab) until something has the focus, and fails where it cannot be reached. */
export async function tabTo(page: Page, target: Locator, { backwards = false, most = 80 } = {}): Promise<void> {
  const isFocused = () => target.evaluate((element) => element === document.activeElement)
  for (let pressed = 0; pressed < most; pressed += 1) {
    if ((await target.count()) === 1 && (await isFocused())) return
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab')
  }
  await expect(target, 'reached with Tab').toBeFocused({ timeout: 1 })
}

/** Presses keys one after another. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}
