import type { Locator, Page } from '@playwright/test'

/** The export dialog. */
export class ExportPage {
  readonly dialog: Locator
  readonly pixels: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Export' })
    this.pixels = this.dialog.getByRole('status').filter({ hasText: /px$/ })
  }

  /** A format, a look, a density, what of the map: whatever is one of a few. */
  async choose(name: string): Promise<void> {
    await this.dialog.getByRole('radio', { name, exact: true }).check({ force: true })
  }

  /** Something out of a longer list, such as the size of a picture. */
  async pick(list: 'Size' | 'Paper' | 'Content', name: string): Promise<void> {
    await this.dialog.getByRole('button', { name: new RegExp(`^${list}: `) }).click()
    await this.dialog.getByRole('menuitemradio', { name, exact: true }).click()
  }

  /** Something that is shown, or left out. */
  showing(name: string): Locator {
    return this.dialog.getByRole('switch', { name: new RegExp(`^${name}`) })
  }

  async save(format: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Save ${format}` }).click()
  }
}
