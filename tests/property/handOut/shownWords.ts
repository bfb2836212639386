import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { cardLanesOf, cardsInCell, allStepsOf, mapOf, shownLanesOf, stagesOf, stepsOf } from '#core/queries/journey.ts'

/** What a diagram is to bring back of a map, without ids: stages with their steps, shown lanes, cells with their cards, links by their texts. */
export function shownWords(document: JourneyDocument, textOf: (text: string) => string = (text) => text) {
  const shown = new Set(shownLanesOf(document).map(({ id }) => id))
  const lanes = shownLanesOf(document)
  const steps = allStepsOf(document)
  const places = new Map<string, string>()
  const cells: Record<string, string[]> = {}
  for (const lane of cardLanesOf(document).filter(({ id }) => shown.has(id)))
    for (const [column, step] of steps.entries()) {
      const cards = cardsInCell(document, lane.id, step.id)
      cards.forEach((card, row) => places.set(card.id, `${lanes.indexOf(lane)}/${column}/${row}`))
      if (cards.length > 0)
        cells[`${lanes.indexOf(lane)}/${column}`] = cards.map(
          ({ text, span }) => `${textOf(text)} ${Math.min(span, steps.length - column)}`
        )
    }
  const links = [...allRecords(document)].flatMap((record) => {
    if (record.type !== 'link' || !places.has(record.fromId) || !places.has(record.toId)) return []
    return [`${places.get(record.fromId)} → ${places.get(record.toId)}: ${textOf(record.label)}`]
  })
  const { title, description } = mapOf(document)
  return {
    title: textOf(title),
    description: textOf(description),
    stages: stagesOf(document).map((stage) => [textOf(stage.title), stepsOf(document, stage.id).map((step) => textOf(step.title))]),
    lanes: lanes.map((lane) => textOf(lane.title)),
    cells,
    links: links.sort()
  }
}

/** The same of records that were read. */
export function readWords(records: readonly JourneyRecord[] | undefined, textOf?: (text: string) => string) {
  return shownWords(documentOf(records ?? []), textOf)
}
