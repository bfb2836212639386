import type { Locator, Page } from '@playwright/test'
import { pixelsOfColor } from '../support/pictures.ts'

/** The export dialog. */
export class ExportPage {
  readonly dialog: Locator
  readonly pixels: Locator
  /** What is said of the file: whether all is in it, and what stayed at home. */
  readonly notes: Locator
  /** The painted page. */
  readonly sheet: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Export' })
    this.notes = this.dialog.getByRole('group', { name: 'Preview' })
    this.sheet = this.dialog.getByRole('img', { name: 'Preview of the picture' })
    this.pixels = this.dialog.getByRole('status').filter({ hasText: /px$/ })
  }

  /** A format, a look, a density, what of the map: whatever is one of a few. */
  async choose(name: string): Promise<void> {
    await this.dialog.getByRole('radio', { name, exact: true }).check({ force: true })
  }

  /** Something out of a longer list, such as the size of a picture. */
  async pick(list: 'Size' | 'Paper' | 'Content' | 'Language', name: string): Promise<void> {
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

  /** How many pixels of the painted page have a colour, given as red, green, blue from 0 to 255. */
  async pixelsOf(color: readonly number[]): Promise<number> {
    const bytes = await this.sheet.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL('image/png').replace(/^.*,/, ''))
    return pixelsOfColor(this.dialog.page(), { type: 'image/png', bytes: Buffer.from(bytes, 'base64') }, color)
  }

  /** How many different colours the painted page shows. */
  async colors(): Promise<number> {
    return this.sheet.evaluate((canvas: HTMLCanvasElement) => {
      const copy = document.createElement('canvas')
      copy.width = canvas.width
      copy.height = canvas.height
      const context = copy.getContext('2d')
      if (!context) return 0
      context.drawImage(canvas, 0, 0)
      return new Set(new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer)).size
    })
  }
}
