import { setTimeout } from 'node:timers/promises'
/** Makes every page that is opened watch elements of these classes. Hidden ones do not count: React Flow mounts nodes hidden to measure them. */
export async function installPaintProbe(page, classNames) {
  await page.addInitScript((names) => {
    const probe = { painted: 0, elements: 0, changed: 0 }
    Object.assign(globalThis, { paintProbe: probe })
    const collections = names.map((name) => document.getElementsByClassName(name))
    const count = () => collections.reduce((sum, elements) => sum + (isShown(elements) ? elements.length : 0), 0)
    const isShown = (elements) =>
      [elements[0], elements[elements.length - 1]].every((element) => element?.checkVisibility({ visibilityProperty: true }) === true)
    let isWaiting = false
    const look = () => {
      const elements = count()
      if (elements !== probe.elements) {
        probe.elements = elements
        probe.changed = performance.now()
        isWaiting = elements > 0
      } else if (isWaiting) {
        probe.painted = performance.now()
        isWaiting = false
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, classNames)
}
/** Opens an address and reads the probe once nothing has come or gone for half a second. */
export async function measureOpening(page, address) {
  await page.goto(address)
  const giveUp = performance.now() + 60_000
  while (!(await page.evaluate(isSettled))) {
    if (performance.now() > giveUp) throw new Error(`no card was painted within 60 s at ${new URL(address).pathname}`)
    await setTimeout(100)
  }
  return page.evaluate(() => {
    const { paintProbe } = globalThis
    const fetched = performance.getEntriesByType('resource').filter((entry) => entry.initiatorType === 'fetch')
    const data = fetched.reduce(
      (largest, entry) => (largest === undefined || entry.encodedBodySize > largest.encodedBodySize ? entry : largest),
      undefined
    )
    if (data === undefined) throw new Error('the page fetched nothing')
    return { painted: paintProbe.painted - data.responseEnd, sinceNavigation: paintProbe.painted, elements: paintProbe.elements }
  })
}
function isSettled() {
  const { paintProbe } = globalThis
  return paintProbe.painted > paintProbe.changed && performance.now() - paintProbe.painted > 500
}
