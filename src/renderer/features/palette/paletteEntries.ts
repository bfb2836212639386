import type { Entry, EntryGroup } from './entry.ts'

/** The order in which palette and sheet name things: what one works with first, what is the same everywhere last. */
export const groupOrder: readonly EntryGroup[] = [
  'writing',
  'cards',
  'links',
  'structure',
  'feeling',
  'move',
  'view',
  'present',
  'notes',
  'history',
  'app'
]

/** Entries in the order of their groups. */
export function inGroupOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group))
}

/** What the palette offers: everything that can be done now. Moving the focus is done by key alone, and the palette is open already. */
export function paletteEntries(entries: readonly Entry[]): Entry[] {
  return inGroupOrder(entries.filter((entry) => entry.group !== 'move' && entry.id !== 'openPalette' && entry.isAvailable()))
}
