import { useLayoutEffect, type RefObject } from 'react'
import { quadrants } from '#core/analyses/improvement.ts'
import { spreadCards } from '#core/layout/boardSpread.ts'

/**
 * Draws the cards of a board apart from each other, each in the field of its quarter, whenever one of them or the board has another size or
 * place. While a card is dragged, which lies where the hand holds it, the others stay where they are.
 */
export function useCardSpread(board: RefObject<HTMLElement | null>, { isHeld, key }: { isHeld: boolean; key: unknown }): void {
  useLayoutEffect(() => {
    const element = board.current
    if (!element || isHeld) return undefined
    const observer = new ResizeObserver(() => spread(element))
    observer.observe(element)
    for (const card of cardsOf(element)) observer.observe(card)
    spread(element)
    return () => observer.disconnect()
    // The key says when cards came, went, moved or changed their words.
  }, [board, isHeld, key])
}

function spread(board: HTMLElement): void {
  const cards = cardsOf(board)
  for (const card of cards) moveBy(card, 0, 0)
  const moves = quadrants.flatMap((quadrant) => {
    const field = board.querySelector(`[data-field="${quadrant}"]`)?.getBoundingClientRect()
    if (!field) return []
    const own = cards.filter((card) => card.dataset['quadrant'] === quadrant)
    const boxes = own.map((card) => card.getBoundingClientRect())
    return spreadCards(boxes, field).map(({ x, y }, at) => ({ card: own[at], x: x - (boxes[at]?.x ?? x), y: y - (boxes[at]?.y ?? y) }))
  })
  for (const { card, x, y } of moves) if (card) moveBy(card, x, y)
}

function cardsOf(board: HTMLElement): HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>('.board-place[data-quadrant]')]
}

function moveBy({ style }: HTMLElement, x: number, y: number): void {
  style.setProperty('--aside', `${x}px`)
  style.setProperty('--down', `${y}px`)
}
