import type { shortcuts as words } from '#contract/messages/en/shortcuts.ts'
import type { EntryGroup } from '../palette/entry.ts'

/** A key that no command stands for: it belongs to typing, to the clipboard or to the pointer. The words are under `shortcuts:keys`. */
interface BuiltInKey {
  readonly id: keyof typeof words.keys
  readonly group: EntryGroup
  readonly keys: readonly string[]
}

/** Keys that the sheet explains beside those of the commands. */
export const builtInKeys: readonly BuiltInKey[] = [
  { id: 'startCard', group: 'writing', keys: ['A–Z'] },
  { id: 'keep', group: 'writing', keys: ['Enter'] },
  { id: 'nextStep', group: 'writing', keys: ['Tab'] },
  { id: 'stepBefore', group: 'writing', keys: ['Shift+Tab'] },
  { id: 'newLine', group: 'writing', keys: ['Shift+Enter'] },
  { id: 'takeBack', group: 'writing', keys: ['Escape'] },
  { id: 'copy', group: 'cards', keys: ['Mod+C'] },
  { id: 'cut', group: 'cards', keys: ['Mod+X'] },
  { id: 'paste', group: 'cards', keys: ['Mod+V'] },
  { id: 'menu', group: 'cards', keys: ['Shift+F10'] },
  { id: 'pan', group: 'view', keys: ['Space'] },
  { id: 'zoom', group: 'view', keys: ['Mod'] }
]
