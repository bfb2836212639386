// The keys of the views: what the sheet of shortcuts says is what the views answer to, each chord once at a place, with words in both languages.
import { expect, test } from 'vitest'
import { shortcuts as english } from '#contract/messages/en/shortcuts.ts'
import { shortcuts as vietnamese } from '#contract/messages/vi/shortcuts.ts'
import { keysOfView, placesOfViews, viewDeed, viewKeys, type KeyedPlace } from '../../../../src/renderer/features/shortcuts/viewKeys.ts'

const places = Object.keys(viewKeys) as KeyedPlace[]

/** The key press that a chord stands for, on a keyboard as it is sold in most places. */
function pressOf(chord: string) {
  const parts = chord.split(/\+(?=.)/)
  const name = parts.at(-1) ?? ''
  const key = name.replace(/^(Digit|Key)/, '')
  const code = name.startsWith('Digit') || name.startsWith('Key') ? name : `Key${key.toUpperCase()}`
  const [ctrlKey, altKey, shiftKey] = [parts.includes('Mod'), parts.includes('Alt'), parts.includes('Shift')]
  return { key, code, ctrlKey, metaKey: false, altKey, shiftKey }
}

test.each(places)('every chord of %s does what the table says, and one thing alone', (place) => {
  const chords = Object.entries(viewKeys[place]).flatMap(([deed, keys]) => (keys as readonly string[]).map((chord) => [chord, deed]))
  expect(new Set(chords.map(([chord]) => chord)).size).toBe(chords.length)
  for (const [chord = '', deed] of chords) expect([chord, viewDeed(place, pressOf(chord))]).toEqual([chord, deed])
})

test('the sheet says of the touchpoint table how words are written into a cell', () => {
  const { places: ofTable = [] } = placesOfViews.find(({ view }) => view === 'touchpoints') ?? {}
  const keys = Object.fromEntries(keysOfView(ofTable).map((row) => [row.id, row.keys]))
  expect(keys).toMatchObject({ cellAnswer: ['Enter', 'F2'], wordsKeep: ['Enter'], wordsNext: ['Tab'], wordsTakeBack: ['Escape'] })
})

test('other keys, and the same with other modifiers, are not answered', () => {
  expect(viewDeed('touchpoints', pressOf('x'))).toBeUndefined()
  expect(viewDeed('board', pressOf('Mod+1'))).toBeUndefined()
  expect(viewDeed('emotion', pressOf('Alt+ArrowLeft'))).toBeUndefined()
  expect(viewDeed('metrics', pressOf('Shift+Enter'))).toBeUndefined()
})

test('the sheet names every deed of every view once, in both languages', () => {
  const named = placesOfViews.flatMap((view) => keysOfView(view.places))
  const deeds = places.flatMap((place) => Object.keys(viewKeys[place]))
  expect(named.map(({ id }) => id).toSorted()).toEqual(deeds.toSorted())
  expect(Object.keys(english.viewKeys).toSorted()).toEqual(deeds.toSorted())
  expect(named.filter(({ keys }) => keys.length === 0)).toEqual([])
  for (const words of [english.viewKeys, vietnamese.viewKeys]) {
    for (const { places: ofView } of placesOfViews) {
      const labels = keysOfView(ofView).map(({ id }) => words[id])
      expect(new Set(labels).size).toBe(labels.length)
    }
  }
})
