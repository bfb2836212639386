import './kbd.css'

const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

/** Keys as people press them: `Mod+Shift+K` becomes ⌘ ⇧ K on a Mac and Ctrl Shift K elsewhere. Decorative: screen readers get `aria-keyshortcuts`. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className="keys" aria-hidden>
      {keyCaps(keys).map((cap, at) => (
        <kbd className="kbd" key={`${cap}${at}`}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}

/** The caps of a chord, in order. `Digit1` and `KeyA` name a key by its place. */
export function keyCaps(keys: string, apple = isApple): string[] {
  // The plus sign itself may be the key: only what stands before another character parts.
  const parts = keys.split(/\+(?=.)/).map((key) => key.replace(/^(Digit|Key)(?=.)/, ''))
  return parts.map((key) => (apple ? appleCaps[key] : undefined) ?? caps[key] ?? (key.length === 1 ? key.toUpperCase() : key))
}

const caps: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Enter: '↵',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  ' ': '␣',
  PageUp: 'PgUp',
  PageDown: 'PgDn'
}

const appleCaps: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Control: '⌃', Delete: '⌦' }
