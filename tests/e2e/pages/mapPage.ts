import { expect, type Locator, type Page } from '@playwright/test'
import { keptRecords } from '../support/host.ts'
import { outlineOf, type Outline } from '../support/content.ts'

/** The map: its grid, its bar, its menus. */
export class MapPage {
  readonly page: Page
  /** What has the keyboard on the map; its description says where the focus is. */
  readonly entry: Locator
  readonly title: Locator
  readonly undo: Locator
  readonly redo: Locator
  readonly exportButton: Locator
  readonly addPersona: Locator
  readonly saved: Locator
  readonly inspector: Locator
  readonly menu: Locator

  constructor(page: Page) {
    this.page = page
    this.entry = page.getByRole('textbox', { name: /^(Journey map|New card|Text of the card)$/ })
    this.title = page.getByRole('heading', { level: 1 }).getByRole('button')
    this.undo = page.getByRole('button', { name: 'Undo', exact: true })
    this.redo = page.getByRole('button', { name: 'Redo', exact: true })
    this.exportButton = page.getByRole('button', { name: 'Export', exact: true })
    this.addPersona = page.getByRole('button', { name: 'Add a persona', exact: true })
    this.saved = page.getByRole('status').filter({ hasText: /^Saved$/ })
    this.inspector = page.getByRole('complementary', { name: 'Inspector' })
    this.menu = page.getByRole('menu').first()
  }

  /** Waits until the map can be worked with. */
  async isOpen(): Promise<this> {
    await expect(this.page.getByRole('grid', { name: 'Journey map' })).toBeAttached()
    await expect(this.entry).toBeFocused()
    return this
  }

  /** Where the focus is, in the words that a screen reader says. */
  async isAt(place: string | RegExp): Promise<void> {
    await expect(this.entry).toHaveAccessibleDescription(typeof place === 'string' ? new RegExp(`^${escaped(place)}`) : place)
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Chooses from the context menu of what has the focus: `Channel`, `Text message`. By keyboard alone. */
  async chooseByKey(...path: readonly string[]): Promise<void> {
    await this.page.keyboard.press('Shift+F10')
    await expect(this.menu).toBeVisible()
    for (const [depth, name] of path.entries()) {
      const item = this.items(depth).filter({ hasText: name }).first()
      await expect(item).toBeVisible()
      await this.walkTo(item)
      await this.page.keyboard.press(depth === path.length - 1 ? 'Enter' : 'ArrowRight')
    }
    await expect(this.page.getByRole('menu')).toHaveCount(0)
    // The menu gives the keyboard back a moment after it is gone.
    await expect(this.entry).toBeFocused()
  }

  /** Adds a lane of a kind below the one whose header has the focus. By keyboard alone. */
  async addLaneBelow(kind: string): Promise<void> {
    await this.page.keyboard.press('Shift+F10')
    await expect(this.menu).toBeVisible()
    await this.walkTo(this.items(0).filter({ hasText: 'Insert lane below' }))
    await this.page.keyboard.press('Enter')
    const gallery = this.page.getByRole('dialog', { name: 'Add lanes' })
    await expect(gallery.getByRole('combobox')).toBeFocused()
    await this.page.keyboard.type(kind)
    await expect(gallery.getByRole('option', { selected: true })).toContainText(kind)
    await this.press('Enter', 'Escape')
    await expect(this.entry).toBeFocused()
  }

  private items(depth: number): Locator {
    const menu = this.page.getByRole('menu').nth(depth)
    return menu.getByRole('menuitem').or(menu.getByRole('menuitemradio'))
  }

  private async walkTo(item: Locator): Promise<void> {
    for (let steps = 0; steps < 40; steps += 1) {
      if (await item.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('ArrowDown')
    }
    await expect(item).toBeFocused()
  }

  /** What the library holds of this map by now. */
  async kept(): Promise<Outline> {
    return outlineOf(await keptRecords(this.page))
  }

  /** Waits until the library holds the map like this; fields that are left out may be anything. */
  async isKept(outline: Partial<Outline>): Promise<void> {
    const fields = Object.keys(outline) as (keyof Outline)[]
    const asked = async () => {
      const kept = await this.kept()
      return Object.fromEntries(fields.map((field) => [field, kept[field]]))
    }
    await expect.poll(asked).toEqual(outline)
  }

  /** A card by the words drawn on it. */
  card(text: string): Locator {
    return this.page.getByText(text, { exact: true }).first()
  }

  stageHeader(title: string): Locator {
    return this.page.locator('[data-header="stage"]').filter({ hasText: title })
  }

  stepHeader(title: string): Locator {
    return this.page.locator('[data-header="step"]').filter({ hasText: title })
  }

  laneHeader(title: string): Locator {
    return this.page.locator('[data-header="lane"]').filter({ hasText: title })
  }

  /** Middle of the cell of a lane and a step, on the screen. */
  async cell(lane: string, step: string): Promise<{ x: number; y: number }> {
    const row = await this.laneHeader(lane).boundingBox()
    const column = await this.stepHeader(step).boundingBox()
    if (!row || !column) throw new Error(`no cell ${lane}, ${step} on the screen`)
    return { x: column.x + column.width / 2, y: row.y + row.height / 2 }
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
