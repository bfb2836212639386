// Cards onto the clipboard: as lines of text for everyone, and with all that is known of them for maps.
import type { Card } from '#core/model/card.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { allStepsOf, cardLanesOf, linksOf, measuresOf } from '#core/queries/journey.ts'
import type { Canvas } from '../canvas.ts'
import { targetCards } from '../actions/targets.ts'
import { cardsType, type CopiedCards } from './copied.ts'

/** Puts the selected cards on the clipboard; cutting removes them. */
export function copyCards(canvas: Canvas, data: Pick<DataTransfer, 'setData'> | null, { isCut }: { isCut: boolean }): void {
  const { document } = canvas.state()
  const cards = targetCards(canvas.state())
  if (cards.length === 0) return
  const copied = copyOf(document, cards)
  canvas.copied.set(copied)
  data?.setData('text/plain', copied.cards.map((card) => card.text.replaceAll('\n', ' ')).join('\n'))
  data?.setData(cardsType, JSON.stringify(copied))
  if (isCut && canvas.run('card.remove', { ids: cards.map((card) => card.id) })) {
    canvas.say('canvas:say.removedCards', { count: cards.length })
  } else canvas.say('canvas:say.copied', { count: cards.length })
}

function copyOf(document: JourneyDocument, cards: readonly Card[]): CopiedCards {
  const lanes = cardLanesOf(document)
  const steps = allStepsOf(document)
  const rows = placesIn(lanes)
  const columns = placesIn(steps)
  const rowOf = (card: Card) => rows.get(card.laneId) ?? 0
  const columnOf = (card: Card) => columns.get(card.stepId) ?? 0
  const [top, bottom] = endsOf(cards.map(rowOf))
  const [left, right] = endsOf(cards.map(columnOf))
  const measured = Map.groupBy(measuresOf(document), ({ cardId }) => cardId)
  const positions = new Map(cards.map((card, at) => [card.id, at]))
  return {
    cards: cards.map((card) => {
      const { text, span, color, personaId, channel, control, certainty, owner, notes, picture, constraint, touchpoint } = card
      const fields = { span, color, personaId, channel, control, certainty, owner, notes, picture, constraint, touchpoint }
      const measures = measured.get(card.id)?.map(({ metricId, baseline, target, targetDate, readings }) => ({
        metricId,
        baseline,
        target,
        targetDate,
        readings
      }))
      return { text, fields, ...(measures ? { measures } : {}), row: rowOf(card) - top, column: columnOf(card) - left }
    }),
    links: cards.flatMap((card, from) =>
      linksOf(document, card.id).flatMap((link) => {
        const to = link.fromId === card.id ? positions.get(link.toId) : undefined
        return to === undefined ? [] : [{ from, to, kind: link.kind, label: link.label }]
      })
    ),
    lanes: lanes.slice(top, bottom + 1).map(({ kind, title }) => ({ kind, title })),
    steps: steps.slice(left, right + 1).map(({ title }) => title)
  }
}

function placesIn(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ id }, position) => [id, position]))
}

function endsOf(numbers: readonly number[]): readonly [number, number] {
  return [numbers.reduce((a, b) => Math.min(a, b), Infinity), numbers.reduce((a, b) => Math.max(a, b), 0)]
}
