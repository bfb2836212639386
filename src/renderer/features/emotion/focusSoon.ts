/** Puts the keyboard on what is about to be drawn; where it does not come, nothing happens. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus())
}
