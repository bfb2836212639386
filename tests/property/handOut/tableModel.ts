import { cardText } from '#core/handOut/tables/cardLines.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { allRecords, documentOf } from '#core/model/document.ts'
import { feelingKinds } from '#core/model/feelingKind.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import type { Step } from '#core/model/step.ts'
import { cardsInCell, curveOf, personasOf, shownLanesOf, stagesOf, stepsOf } from '#core/queries/journey.ts'
import { cleanText } from '#core/text/clean.ts'
import { laneTakesCards } from '#core/model/lane.ts'

/** The same map with names that tell its stages, lanes and personas apart: tables know nothing else of them. */
export function withOwnNames(document: JourneyDocument): JourneyDocument {
  const place = new Map<string, number>()
  const numbered = (record: JourneyRecord & { readonly type: string }, title: string) => {
    const at = (place.get(record.type) ?? 0) + 1
    place.set(record.type, at)
    return `${title.replace(/\s+/gu, ' ').trim()} ${at}`.trim()
  }
  return documentOf(
    [...allRecords(document)]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((record) => {
        if (record.type === 'stage') return { ...record, title: numbered(record, record.title) }
        // What a lane of metrics shows are no cards; they come back as such.
        if (record.type === 'lane')
          return { ...record, title: numbered(record, record.title), kind: record.kind === 'metrics' ? 'text' : record.kind }
        if (record.type === 'persona') return { ...record, name: numbered(record, record.name) }
        return record.type === 'step' ? { ...record, title: record.title.replace(/\s+/gu, ' ').trim() } : record
      })
  )
}

/** What a table of a map must carry, whatever file it goes through: stages, steps, lanes, cards, feelings. `spans`: how far cards reach. */
export function tableModel(document: JourneyDocument, { spans }: { readonly spans: boolean }) {
  const places = stagesOf(document).flatMap((stage): (Step | null)[] => {
    const steps = [...stepsOf(document, stage.id)]
    return steps.length > 0 ? steps : [null]
  })
  return {
    stages: stagesOf(document).map((stage) => ({
      title: stage.title,
      steps: [...stepsOf(document, stage.id)].map((step) => [said(step.title), step.momentOfTruth]),
      columns: Math.max(1, stepsOf(document, stage.id).length)
    })),
    lanes: shownLanesOf(document).map((lane) => ({
      title: lane.title,
      kind: lane.kind,
      // A card over several steps has a row below those that stand in one, so order counts within each of them alone.
      cells: laneTakesCards(lane.kind)
        ? places.map((step, at) =>
            (step ? cardsInCell(document, lane.id, step.id) : [])
              .map((card) => [spans ? Math.min(card.span, places.length - at) : 1, cleanText(cardText(card)).trim()])
              .sort(([a, one], [b, other]) =>
                a === 1 || b === 1 ? Number(a !== 1) - Number(b !== 1) : String(one) < String(other) ? -1 : 1
              )
          )
        : [],
      curves: personasOf(document)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((persona) =>
          feelingKinds.flatMap((kind) => {
            const points = curveOf(document, lane.id, persona.id, kind).map(({ stepId, score }) => [
              places.findIndex((step) => step?.id === stepId),
              score
            ])
            return points.length > 0 ? [[persona.name, kind, points]] : []
          })
        )
    }))
  }
}

/** A name that only marks its place is none. */
function said(title: string): string {
  return /^[-‐-―−_.…]+$/u.test(title) ? '' : title.replace(/^\*\*(.+)\*\*$/, '$1')
}

/** A stage without steps is a column without a name. */
export function withEmptySteps(model: ReturnType<typeof tableModel>) {
  return { ...model, stages: model.stages.map((stage) => ({ ...stage, steps: stage.steps.length > 0 ? stage.steps : [['', false]] })) }
}
