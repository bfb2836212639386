import { expect, type Locator, type Page } from '@playwright/test'

/** The library: list, search, templates, and the trash beside it. */
export class LibraryPage {
  readonly page: Page
  readonly heading: Locator
  readonly newMap: Locator
  readonly importButton: Locator
  readonly search: Locator
  readonly hits: Locator
  readonly maps: Locator

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole('heading', { level: 1, name: 'Maps', exact: true })
    this.newMap = page.getByRole('button', { name: 'New map', exact: true })
    this.importButton = page.getByRole('button', { name: 'Import', exact: true })
    this.search = page.getByRole('combobox', { name: 'Search all maps' })
    this.hits = page.getByRole('listbox', { name: 'Places found' }).getByRole('option')
    this.maps = page.getByRole('heading', { level: 3 })
  }

  /** The picture of a map, which opens it. */
  map(title: string): Locator {
    return this.page.getByRole('link', { name: title, exact: true }).first()
  }

  async open(title: string): Promise<void> {
    await this.map(title).click()
    await expect(this.page).toHaveURL(/\/maps\//)
  }

  /** Chooses from the menu of a map. */
  async choose(title: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: `Actions for “${title}”` }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  template(name: string): Locator {
    return this.page.getByRole('button', { name: `New map from “${name}”` })
  }

  place(name: 'Maps' | 'Trash' | 'Settings'): Locator {
    return this.page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name })
  }

  message(text: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'Notifications' }).getByText(text)
  }
}
