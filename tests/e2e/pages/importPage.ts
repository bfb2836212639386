import { expect, type Locator, type Page } from '@playwright/test'
import type { GivenFile } from '../support/host.ts'

/** The preview of what files would become, and the ways that lead to it without a dialog of the system. */
export class ImportPage {
  readonly page: Page
  readonly dialog: Locator
  readonly issues: Locator
  readonly cancel: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'What this becomes' })
    this.issues = this.dialog.getByRole('listitem')
    this.cancel = this.dialog.getByRole('button', { name: 'Cancel' })
  }

  keep(title: string): Locator {
    return this.dialog.getByRole('button', { name: `Keep “${title}”` })
  }

  /** The row of a file where several came at once. */
  file(name: string): Locator {
    return this.dialog.getByRole('listitem', { name, exact: true })
  }

  /** Drops a file into the middle of the open map. */
  async dropOnMap({ name, bytes, mime }: GivenFile & { mime: string }): Promise<void> {
    await this.page.evaluate(
      ([name, data, mime]) => {
        const held = new DataTransfer()
        held.items.add(new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], name, { type: mime }))
        const at = { clientX: innerWidth / 2, clientY: innerHeight / 2 }
        const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body
        for (const type of ['dragover', 'drop']) {
          target.dispatchEvent(new DragEvent(type, { dataTransfer: held, bubbles: true, cancelable: true, ...at }))
        }
      },
      [name, bytes.toString('base64'), mime] as const
    )
  }

  /** Drops a file anywhere on the window. */
  async drop({ name, bytes }: GivenFile): Promise<void> {
    await this.page.evaluate(
      ([name, text]) => {
        const data = new DataTransfer()
        data.items.add(new File([text], name))
        for (const type of ['dragover', 'drop']) {
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
        }
      },
      [name, bytes.toString('utf8')] as const
    )
  }

  /** Pastes a text where nothing is being typed. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, text)
  }

  async close(): Promise<void> {
    await this.cancel.click()
    await expect(this.dialog).toHaveCount(0)
  }
}
