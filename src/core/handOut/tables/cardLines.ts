import { cellTexts, writeCell } from '../../exchange/tables/cellTexts.ts'
import type { Card } from '../../model/card.ts'
import type { Edition } from '../edition.ts'

/** What is said of a card beside its words. */
export interface CardMarks {
  /** How sure one is of it, in words. */
  readonly certainty: boolean
}

/** The cards of a cell, one a line, so that reading the cell gives the same cards again (without marks). */
export function cardLines(cards: readonly Card[], marks: CardMarks, { words }: Edition): string {
  return writeCell(cards.map((card) => (marks.certainty ? `${card.text} (${words.certainty[card.certainty]})`.trim() : card.text)))
}

/** Cards that a cell of `cardLines` shows: those without a word have no line in it. */
export function cardsIn(text: string): number {
  return cellTexts(text).length
}
