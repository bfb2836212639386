import type { KeyboardEvent } from 'react'

/** ↑ and ↓, Home and End walk over the cards of a list (elements with `data-row`). True where a key was one of them. */
export function walkRows(event: KeyboardEvent<HTMLElement>): boolean {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row === document.activeElement)
  if (at < 0) return false
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (next === undefined) return false
  rows[Math.min(rows.length - 1, Math.max(0, next))]?.focus()
  event.preventDefault()
  return true
}
