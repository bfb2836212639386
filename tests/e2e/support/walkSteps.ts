// What a walk through the product is made of: words in any language, and looking at what opens above the page.
import { expect, type Locator, type Page } from '@playwright/test'
import { messages, type Language } from '#contract/messages/messages.ts'

export interface Walk {
  readonly page: Page
  readonly language: Language
  /** What became of a message on its way to the screen. */
  readonly shown?: (text: string) => string
  readonly visit: (place: string) => Promise<void>
}

/** Steps of a walk, with the words of its language. */
export interface WalkSteps {
  readonly page: Page
  readonly words: (typeof messages)[Language]
  readonly shown: (text: string) => string
  readonly visit: (place: string) => Promise<void>
  /** By its whole name. */
  readonly button: (name: string) => Locator
  readonly menuItem: (name: string) => Locator
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Runs what the palette has under a name. */
  readonly run: (name: string) => Promise<void>
  /** Opens something above the page, looks at it, and closes it with Escape. */
  readonly above: (name: string, open: () => Promise<unknown>) => Promise<void>
  /** Goes to an address, as a link would. */
  readonly goTo: (address: string) => Promise<void>
  /** Waits until the map has the keyboard. */
  readonly onMap: () => Promise<void>
}

/** The steps of one walk. */
export function stepsOf({ page, language, shown = (text) => text, visit }: Walk): WalkSteps {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  return {
    page,
    words: messages[language],
    shown,
    visit,
    press,
    button: (name) => page.getByRole('button', { name: shown(name), exact: true }),
    menuItem: (name) => page.getByRole('menuitem', { name: shown(name) }),
    run: async (name) => {
      await press('ControlOrMeta+k')
      const palette = page.getByRole('dialog')
      await palette.getByRole('combobox').fill(shown(name))
      await expect(palette.getByRole('option').first()).toContainText(shown(name))
      await press('Enter')
    },
    above: async (name, open) => {
      await open()
      const opened = page.getByRole('dialog').or(page.getByRole('menu')).last()
      await expect(opened).toBeVisible()
      await visit(name)
      await press('Escape')
      await expect(opened).toHaveCount(0)
    },
    goTo: (address) =>
      page.evaluate((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, address),
    onMap: () => expect(page.locator(':focus')).toHaveAttribute('aria-controls', 'map-grid')
  }
}

/** A text as part of an expression. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
