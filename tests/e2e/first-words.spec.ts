// What a map says before the rest of the page's words are there: everything that is seen, and no key in place of words.
import { openMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const later = /\/enLater-/

test('everything that a map shows at first is said without the words that come later', async ({ window }) => {
  const map = await openMap(window, plainMapWith({ Doing: ['a', ['b', 'c']] }))
  const seen = () => window.locator('.map-screen').innerText()
  const names = () => window.locator('.map-screen :is(button, a, input, [role])').evaluateAll(namesOf)
  await expect(window.getByRole('button', { name: 'Present', exact: true })).toBeVisible()
  await map.isAt('a, Assumption, card 1 of 1. Doing, step 1 of 4')
  const [text, named] = [await seen(), await names()]

  await window.route(later, (route) => route.abort())
  const refused = window.waitForEvent('requestfailed', (request) => later.test(request.url()))
  await window.reload()
  await refused
  await map.isAt('a, Assumption, card 1 of 1. Doing, step 1 of 4')
  // What stands beside the map comes a moment after it.
  await expect.poll(seen).toBe(text)
  await expect.poll(names).toEqual(named)
})

/** What assistive technology is told, and what is told on hover. */
function namesOf(elements: Element[]): string[] {
  return elements.map((element) => ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? '').join('|'))
}
