import { expect, type Locator, type Page } from '@playwright/test'

/** Presents the map of a window from the stage in focus. */
export async function startPresenting(page: Page): Promise<PresentPage> {
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  return new PresentPage(page)
}

/** The map in front of a room. */
export class PresentPage {
  readonly page: Page
  readonly heading: Locator
  readonly controls: Locator
  readonly notes: Locator

  constructor(page: Page) {
    this.page = page
    // The title of the map below is a heading of the same level.
    this.heading = page.getByRole('main').getByRole('heading', { level: 1 })
    this.controls = page.getByRole('group', { name: 'Presentation controls' })
    this.notes = page.getByRole('textbox', { name: 'Notes for presenting' })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Waits until it shows something, in the words that a screen reader says. */
  async shows(heading: string): Promise<void> {
    await expect(this.heading).toHaveText(heading)
  }

  button(name: string): Locator {
    return this.controls.getByRole('button', { name, exact: true })
  }

  /** Text of a cell of the stage that is shown. */
  cell(row: string, column: number): Locator {
    return this.page
      .getByRole('row', { name: new RegExp(`^${row}`) })
      .getByRole('cell')
      .nth(column)
  }
}
