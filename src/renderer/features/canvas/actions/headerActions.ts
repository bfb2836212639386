// Stages, steps and lanes: naming, inserting, removing, reordering.
import type { Id } from '#core/model/id.ts'
import type { LaneKind } from '#core/model/lane.ts'
import type { Place } from '#core/model/orderKey.ts'
import { find, lanesOf, stagesOf, stepsOf } from '#core/queries/journey.ts'
import { derivedPlace } from '#core/queries/laneBands.ts'
import type { Focus } from '../../../session/state.ts'
import type { Canvas } from '../canvas.ts'
import type { Action } from './action.ts'
import { focusedStageId, focusedStep } from './targets.ts'

type HeaderFocus = Exclude<Focus, { kind: 'cell' }>

function focusedHeader({ state }: Canvas): HeaderFocus | null {
  const { focus } = state()
  return focus && focus.kind !== 'cell' ? focus : null
}

const canWrite = ({ state }: Canvas): boolean => !state().readOnly

/** Edits the title of a stage, step or lane in place. */
export function editTitle(canvas: Canvas, recordType: 'stage' | 'step' | 'lane', id: Id): void {
  if (canvas.state().readOnly) return canvas.warn('canvas:say.readOnly')
  if (canvas.state().locked) return canvas.warn('refusal:locked')
  canvas.session.setFocus({ kind: recordType, id })
  canvas.session.select([])
  canvas.session.setEditing({ kind: 'title', recordType, id })
}

/** Inserts a step at a place of a stage and starts naming it. */
export function insertStep(canvas: Canvas, stageId: Id, place: Place): void {
  const id = canvas.session.newId()
  if (canvas.run('step.add', { id, stageId, place, title: canvas.words.get()('domain:newStep') })) editTitle(canvas, 'step', id)
}

/** Inserts a stage with one step and starts naming it. */
export function insertStage(canvas: Canvas, place: Place): void {
  const id = canvas.session.newId()
  const words = canvas.words.get()
  const titles = { title: words('domain:newStage'), stepTitle: words('domain:newStep') }
  if (canvas.run('stage.add', { id, place, ...titles })) editTitle(canvas, 'stage', id)
}

/**
 * Inserts a lane of a kind under its usual name, behind a lane or, without one, where it belongs; the service-blueprint lines that follow
 * from it come along. Gives its id, or null where it was refused.
 */
export function insertLane(canvas: Canvas, kind: LaneKind, after: Id | null): Id | null {
  const id = canvas.session.newId()
  const words = canvas.words.get()
  const name = (of: LaneKind) => words(`domain:lane.${of}`)
  const lines = {
    lineOfInteraction: name('lineOfInteraction'),
    lineOfVisibility: name('lineOfVisibility'),
    lineOfInternalInteraction: name('lineOfInternalInteraction')
  }
  const place = after === null ? derivedPlace(lanesOf(canvas.state().document), kind) : { after }
  if (!canvas.run('lane.add', { id, kind, place, title: name(kind), lines })) return null
  canvas.session.setFocus({ kind: 'lane', id })
  canvas.session.select([])
  return id
}

/** Removes a stage, step or lane with everything in it; undo brings it back. */
export function removeHeader(canvas: Canvas, kind: 'stage' | 'step' | 'lane', id: Id): void {
  const title = find(canvas.state().document, kind, id)?.title ?? ''
  const isDone =
    kind === 'stage'
      ? canvas.run('stage.remove', { id })
      : kind === 'step'
        ? canvas.run('step.remove', { id })
        : canvas.run('lane.remove', { id })
  if (isDone) canvas.say('canvas:say.removed', { name: title })
}

/** Moves a stage, step or lane by one place; a step at the edge of its stage goes over into the next. */
export function moveHeader(canvas: Canvas, focus: HeaderFocus, distance: 1 | -1): void {
  const { document } = canvas.state()
  switch (focus.kind) {
    case 'stage': {
      const place = placeBeside(stagesOf(document), focus.id, distance)
      if (place && canvas.run('stage.move', { id: focus.id, place })) sayPlace(canvas, 'stage', focus.id)
      return
    }
    case 'lane': {
      const place = placeBeside(lanesOf(document), focus.id, distance)
      if (place && canvas.run('lane.move', { id: focus.id, place })) sayPlace(canvas, 'lane', focus.id)
      return
    }
    case 'step': {
      const step = find(document, 'step', focus.id)
      if (!step) return
      const place = placeBeside(stepsOf(document, step.stageId), step.id, distance)
      const stages = stagesOf(document)
      const beside = stages[stages.findIndex((stage) => stage.id === step.stageId) + distance]
      const target = place
        ? { stageId: step.stageId, place }
        : beside && { stageId: beside.id, place: distance > 0 ? ('start' as const) : ('end' as const) }
      if (target && canvas.run('step.move', { id: step.id, ...target })) sayPlace(canvas, 'step', step.id)
    }
  }
}

