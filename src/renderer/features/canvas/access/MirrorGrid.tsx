// The map as a grid for screen readers: the focused row and column and their neighbours, unseen. It follows the focus, never the camera.
import { memo, use, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { LaneBox, MapLayout } from '#core/layout/boxes.ts'
import type { Card } from '#core/model/card.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'
import { cardsInCell } from '#core/queries/journey.ts'
import type { Focus } from '../../../session/state.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { lanesWithCells } from '../keys/navigation.ts'
import { useObserved } from '../observable.ts'
import { describeCard, describeCell, describeHeader, rowIndexOf } from './describe.ts'
import { cellElementId, ElementIdContext, gridIdOf, headerElementId } from './elementIds.ts'

/** Rows and columns on each side of the focus that are mirrored. */
const reach = { rows: 1, columns: 2 } as const

/** The mirror of the map around the focus. The text entry points into it with `aria-activedescendant`. */
export const MirrorGrid = memo(function MirrorGrid() {
  const { session } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const layout = useJourney(session, (state) => state.layout)
  const document = useJourney(session, (state) => state.document)
  const focus = useJourney(session, (state) => state.focus)
  const canvas = useCanvas()
  const ids = use(ElementIdContext)
  // What is said here is said in its words: they may come, or change, after it was drawn.
  useObserved(canvas.words, (words) => words)
  useObserved(canvas.describeMeasures, (describe) => describe)
  const hasMetrics = layout.lanes.some(({ lane }) => lane.kind === 'metrics')
  useEffect(() => {
    if (hasMetrics) void import('./describeMeasures.ts').then((part) => canvas.describeMeasures.set(part.describeMeasures))
  }, [canvas, hasMetrics])
  const { lanes, steps } = around(layout, focus)
  const stages = layout.stages.filter(
    (box) => steps.some((step) => step.step.stageId === box.stage.id) || isOn(focus, 'stage', box.stage.id)
  )
  const lines = layout.lanes.filter((box) => isOn(focus, 'lane', box.lane.id) && !lanes.includes(box))
  return (
    <div
      id={gridIdOf(ids)}
      className="visually-hidden"
      role="grid"
      aria-label={t('canvas:name')}
      aria-rowcount={lanesWithCells(layout).length + 2}
      aria-colcount={layout.steps.length + 1}
    >
      <div role="row" aria-rowindex={1}>
        <div role="gridcell" aria-colindex={1} />
        {stages.map((box) => (
          <div
            key={box.stage.id}
            role="columnheader"
            id={headerElementId(ids, 'stage', box.stage.id)}
            aria-colindex={firstColumn(layout, box.stepIds) + 2}
            aria-colspan={Math.max(1, box.stepIds.length)}
          >
            {describeHeader(canvas, layout, 'stage', box.stage.id)}
          </div>
        ))}
      </div>
      <div role="row" aria-rowindex={2}>
        <div role="gridcell" aria-colindex={1} />
        {steps.map((box) => (
          <div key={box.step.id} role="columnheader" id={headerElementId(ids, 'step', box.step.id)} aria-colindex={box.index + 2}>
            {describeHeader(canvas, layout, 'step', box.step.id)}
          </div>
        ))}
      </div>
      {lanes.map((lane) => (
        <div key={lane.lane.id} role="row" aria-rowindex={rowIndexOf(layout, lane.lane.id)}>
          <div role="rowheader" id={headerElementId(ids, 'lane', lane.lane.id)} aria-colindex={1}>
            {describeHeader(canvas, layout, 'lane', lane.lane.id)}
          </div>
          {steps.map((step) => (
            <div
              key={step.step.id}
              role="gridcell"
              id={cellElementId(ids, lane.lane.id, step.step.id, null)}
              aria-colindex={step.index + 2}
              aria-label={describeCell(canvas, { document, layout }, lane.lane.id, step.step.id)}
              aria-selected={focus?.kind === 'cell' && focus.laneId === lane.lane.id && focus.stepId === step.step.id}
            >
              {cardsSeen(document, lane, step.step.id).map((card) => (
                <p key={card.id} id={cellElementId(ids, lane.lane.id, step.step.id, card.id)}>
                  {describeCard(canvas, document, card.id)}
                </p>
              ))}
            </div>
          ))}
        </div>
      ))}
      {lines.map((lane) => (
        <div key={lane.lane.id} role="row">
          <div role="rowheader" id={headerElementId(ids, 'lane', lane.lane.id)} aria-colindex={1}>
            {describeHeader(canvas, layout, 'lane', lane.lane.id)}
          </div>
        </div>
      ))}
    </div>
  )
})

/** The cards of a cell, as far as they are told one by one; none of a lane that is folded up: the cell says so, and how many there are. */
function cardsSeen(document: JourneyDocument, box: LaneBox, stepId: Id): readonly Card[] {
  return box.folded ? [] : cardsInCell(document, box.lane.id, stepId).slice(0, 50)
}

function around(layout: MapLayout, focus: Focus | null) {
  const all = lanesWithCells(layout)
  const laneId = focus?.kind === 'cell' ? focus.laneId : focus?.kind === 'lane' ? focus.id : null
  const row = Math.max(
    0,
    all.findIndex((box) => box.lane.id === laneId)
  )
  const column = Math.max(0, columnOf(layout, focus))
  return {
    lanes: all.slice(Math.max(0, row - reach.rows), row + reach.rows + 1),
    steps: layout.steps.slice(Math.max(0, column - reach.columns), column + reach.columns + 1)
  }
}

function columnOf(layout: MapLayout, focus: Focus | null): number {
  switch (focus?.kind) {
    case 'cell':
      return layout.steps.findIndex((box) => box.step.id === focus.stepId)
    case 'step':
      return layout.steps.findIndex((box) => box.step.id === focus.id)
    case 'stage':
      return firstColumn(layout, layout.stages.find((box) => box.stage.id === focus.id)?.stepIds ?? [])
    default:
      return 0
  }
}

function firstColumn(layout: MapLayout, stepIds: readonly Id[]): number {
  return Math.max(
    0,
    layout.steps.findIndex((box) => box.step.id === stepIds[0])
  )
}

function isOn(focus: Focus | null, kind: 'stage' | 'lane', id: Id): boolean {
  return focus?.kind === kind && focus.id === id
}
