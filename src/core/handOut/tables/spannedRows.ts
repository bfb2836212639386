import type { Card } from '../../model/card.ts'
import { textCell, type Slot } from './tableCell.ts'

/** How much of a lane one row takes; `width` in characters, as wide as a column is. */
export interface RowLimit {
  readonly lines: number
  readonly characters: number
  readonly width: number
}

/**
 * The rows that the cards of a lane take. Cards of one step share a cell, as long as it is not fuller than `limit`; a card over several steps
 * has a merged cell in a row below, the first with room for it. `spanning` counts those.
 */
export function spannedRows(
  cells: readonly (readonly Card[])[],
  textOf: (cards: readonly Card[]) => string,
  { merges, limit }: { readonly merges: boolean; readonly limit: RowLimit | null }
): { readonly rows: Slot[][]; readonly spanning: number } {
  const columns = cells.length
  const cellOf = (cards: readonly Card[]) => ({ ...textCell(textOf(cards)), cards: cards.length })
  const reach = (card: Card, column: number) => (merges ? reachOf(card, column, columns) : 1)
  const spanning = cells.reduce((sum, cards, column) => sum + cards.filter((card) => reachOf(card, column, columns) > 1).length, 0)
  const rows: (Slot | undefined)[][] = [[]]
  const rowWithRoom = (from: number, to: number): (Slot | undefined)[] => {
    const free = rows.find((row) => {
      for (let column = from; column < to; column += 1) if (row[column] !== undefined) return false
      return true
    })
    if (free) return free
    const added: (Slot | undefined)[] = []
    rows.push(added)
    return added
  }
  cells.forEach((cards, column) => {
    const single = cards.filter((card) => reach(card, column) === 1)
    for (const part of partsOf(single, textOf, limit)) rowWithRoom(column, column + 1)[column] = cellOf(part)
  })
  cells.forEach((cards, column) => {
    for (const card of cards) {
      const to = column + reach(card, column)
      if (to === column + 1) continue
      const row = rowWithRoom(column, to)
      row[column] = { ...cellOf([card]), columns: to - column }
      for (let covered = column + 1; covered < to; covered += 1) row[covered] = null
    }
  })
  const whole = rows.map((row) => cells.map((_, column) => (row[column] === undefined ? textCell('') : (row[column] ?? null))))
  return { rows: whole, spanning }
}

function reachOf({ span }: Card, column: number, columns: number): number {
  return Math.max(1, Math.min(span, columns - column))
}

/** The cards of a cell in as many parts as it takes: at least one card each. */
function partsOf(cards: readonly Card[], textOf: (cards: readonly Card[]) => string, limit: RowLimit | null): Card[][] {
  const parts: Card[][] = []
  let lines = 0
  let characters = 0
  for (const card of cards) {
    const text = textOf([card])
    const own = linesOf(text, limit?.width ?? 1)
    const last = parts.at(-1)
    if (last && (!limit || (lines + own <= limit.lines && characters + text.length + 3 <= limit.characters))) {
      last.push(card)
      lines += own
      characters += text.length + 3
    } else {
      parts.push([card])
      lines = own
      characters = text.length + 3
    }
  }
  return parts
}

/** Lines that a text takes where so many characters fit into one; words are seldom broken, hence a little more than counted. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.08) / width)), 0)
}
