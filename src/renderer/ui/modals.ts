import { useSyncExternalStore } from 'react'

let open: readonly HTMLDialogElement[] = []
const listeners = new Set<() => void>()

/**
 * Opens a dialog as modal when it is mounted; for a `ref`. The keyboard starts where `data-autofocus` says, else on the dialog itself: the
 * browser would choose the first button, which is the one that closes it.
 */
export function openModal(dialog: HTMLDialogElement): () => void {
  if (!dialog.open) dialog.showModal()
  const first = dialog.querySelector<HTMLElement>('[data-autofocus]')
  if (!first) dialog.tabIndex = -1
  ;(first ?? dialog).focus()
  set([...open, dialog])
  return () => {
    set(open.filter((other) => other !== dialog))
    // Only closing gives the keyboard back to where it was: taking the element out of the page would leave it nowhere.
    dialog.close()
    queueMicrotask(putCaretBack)
  }
}

/** The modal dialog on top, or null. Everything outside it is inert and lies below it: messages have to be shown within. */
export function useTopModal(): HTMLDialogElement | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open.at(-1) ?? null
  )
}

function set(next: readonly HTMLDialogElement[]): void {
  open = next
  for (const listener of listeners) listener()
}

/**
 * The field that got the keyboard back has no caret in Chromium when the dialog leaves the page with the caret still in it: keys arrive
 * and write nothing. Setting its selection, even to what it is, puts the caret into it.
 */
function putCaretBack(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) || field.selectionStart === null) return
  field.setSelectionRange(field.selectionStart, field.selectionEnd)
}
