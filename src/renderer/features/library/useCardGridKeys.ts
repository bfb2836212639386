import { useCallback, type KeyboardEvent } from 'react'

/**
 * Arrow keys, Home and End between the cards of a grid, whatever number of them fit side by side. Cards are the elements with
 * `data-grid-card`; all stay in the tab order of ordinary links too.
 */
export function useCardGridKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-grid-card]')]
    const at = cards.findIndex((card) => card === event.target)
    if (at < 0) return
    const next = target(event.key, at, cards)
    if (next === null) return
    event.preventDefault()
    cards[next]?.focus()
  }, [])
}

function target(key: string, at: number, cards: readonly HTMLElement[]): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, cards.length - 1)
    case 'ArrowLeft':
      return Math.max(at - 1, 0)
    case 'ArrowDown':
      return at + columns(cards) < cards.length ? at + columns(cards) : at
    case 'ArrowUp':
      return at - columns(cards) >= 0 ? at - columns(cards) : at
    case 'Home':
      return 0
    case 'End':
      return cards.length - 1
    default:
      return null
  }
}

function columns(cards: readonly HTMLElement[]): number {
  const top = cards[0]?.getBoundingClientRect().top ?? 0
  const next = cards.findIndex((card) => Math.abs(card.getBoundingClientRect().top - top) > 4)
  return next < 0 ? cards.length : next
}
