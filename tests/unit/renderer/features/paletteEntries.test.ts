import { expect, test } from 'vitest'
import type { Entry } from '../../../../src/renderer/features/palette/entry.ts'
import { paletteEntries } from '../../../../src/renderer/features/palette/paletteEntries.ts'

const entry = (id: string, group: Entry['group'], isAvailable = true): Entry => ({
  id,
  label: id,
  icon: 'plus',
  keys: [],
  group,
  isAvailable: () => isAvailable,
  run: () => undefined
})

test('the palette offers what can be done, work first, and leaves moving the focus to the keys', () => {
  const entries = [
    entry('openPalette', 'app'),
    entry('openSettings', 'app'),
    entry('focus.up', 'move'),
    entry('view.fit', 'view'),
    entry('card.remove', 'cards', false),
    entry('card.edit', 'cards')
  ]
  expect(paletteEntries(entries).map(({ id }) => id)).toEqual(['card.edit', 'view.fit', 'openSettings'])
})
