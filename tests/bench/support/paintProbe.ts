import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/**
 * The measure of opening, the same for every page. Begins when the last byte of the map has come to the page: `responseEnd` of the
 * largest response that the page fetched, by the browser's own clock. Ends two animation frames after the cards are in the DOM:
 * with the second `requestAnimationFrame` after the number of visible cards (and arrows, where each is an element) last changed.
 * Parsing the data, layout, rendering and the browser's own style, layout and paint of the frame between are inside; loading the
 * page's JavaScript is not, nor what comes later than half a second after: ours mounts what lies beside the window, a quarter of its
 * cards, once the map stood for a second or the camera moved.
 */
export type Opening = {
  /** ms from the data in the page to painted. */
  readonly painted: number
  /** ms from the start of navigation to painted: with the page's JavaScript from the cache and the service's answer. */
  readonly sinceNavigation: number
  /** Elements that were counted. */
  readonly elements: number
}

type Probed = { began: number; painted: number; elements: number; changed: number; isRead: boolean }

/** Makes every page that is opened watch elements of these classes. Hidden ones do not count: React Flow mounts nodes hidden to measure them. */
export async function installPaintProbe(page: Page, classNames: readonly string[]): Promise<void> {
  await page.addInitScript((names) => {
    const probe: Probed = { began: 0, painted: 0, elements: 0, changed: 0, isRead: false }
    Object.assign(globalThis, { paintProbe: probe })
    const collections = names.map((name) => document.getElementsByClassName(name))
    const count = () => collections.reduce((sum, elements) => sum + (isShown(elements) ? elements.length : 0), 0)
    const isShown = (elements: HTMLCollectionOf<Element>) =>
      [elements[0], elements[elements.length - 1]].every((element) => element?.checkVisibility({ visibilityProperty: true }) === true)
    let isWaiting = false
    const look = () => {
      const elements = count()
      if (elements !== probe.elements) {
        if (probe.elements === 0 && probe.began === 0) probe.began = performance.now()
        probe.elements = elements
        probe.changed = performance.now()
        isWaiting = elements > 0
      } else if (isWaiting) {
        probe.painted = performance.now()
        isWaiting = false
      }
      // Once it was read it stands still: it must not burden what is measured next.
      if (!probe.isRead) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, classNames)
}

/** Opens an address and reads the probe once nothing has come or gone for half a second. */
export async function measureOpening(page: Page, address: string): Promise<Opening> {
  await page.goto(address)
  const giveUp = performance.now() + 60_000
  while (!(await page.evaluate(isSettled))) {
    if (performance.now() > giveUp) throw new Error(`no card was painted within 60 s at ${new URL(address).pathname}`)
    await setTimeout(100)
  }
  return page.evaluate(() => {
    const { paintProbe } = globalThis as unknown as { paintProbe: Probed }
    paintProbe.isRead = true
    const fetched = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      (entry) => entry.initiatorType === 'fetch'
    )
    const data = fetched.reduce<PerformanceResourceTiming | undefined>(
      (largest, entry) => (largest === undefined || entry.encodedBodySize > largest.encodedBodySize ? entry : largest),
      undefined
    )
    if (data === undefined) throw new Error('the page fetched nothing')
    return { painted: paintProbe.painted - data.responseEnd, sinceNavigation: paintProbe.painted, elements: paintProbe.elements }
  })
}

function isSettled(): boolean {
  const { paintProbe } = globalThis as unknown as { paintProbe: Probed }
  return paintProbe.painted > paintProbe.changed && performance.now() - paintProbe.painted > 500
}
