// Typing as input methods do: over the browser's protocol, since no keyboard of Playwright composes.
import type { CDPSession, Page } from '@playwright/test'

export interface InputMethod {
  /** Shows each stage of a word while it is composed, then puts the word in. */
  readonly compose: (...stages: readonly string[]) => Promise<void>
  /** Takes the composed word back before it is put in. */
  readonly cancel: () => Promise<void>
}

export async function inputMethodOf(page: Page): Promise<InputMethod> {
  const line: CDPSession = await page.context().newCDPSession(page)
  const key = async (type: 'rawKeyDown' | 'keyUp') =>
    void (await line.send('Input.dispatchKeyEvent', { type, key: 'Process', code: '', windowsVirtualKeyCode: 229 }))
  const show = async (text: string) =>
    void (await line.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }))
  return {
    compose: async (...stages) => {
      for (const stage of stages) {
        await key('rawKeyDown')
        await show(stage)
        await key('keyUp')
      }
      await line.send('Input.insertText', { text: stages.at(-1) ?? '' })
    },
    cancel: async () => show('')
  }
}
