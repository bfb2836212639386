import { writeCell } from '../../exchange/tables/cellTexts.ts'
import { isBlank } from '../../exchange/tables/grid.ts'
import type { Card } from '../../model/card.ts'
import type { Edition } from '../edition.ts'

/** What is said of a card beside its words. */
export interface CardMarks {
  /** How sure one is of it, in words. */
  readonly certainty: boolean
}

/** The cards of a cell, one a line, so that reading the cell gives the same cards again (without marks). */
export function cardLines(cards: readonly Card[], marks: CardMarks, { words }: Edition): string {
  return writeCell(cards.map((card) => (marks.certainty ? `${cardText(card)} (${words.certainty[card.certainty]})` : cardText(card))))
}

/** The words of a card; where it has none, what its picture shows, or a dash: every card has its line. */
export function cardText({ text, picture }: Pick<Card, 'text' | 'picture'>): string {
  const said = text.trim() === '' ? (picture?.alt ?? '') : text
  return isBlank(said) ? '—' : said.trim()
}
