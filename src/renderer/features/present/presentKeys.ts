// The keys of a presentation: one table for what answers to them, for the sheet of shortcuts and for the palette.
import type { IconName } from '#core/icons/icons.ts'
import type { present as words } from '#contract/messages/en/present.ts'
import { matchesChord, type KeyPress, type Platform } from '../canvas/keys/chord.ts'
import type { Move } from './spot.ts'

/** Everything that a key does while presenting. */
export type PresentDeed = Move | 'jump' | 'black' | 'white' | 'notes' | 'presenter' | 'timer' | 'restart' | 'fullScreen' | 'sheet' | 'leave'

/** One row: the deed is also the key of its name under `present:keys`. */
export interface PresentKey {
  readonly id: PresentDeed & keyof typeof words.keys
  readonly icon: IconName
  /** Chords, the first two of which are shown. */
  readonly keys: readonly string[]
  /** Whether it only makes sense in front of the audience, not in the presenter's window. */
  readonly onStageOnly?: boolean
}

/** The table. Clickers send the page keys, the arrows, `.` or `b`. */
export const presentKeys: readonly PresentKey[] = [
  { id: 'next', icon: 'arrow-right', keys: ['ArrowRight'] },
  { id: 'previous', icon: 'arrow-left', keys: ['ArrowLeft'] },
  { id: 'forward', icon: 'arrow-down-to-line', keys: [' ', 'PageDown'] },
  { id: 'back', icon: 'undo-2', keys: ['PageUp', 'Shift+ '] },
  { id: 'down', icon: 'arrow-down', keys: ['ArrowDown'] },
  { id: 'up', icon: 'arrow-up', keys: ['ArrowUp'] },
  { id: 'first', icon: 'map', keys: ['Home'] },
  { id: 'last', icon: 'layout-grid', keys: ['End'] },
  { id: 'jump', icon: 'hash', keys: ['1–9+Enter'] },
  { id: 'notes', icon: 'notebook-pen', keys: ['n'], onStageOnly: true },
  { id: 'presenter', icon: 'screen-share', keys: ['p'], onStageOnly: true },
  { id: 'timer', icon: 'timer', keys: ['t'] },
  { id: 'restart', icon: 'rotate-ccw', keys: ['Shift+t'] },
  { id: 'black', icon: 'moon', keys: ['b', '.'] },
  { id: 'white', icon: 'sun', keys: ['w', ','] },
  { id: 'fullScreen', icon: 'maximize', keys: ['f'], onStageOnly: true },
  { id: 'sheet', icon: 'keyboard', keys: ['?'], onStageOnly: true },
  { id: 'leave', icon: 'x', keys: ['Escape'], onStageOnly: true }
]

/** What a key press means while presenting, or undefined. Digits and Enter are gathered by `typedNumber`. */
export function deedOf(press: KeyPress, platform: Platform): PresentDeed | undefined {
  return presentKeys.find(({ id, keys }) => id !== 'jump' && keys.some((chord) => matchesChord(press, chord, platform)))?.id
}

/** The number that digits make one after the other; undefined where the key is no digit. No map has 1,000 stages. */
export function typedNumber(before: string, press: KeyPress): string | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || !/^[0-9]$/.test(press.key)) return undefined
  return `${before}${press.key}`.replace(/^0+(?=\d)/, '').slice(-3)
}
