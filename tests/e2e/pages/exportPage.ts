import type { Locator, Page } from '@playwright/test'

/** The export dialog. */
export class ExportPage {
  readonly dialog: Locator
  readonly pixels: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Export' })
    this.pixels = this.dialog.getByRole('status').filter({ hasText: /px$/ })
  }

  async choose(name: 'SVG' | 'PNG' | 'JSON' | 'Mermaid' | '1×' | '2×' | '3×' | '4×' | 'Light' | 'Dark' | 'Ink'): Promise<void> {
    await this.dialog.getByRole('radio', { name: new RegExp(`^${name}( |$)`) }).check({ force: true })
  }

  async save(format: 'SVG' | 'PNG' | 'JSON' | 'Mermaid'): Promise<void> {
    await this.dialog.getByRole('button', { name: `Save ${format}` }).click()
  }
}
