/**
 * Opens a dialog as modal when it is mounted; for a `ref`. The keyboard starts where `data-autofocus` says, else on the dialog itself: the
 * browser would choose the first button, which is the one that closes it.
 */
export function openModal(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return
  dialog.showModal()
  const first = dialog.querySelector<HTMLElement>('[data-autofocus]')
  if (first) first.focus()
  else {
    dialog.tabIndex = -1
    dialog.focus()
  }
}
