// The map in words, for those who hear it.
import type { MapLayout } from '#core/layout/boxes.ts'
import { isSeparator } from '#core/model/lane.ts'
import type { Card } from '#core/model/card.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { feelingKinds } from '#core/model/feelingKind.ts'
import type { Id } from '#core/model/id.ts'
import { openCommentsOn } from '#core/queries/comments.ts'
import { cardsInCell, find, personasOf, pointAt } from '#core/queries/journey.ts'
import { measuredAt } from '#core/queries/measureAt.ts'
import { feelingWord, signed } from '../feelingWords.ts'
import type { Canvas } from '../canvas.ts'
import type { Focus } from '../../../session/state.ts'

/** What of the session a description needs. */
export interface Described {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly focus: Focus | null
}

/** What has the focus, such as “Pains, step 3 of 9: Compare plans, 2 cards”. */
export function describeFocus(canvas: Canvas, { document, layout, focus }: Described): string {
  if (!focus) return ''
  if (focus.kind !== 'cell') return describeHeader(canvas, layout, focus.kind, focus.id)
  const cell = describeCell(canvas, { document, layout }, focus.laneId, focus.stepId)
  const card = focus.cardId === null ? undefined : find(document, 'card', focus.cardId)
  return card ? `${describeCard(canvas, document, card.id)}. ${cell}` : cell
}

/** A cell with what is in it. */
export function describeCell(canvas: Canvas, { document, layout }: Pick<Described, 'document' | 'layout'>, laneId: Id, stepId: Id): string {
  const words = canvas.words.get()
  const lane = find(document, 'lane', laneId)
  const box = layout.steps.find((step) => step.step.id === stepId)
  if (!lane || !box) return ''
  const step = box.step.title || words('canvas:noTitle')
  const name = lane.title || words('canvas:noTitle')
  const isFolded = layout.lanes.find((each) => each.lane.id === laneId)?.folded != null
  const place = {
    lane: isFolded ? words('canvas:describe.foldedLane', { name }) : name,
    index: box.index + 1,
    count: layout.steps.length,
    step
  }
  if (lane.kind === 'metrics') return [words('metrics:describe.cell', place), ...measuresIn(canvas, document, stepId)].join('. ')
  if (lane.kind !== 'emotion') {
    const cards = words('canvas:cards', { count: cardsInCell(document, laneId, stepId).length })
    return words('canvas:describe.cell', { ...place, cards })
  }
  const feelings = personasOf(document).flatMap(({ id, name }) =>
    feelingKinds.flatMap((kind) => {
      const point = pointAt(document, laneId, stepId, id, kind)
      // What nobody believes or intends is not worth a word.
      if (!point && kind !== 'lived') return []
      const persona =
        kind === 'lived' ? name : words('canvas:describe.kindOf', { persona: name, kind: words(`domain:feelingKind.${kind}`) })
      if (!point) return words('canvas:describe.noFeeling', { persona })
      const word = words(`domain:feeling.${feelingWord(point.score)}`)
      return words('canvas:describe.feeling', { persona, score: signed(point.score), word })
    })
  )
  return [words('canvas:describe.feelingCell', place), ...feelings].join('. ')
}

/** What is measured at a step, measure by measure. */
function measuresIn(canvas: Canvas, document: JourneyDocument, stepId: Id): readonly string[] {
  const measured = measuredAt(document, stepId)
  if (measured.length === 0) return [canvas.words.get()('metrics:describe.none')]
  return canvas.describeMeasures.get()?.(canvas.words.get(), document, measured) ?? []
}

/** A card with how sure one is of it. */
export function describeCard(canvas: Canvas, document: JourneyDocument, id: Id): string {
  const words = canvas.words.get()
  const card = find(document, 'card', id)
  if (!card) return ''
  const siblings = cardsInCell(document, card.laneId, card.stepId)
  return words('canvas:describe.card', {
    text:
      [card.text, pictureWords(canvas, card), ...noteWords(canvas, document, card)].filter((part) => part !== '').join('. ') ||
      words('canvas:describe.emptyCard'),
    certainty: words(`domain:certainty.${card.certainty}`),
    index: siblings.findIndex((sibling) => sibling.id === id) + 1,
    count: siblings.length
  })
}

/** What is said of the votes for a card and the comments on it. */
function noteWords(canvas: Canvas, document: JourneyDocument, { id, votes, touchpoint }: Card): string[] {
  const words = canvas.words.get()
  const comments = openCommentsOn(document, id)
  return [
    ...(touchpoint?.nextBestAction ? [`${words('metrics:nextBestAction')}: ${touchpoint.nextBestAction}`] : []),
    ...(votes > 0 ? [words('notes:describeVotes', { count: votes })] : []),
    ...(comments > 0 ? [words('notes:describeComments', { count: comments })] : [])
  ]
}

/** What is said of the picture of a card; nothing for a card without one. */
export function pictureWords(canvas: Canvas, { picture }: Pick<Card, 'picture'>): string {
  const words = canvas.words.get()
  if (picture === null) return ''
  return picture.alt === '' ? words('pictures:describeWithout') : words('pictures:describe', { alt: picture.alt })
}

/** A stage, step or lane with its place among its like. */
export function describeHeader(canvas: Canvas, layout: MapLayout, kind: 'stage' | 'step' | 'lane', id: Id): string {
  const words = canvas.words.get()
  switch (kind) {
    case 'stage': {
      const index = layout.stages.findIndex((box) => box.stage.id === id)
      const box = layout.stages[index]
      const title = box?.stage.title || words('canvas:noTitle')
      const steps = words('domain:steps', { count: box?.stepIds.length ?? 0 })
      return words('canvas:describe.stage', { index: index + 1, count: layout.stages.length, title, steps })
    }
    case 'step': {
      const box = layout.steps.find((step) => step.step.id === id)
      const title = box?.step.title || words('canvas:noTitle')
      const name = words('canvas:describe.step', { index: (box?.index ?? -1) + 1, count: layout.steps.length, title })
      return box?.step.momentOfTruth ? words('canvas:describe.momentOfTruth', { name }) : name
    }
    case 'lane': {
      const index = layout.lanes.findIndex((box) => box.lane.id === id)
      const box = layout.lanes[index]
      const name = box?.lane.title || words('canvas:noTitle')
      const count = [...(box?.folded?.values() ?? [])].reduce((sum, each) => sum + each, 0)
      const title = box?.folded ? words('structure:folded', { name, count }) : name
      return words('canvas:describe.lane', { index: index + 1, count: layout.lanes.length, title })
    }
  }
}

/** A cell by its name alone, for announcements. */
export function placeName(canvas: Canvas, laneId: Id, stepId: Id): string {
  const { document, layout } = canvas.state()
  return describeCell(canvas, { document, layout }, laneId, stepId)
}

/** Rows of the grid as a screen reader counts them: stages, steps, then every lane that has cells. */
export function rowIndexOf(layout: MapLayout, laneId: Id): number {
  const lanes = layout.lanes.filter((box) => !isSeparator(box.lane.kind))
  return lanes.findIndex((box) => box.lane.id === laneId) + 3
}
