// A given map written with keys alone, and every press counted. What is typed is real text; a chord counts as one press.
import { expect, type Page } from '@playwright/test'

/** The map that is written: 4 stages of 2 steps, 5 lanes, 40 cards, two personas with a feeling at every step. */
export const writtenMap = {
  title: 'Switching the phone plan',
  personas: ['Lan Nguyen', 'Minh Tran'],
  stages: [
    ['Hear of it', ['Sees the ad on the bus', 'Asks a colleague']],
    ['Compare', ['Opens the plan page', 'Calls the hotline']],
    ['Switch', ['Sends the text', 'Waits for the answer']],
    ['Use it', ['Gets the first bill', 'Tells her friends']]
  ],
  cards: {
    Doing: [
      ['Reads the poster while the bus is stuck', 'Takes a picture of the price'],
      ['Asks Hoa over lunch which plan she is on'],
      ['Drags the price table sideways four times', 'Adds it up on a sheet of paper'],
      ['Presses four menus and waits six minutes'],
      ['Texts the code from the poster to 9090'],
      ['Opens the app to see if it has changed', 'Sends the same text a second time'],
      ['Counts every line of the first bill'],
      ['Warns the whole office in the group chat', 'Goes back to the shop in person']
    ],
    Thinking: [
      ['Only ninety thousand, where is the catch?'],
      ['If it is good enough for Hoa it will do for me'],
      ['Why does nobody say what happens when data runs out?'],
      ['If they do not know, who does?'],
      ['One wrong letter and the money is gone'],
      ['They took the money, so why is there no answer?'],
      ['Why is the old plan still on here?', 'They should have told me before'],
      ['Next time I am going to the shop']
    ],
    Pains: [
      ['The small print cannot be read from a seat'],
      ['Everybody names another price'],
      ['The table does not fit on a phone'],
      ['The agent cannot see her present plan', 'She has to tell it all again'],
      ['The code is hard to remember'],
      ['Nobody says when the new plan begins'],
      ['Two plans overlap on one bill', 'The fee for leaving comes as a surprise'],
      ['Nobody asks whether she is content']
    ],
    Touchpoints: [
      ['Poster on the bus'],
      ['Colleague'],
      ['Plan comparison page'],
      ['Hotline 9090'],
      ['Text message'],
      ['App, plan screen'],
      ['First bill', 'Reminder by e-mail'],
      ['Group chat of the office']
    ]
  },
  feelings: { 'Lan Nguyen': [1, 1, -1, -2, 0, -1, -2, -1], 'Minh Tran': [0, 1, 0, 1, 1, 0, 1, 0] }
} as const

/** Characters of what a person wrote: titles, names and cards; feelings are a digit each. */
export function charactersOf(map: typeof writtenMap): number {
  const texts = [map.title, ...map.personas, ...map.stages.flat(2), ...Object.values(map.cards).flat(2)]
  return texts.join('').length + Object.values(map.feelings).flat().length
}

/** Presses keys and counts them. */
class CountedKeys {
  presses = 0
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Each of these keys or chords once. */
  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) {
      await this.#page.keyboard.press(chord)
      this.presses += 1
    }
  }

  /** A text, one key a character. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
    this.presses += text.length
  }
}

/** A step of the writing, and how to know that the page has come so far: nothing here waits for time to pass. */
export type Reached = (what: 'map' | 'palette' | 'title' | 'gallery' | 'persona' | 'closed' | { readonly lane: string }) => Promise<void>

/** Waits on a page for what each step of the writing needs to be there. */
export function reachedOn(page: Page): Reached {
  const entry = page.getByRole('textbox', { name: /^(Journey map|New card)$/ })
  return async (what) => {
    if (typeof what === 'object') return expect(entry).toHaveAccessibleDescription(new RegExp(`^${what.lane}, step 1`))
    switch (what) {
      case 'map':
      case 'closed':
        return expect(entry).toBeFocused()
      case 'palette':
        return expect(page.getByRole('combobox', { name: 'Type a command' })).toBeFocused()
      case 'title':
        return expect(page.getByRole('textbox', { name: 'Title of the map' })).toBeFocused()
      case 'gallery':
        return expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
      case 'persona':
        return expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
    }
  }
}

/** Writes the map, beginning in the library with nothing but the keyboard. Gives the number of presses. */
export async function writeByKeys(page: Page, reached: Reached): Promise<number> {
  const keys = new CountedKeys(page)
  const command = async (name: string) => {
    await keys.press('Control+k')
    await reached('palette')
    await keys.type(name)
    await keys.press('Enter')
  }
  await command('new map')
  await reached('map')

  // The title, then stages and steps: typing on a header begins it anew, Tab goes from title to title.
  await command('rename')
  await reached('title')
  await keys.type(writtenMap.title)
  await keys.press('Enter', 'ArrowUp', 'ArrowUp')
  for (const [index, [stage, steps]] of writtenMap.stages.entries()) {
    if (index > 0) await keys.press('Alt+Shift+Enter')
    await keys.type(stage)
    for (const step of steps) {
      await keys.press('Tab')
      await keys.type(step)
    }
  }
  await keys.press('Enter')

  await command('add lane')
  await reached('gallery')
  await keys.type('touch')
  await keys.press('Enter', 'Escape')
  await reached('closed')
  for (const name of writtenMap.personas) {
    await command('add a persona')
    await reached('persona')
    await keys.type(name)
    await keys.press('Escape')
    await reached('closed')
  }

  // Lane by lane from the first cell on.
  await keys.press('Control+Home')
  for (const lane of ['Doing', 'Thinking', 'Feeling', 'Pains', 'Touchpoints'] as const) {
    await reached({ lane })
    if (lane === 'Feeling') await writeFeelings(keys)
    else await writeLane(keys, writtenMap.cards[lane])
    await keys.press('ArrowDown', 'Home')
  }
  return keys.presses
}

async function writeLane(keys: CountedKeys, cells: readonly (readonly string[])[]): Promise<void> {
  for (const [step, cards] of cells.entries()) {
    for (const [at, text] of cards.entries()) {
      await keys.type(text)
      await keys.press(at < cards.length - 1 || step === cells.length - 1 ? 'Enter' : 'Tab')
    }
  }
}

/** A digit sets the feeling, → goes on along the curve, p takes the next persona's. */
async function writeFeelings(keys: CountedKeys): Promise<void> {
  const curves = Object.values(writtenMap.feelings)
  for (const [curve, scores] of curves.entries()) {
    for (const [step, score] of scores.entries()) {
      await keys.press(String(score + 3))
      if (step < scores.length - 1) await keys.press('ArrowRight')
    }
    await keys.press('Escape')
    if (curve < curves.length - 1) await keys.press('Home', 'p')
  }
}
