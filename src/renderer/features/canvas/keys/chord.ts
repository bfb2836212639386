// Shortcuts as text: read, matched against a key event, and shown the way the platform writes them.

/** What a key event says about the keys that are down. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** `mac` writes and reads ⌘ where others have Ctrl. */
export type Platform = 'mac' | 'other'

/**
 * Whether a key press is a chord such as `Mod+Shift+z`, `Alt+ArrowUp`, `Shift+Digit2` or `?`. `Mod` is ⌘ on a Mac, else Ctrl.
 * `Digit2` names the key by its place, so that Shift+2 is found on any layout; for a sign such as `?` Shift is part of typing it.
 */
export function matchesChord(press: KeyPress, chord: string, platform: Platform): boolean {
  const { key, mod, alt, shift } = parseChord(chord)
  const modifier = platform === 'mac' ? press.metaKey : press.ctrlKey
  const otherModifier = platform === 'mac' ? press.ctrlKey : press.metaKey
  if (modifier !== mod || otherModifier || press.altKey !== alt) return false
  if (/^(Digit.|Key.|Equal$|Minus$)/.test(key)) return press.code === key && press.shiftKey === shift
  if (!sameKey(press, key)) return false
  return isSign(key) || press.shiftKey === shift
}

/** The chord as people read it: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function showChord(chord: string, platform: Platform): string {
  const { key, mod, alt, shift } = parseChord(chord)
  const name = keyNames[key] ?? bareName(key)
  const shown = name.length === 1 ? name.toUpperCase() : name
  if (platform === 'mac') return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${macNames[key] ?? shown}`
  return [mod ? 'Ctrl' : '', alt ? 'Alt' : '', shift ? 'Shift' : '', shown].filter(Boolean).join('+')
}

/** The chord as the page's key caps are told of it: `Digit2` is shown as 2, a plus as `Plus`. */
export function capsOf(chord: string): string {
  const { key, mod, alt, shift } = parseChord(chord)
  const name = key === '+' ? 'Plus' : key === ' ' ? 'Space' : bareName(key)
  return [mod ? 'Mod' : '', alt ? 'Alt' : '', shift ? 'Shift' : '', name].filter(Boolean).join('+')
}

/** The chord in the form of the `aria-keyshortcuts` attribute. */
export function ariaChord(chord: string, platform: Platform): string {
  const { key, mod, alt, shift } = parseChord(chord)
  const modifier = platform === 'mac' ? 'Meta' : 'Control'
  const name = key === ' ' ? 'Space' : bareName(key)
  return [mod ? modifier : '', alt ? 'Alt' : '', shift ? 'Shift' : '', name.length === 1 ? name.toUpperCase() : name]
    .filter(Boolean)
    .join('+')
}

interface Chord {
  key: string
  mod: boolean
  alt: boolean
  shift: boolean
}

function parseChord(chord: string): Chord {
  // The plus sign itself may be the key: only what stands before another character parts.
  const parts = chord.split(/\+(?=.)/)
  const key = parts.at(-1) ?? ''
  return { key, mod: parts.includes('Mod'), alt: parts.includes('Alt'), shift: parts.includes('Shift') }
}

/** A key named by its place, as it is written: `Digit2` is 2, `Equal` the equals sign. */
function bareName(key: string): string {
  return placeNames[key] ?? key.replace(/^(Digit|Key)/, '')
}

const placeNames: Record<string, string> = { Equal: '=', Minus: '-' }

function sameKey(press: KeyPress, key: string): boolean {
  if (key.length > 1) return press.key === key
  if (press.key.toLowerCase() === key.toLowerCase()) return true
  // A layout without Latin letters still finds Ctrl+Z by the place of the key.
  return /^[a-z]$/i.test(key) && !/^[\u0000-\u024f]$/.test(press.key) && press.code === `Key${key.toUpperCase()}`
}

function isSign(key: string): boolean {
  return key.length === 1 && !/[a-z0-9 ]/i.test(key)
}

const keyNames: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ' ': 'Space'
}

const macNames: Record<string, string> = { Enter: '↩', Tab: '⇥', Escape: '⎋', Delete: '⌦', Backspace: '⌫' }
