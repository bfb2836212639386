// What programs really put on the clipboard, and pasting it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'

const payload = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/clipboard', name), 'utf8')

/** What a program puts on the clipboard. */
export interface Copied {
  readonly html?: string
  readonly text?: string
}

export const excel: Copied = { html: payload('excel.html'), text: payload('excel.txt') }
export const sheets: Copied = { html: payload('sheets.html'), text: payload('sheets.txt') }
export const word: Copied = { html: payload('word.html'), text: payload('word.txt') }
export const notion: Copied = { html: payload('notion.html'), text: payload('notion.txt') }
export const markdown: Copied = { text: payload('markdown.txt') }

/** Pastes into whatever has the keyboard, with every type that the program gave. */
export async function paste(page: Page, { html, text }: Copied): Promise<void> {
  await page.evaluate(
    ([html, text]) => {
      const data = new DataTransfer()
      if (html !== undefined) data.setData('text/html', html)
      if (text !== undefined) data.setData('text/plain', text)
      const target = document.activeElement ?? document.body
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    [html, text] as const
  )
}

/** What is shown at the foot of the window. */
export function notices(page: Page): Locator {
  return page.getByRole('region', { name: 'Notifications' })
}
