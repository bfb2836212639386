// A facilitator types while thirty people talk: a whole map by real key events, with hardly a press that is not a letter of it.
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { charactersOf, reachedOn, writeByKeys, writtenMap } from './support/keystrokes.ts'
import { expect, test } from './support/test.ts'

test('a map of 40 cards takes at most 1.15 presses per character', async ({ window }) => {
  await expect(new LibraryPage(window).heading).toBeVisible()
  const presses = await writeByKeys(window, reachedOn(window))
  await new MapPage(window).isKept({
    title: writtenMap.title,
    personas: [...writtenMap.personas],
    stages: writtenMap.stages.map(([stage, steps]) => `${stage}: ${steps.join(', ')}`),
    cards: Object.fromEntries(Object.entries(writtenMap.cards).map(([lane, cells]) => [lane, cells.map((cards) => cards.join(' | '))])),
    feelings: Object.fromEntries(Object.entries(writtenMap.feelings).map(([persona, scores]) => [persona, [...scores]]))
  })
  const ratio = presses / charactersOf(writtenMap)
  process.stdout.write(`keystrokes: ${presses} presses for ${charactersOf(writtenMap)} characters, ${ratio.toFixed(3)} each\n`)
  expect(ratio).toBeLessThanOrEqual(1.15)
})