/** The place one further among siblings, or null at the edge. */
function placeBeside(siblings: readonly { readonly id: Id }[], id: Id, distance: 1 | -1): Place | null {
  const position = siblings.findIndex((sibling) => sibling.id === id)
  const target = siblings[position + distance]
  if (!target) return null
  if (distance > 0) return { after: target.id }
  const before = siblings[position - 2]
  return before ? { after: before.id } : 'start'
}

function sayPlace(canvas: Canvas, kind: 'stage' | 'step' | 'lane', id: Id): void {
  const { layout } = canvas.state()
  const ids =
    kind === 'stage'
      ? layout.stages.map((box) => box.stage.id)
      : kind === 'step'
        ? layout.steps.map((box) => box.step.id)
        : layout.lanes.map((box) => box.lane.id)
  const name = find(canvas.state().document, kind, id)?.title ?? ''
  canvas.say('canvas:say.movedHeader', { name, index: ids.indexOf(id) + 1, count: ids.length })
}

function moveAction(
  [id, label, icon]: readonly [string, Action['label'], NonNullable<Action['icon']>],
  key: string,
  distance: 1 | -1,
  kinds: readonly Focus['kind'][]
): Action {
  return {
    id,
    group: 'structure',
    label,
    icon,
    keys: [key],
    repeats: true,
    when: (canvas) => canWrite(canvas) && kinds.includes(focusedHeader(canvas)?.kind ?? 'cell'),
    run: (canvas) => {
      const focus = focusedHeader(canvas)
      if (focus) moveHeader(canvas, focus, distance)
    }
  }
}

/** Rows of the action table about stages, steps and lanes. */
export const headerActions: readonly Action[] = [
  {
    id: 'header.edit',
    group: 'structure',
    label: 'editTitle',
    icon: 'pencil',
    keys: ['Enter', 'F2'],
    when: (canvas) => canWrite(canvas) && focusedHeader(canvas) !== null,
    run: (canvas) => {
      const focus = focusedHeader(canvas)
      if (focus) editTitle(canvas, focus.kind, focus.id)
    }
  },
  {
    id: 'step.insert',
    group: 'structure',
    label: 'insertStep',
    icon: 'table-columns-split',
    keys: ['Alt+Enter'],
    when: (canvas) => canWrite(canvas) && focusedStageId(canvas.state()) !== null,
    run: (canvas) => {
      const state = canvas.state()
      const step = focusedStep(state)
      const stageId = focusedStageId(state)
      if (stageId !== null) insertStep(canvas, stageId, step ? { after: step.id } : 'end')
    }
  },
  {
    id: 'stage.insert',
    group: 'structure',
    label: 'insertStage',
    icon: 'panel-right',
    keys: ['Alt+Shift+Enter'],
    when: canWrite,
    run: (canvas) => {
      const stageId = focusedStageId(canvas.state())
      insertStage(canvas, stageId === null ? 'end' : { after: stageId })
    }
  },
  {
    id: 'header.remove',
    group: 'structure',
    label: 'remove',
    icon: 'trash-2',
    keys: ['Delete', 'Backspace'],
    when: (canvas) => canWrite(canvas) && focusedHeader(canvas) !== null,
    run: (canvas) => {
      const focus = focusedHeader(canvas)
      if (focus) removeHeader(canvas, focus.kind, focus.id)
    }
  },
  {
    id: 'step.momentOfTruth',
    group: 'structure',
    label: 'momentOfTruth',
    icon: 'star',
    keys: [],
    when: (canvas) => canWrite(canvas) && focusedStep(canvas.state()) !== undefined,
    run: (canvas) => {
      const step = focusedStep(canvas.state())
      if (step) canvas.run('step.edit', { id: step.id, momentOfTruth: !step.momentOfTruth })
    }
  },
  moveAction(['header.left', 'moveLeft', 'arrow-left'], 'Alt+ArrowLeft', -1, ['stage', 'step']),
  moveAction(['header.right', 'moveRight', 'arrow-right'], 'Alt+ArrowRight', 1, ['stage', 'step']),
  moveAction(['header.up', 'moveUp', 'arrow-up'], 'Alt+ArrowUp', -1, ['lane']),
  moveAction(['header.down', 'moveDown', 'arrow-down'], 'Alt+ArrowDown', 1, ['lane'])
]
