// What is typed while a field is still on its way belongs to that field, not to whoever has the keyboard until then.

/** Keys that are being held back. */
export interface HeldKeys {
  /** Types them into a field that has the keyboard now; without one they are dropped. */
  readonly release: (field: HTMLInputElement | null) => void
}

/** How long they are held back at most, ms: what has not come by then will not come. */
const longest = 5000

/** Holds back every key until it is released. Escape lets go of all of them: nobody waits for the field any more. */
export function holdKeys(onEscape: () => void = () => undefined): HeldKeys {
  const held: KeyboardEvent[] = []
  const onKeyDown = (event: KeyboardEvent) => {
    // Chords and keys alone are left where they are; composing cannot be done again.
    if (event.isComposing || event.ctrlKey || event.metaKey || /^(Shift|Control|Alt|Meta|Process|Dead)$/.test(event.key)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.key !== 'Escape') return void held.push(event)
    stop()
    onEscape()
  }
  const timer = setTimeout(stop, longest)
  addEventListener('keydown', onKeyDown, { capture: true })

  function stop(): void {
    clearTimeout(timer)
    removeEventListener('keydown', onKeyDown, { capture: true })
    held.length = 0
  }
  return {
    release: (field) => {
      const keys = held.splice(0)
      stop()
      if (field) for (const key of keys) typeInto(field, key)
    }
  }
}

function typeInto(field: HTMLInputElement, key: KeyboardEvent): void {
  const { selectionStart, selectionEnd, value } = field
  const start = selectionStart ?? value.length
  const end = selectionEnd ?? start
  if (key.key.length === 1) write(field, key.key, start, end)
  else if (key.key === 'Backspace') write(field, '', start === end ? Math.max(0, start - 1) : start, end)
  else
    field.dispatchEvent(
      new KeyboardEvent(key.type, { key: key.key, code: key.code, shiftKey: key.shiftKey, bubbles: true, cancelable: true })
    )
}

function write(field: HTMLInputElement, text: string, start: number, end: number): void {
  field.setRangeText(text, start, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }))
}
