// Without a pointer, and without seeing it all: nothing is out of reach, nothing catches the keyboard, one always sees where one is.
import type { Page } from '@playwright/test'
import { pseudoLocalise } from '../../src/renderer/i18n/pseudoLocalise.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { ask } from './support/host.ts'
import { walks } from './support/everyScreen.ts'
import { expect, test } from './support/test.ts'

interface Stop {
  readonly name: string
  readonly isSeen: boolean
}

/** Where the keyboard is, and whether the eye is told: an outline, a shadow or a border that is not there without it. */
function focusedStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const looks = (each: Element) => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor, opacity } = getComputedStyle(each)
      return JSON.stringify([outlineStyle !== 'none' && parseFloat(outlineWidth) > 0, boxShadow, borderColor, backgroundColor, opacity])
    }
    const around = [element, element.parentElement, element.parentElement?.parentElement].filter((each) => each instanceof HTMLElement)
    // Transitions would show the look of a moment ago.
    for (const each of around) each.style.transition = 'none'
    const withFocus = around.map(looks)
    element.blur()
    const without = around.map(looks)
    element.focus({ preventScroll: true, focusVisible: true })
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''
    return { name: `${element.tagName} ${name}`, isSeen: withFocus.some((look, at) => look !== without[at]) }
  })
}

/** Goes with Tab from the first stop of the page to the last, behind which the browser's own controls come. */
async function roundOf(page: Page): Promise<Stop[]> {
  let stops: Stop[] | null = null
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await page.keyboard.press('Tab')
    const stop = await focusedStop(page)
    if (stop) stops?.push(stop)
    else if (stops) return stops
    else stops = []
  }
  throw new Error('the keyboard never came round')
}

test('Tab comes round on every screen, seen at every stop', async ({ window }) => {
  const library = new LibraryPage(window)
  await expect(library.maps).toHaveCount(1)
  const unseen: string[] = []
  const check = async (screen: string, least: number) => {
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
    const stops = await roundOf(window)
    expect(stops.length, screen).toBeGreaterThanOrEqual(least)
    unseen.push(...stops.filter(({ isSeen }) => !isSeen).map(({ name }) => `${screen}: ${name}`))
  }
  await check('library', 12)
  await library.place('Trash').click()
  await expect(window.getByText('The trash is empty')).toBeVisible()
  await check('trash', 4)
  await library.place('Settings').click()
  await expect(window.getByRole('radio').first()).toBeAttached()
  await check('settings', 8)
  await library.place('Maps').click()
  await library.open('A bill that doesn’t add up')
  const map = await new MapPage(window).isOpen()
  await map.press('ControlOrMeta+i')
  await check('map', 18)
  // The map's own field shows no ring: the focused cell does, which is drawn.
  expect(unseen.filter((each) => !each.includes('TEXTAREA Journey map'))).toEqual([])
})

test('a dialog keeps the keyboard inside and gives it back', async ({ window }) => {
  await new LibraryPage(window).open('A bill that doesn’t add up')
  const map = await new MapPage(window).isOpen()
  await map.exportButton.focus()
  await map.press('Enter')
  const dialog = window.getByRole('dialog', { name: 'Export' })
  await expect(dialog).toBeVisible()
  for (let pressed = 0; pressed < 30; pressed += 1) {
    await map.press('Tab')
    const isOutside = await window.evaluate(() => document.activeElement !== document.body && !document.activeElement?.closest('dialog'))
    expect(isOutside).toBe(false)
  }
  await map.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(map.exportButton).toBeFocused()
})

/** Words of the product that are cut off: their letters reach out of what clips them. */
function clippedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clipped: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      // Only what went through the message files is meant: what people typed may be shortened.
      if (!/·\]\s*$/.test(text) || !(node.parentElement instanceof HTMLElement)) continue
      if (node.parentElement.closest('.visually-hidden, [hidden], svg') || !node.parentElement.checkVisibility({ opacityProperty: true }))
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const letters = range.getBoundingClientRect()
      if (letters.width === 0) continue
      for (let around: HTMLElement | null = node.parentElement; around; around = around.parentElement) {
        const style = getComputedStyle(around)
        const box = around.getBoundingClientRect()
        // For screen readers alone, where the bar has room for the sign only.
        if (style.clipPath === 'inset(50%)') break
        // What scrolls is cut off where it goes on, and so is the map at its edge; a shortened place has its words in full as a title.
        if (around.matches('.cv-top, .cv-left') || around.title === text) break
        if (['auto', 'scroll'].includes(style.overflowX) || ['auto', 'scroll'].includes(style.overflowY)) break
        const cutsAcross = ['hidden', 'clip'].includes(style.overflowX) && (letters.right > box.right + 1 || letters.left < box.left - 1)
        const cutsDown = ['hidden', 'clip'].includes(style.overflowY) && letters.bottom > box.bottom + 2
        if (cutsAcross || cutsDown) {
          clipped.push(`${around.className}: ${text.slice(0, 60)}`)
          break
        }
        // A message of the moment stands in the dialog that is open, and is cut by nothing around it.
        if (style.position === 'fixed') break
      }
    }
    return clipped
  })
}

for (const [where, walk] of Object.entries(walks)) {
  test(`no word of ${where} is cut off where words are a third longer`, async ({ loopback, window }) => {
    test.setTimeout(240_000)
    await expect(new LibraryPage(window).maps).toHaveCount(1)
    await window.goto(`${loopback.origin()}/?pseudo`)
    const clipped = new Set<string>()
    let stops = 0
    await walk({
      page: window,
      language: 'en',
      shown: pseudoLocalise,
      visit: async (place) => {
        stops += 1
        for (const words of await clippedWords(window)) clipped.add(`${place}: ${words}`)
      }
    })
    expect([...clipped]).toEqual([])
    expect(stops).toBeGreaterThan(30)
  })

  test(`at twice the size of the text everything in ${where} is there and nothing is cut off`, async ({ window }) => {
    test.setTimeout(240_000)
    await window.emulateMedia({ reducedMotion: 'reduce' })
    await expect(new LibraryPage(window).maps).toHaveCount(1)
    await ask(window, 'settings.set', { key: 'textSize', value: JSON.stringify('largest') })
    await window.reload()
    await expect(new LibraryPage(window).maps).toHaveCount(1)
    const faults = new Set<string>()
    await walk({
      page: window,
      language: 'en',
      visit: async (place) => {
        for (const words of await clippedWords(window)) faults.add(`${place}: ${words}`)
        const surplus = await window.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (surplus > 0) faults.add(`${place}: ${surplus} px too wide`)
      }
    })
    expect([...faults]).toEqual([])
  })
}
