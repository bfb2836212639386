// Stages, steps and lanes as wholes: copied, split, joined, folded, hidden, and the lines that follow from the lanes.
import type { Id } from '#core/model/id.ts'
import { isSeparator, type Lane } from '#core/model/lane.ts'
import { find, lanesOf, stagesOf, stepsOf } from '#core/queries/journey.ts'
import { missingLines } from '#core/queries/laneBands.ts'
import type { Canvas } from '../canvas.ts'
import type { Action } from './action.ts'
import { editTitle } from './headerActions.ts'
import { focusedLane, focusedStageId, focusedStep, targetCards } from './targets.ts'

/** Whether stages, steps and lanes may be changed. */
export const canShape = ({ state }: Canvas): boolean => !state().readOnly && !state().locked

type HeaderKind = 'stage' | 'step' | 'lane'

/** Copies a stage, step or lane with everything in it, right behind itself, and puts the focus on the copy. */
export function duplicateHeader(canvas: Canvas, kind: HeaderKind, id: Id): void {
  const newId = canvas.session.newId()
  const name = find(canvas.state().document, kind, id)?.title ?? ''
  if (!canvas.run(`${kind}.duplicate`, { id, newId })) return
  canvas.session.setFocus({ kind, id: newId })
  canvas.session.select([])
  canvas.say('structure:say.duplicated', { name })
}

/** Splits a stage at a step and starts naming its second half. */
export function splitStage(canvas: Canvas, stepId: Id): void {
  const id = canvas.session.newId()
  if (canvas.run('stage.split', { stepId, id, title: canvas.words.get()('domain:newStage') })) editTitle(canvas, 'stage', id)
}

/** Splits a step, selected cards going to the second half, and starts naming that. */
export function splitStep(canvas: Canvas, id: Id): void {
  const newId = canvas.session.newId()
  const cardIds = targetCards(canvas.state()).flatMap((card) => (card.stepId === id ? [card.id] : []))
  if (canvas.run('step.split', { id, newId, cardIds, title: canvas.words.get()('domain:newStep') })) editTitle(canvas, 'step', newId)
}

/** Joins a stage or step with the next one. */
export function mergeHeader(canvas: Canvas, kind: 'stage' | 'step', id: Id): void {
  if (!canvas.run(`${kind}.merge`, { id })) return
  canvas.session.setFocus({ kind, id })
  canvas.session.select([])
  canvas.say('structure:say.merged', { name: find(canvas.state().document, kind, id)?.title ?? '' })
}

/** Folds a lane to one quiet row, or unfolds it. */
export function foldLane(canvas: Canvas, id: Id, collapsed: boolean): void {
  const name = find(canvas.state().document, 'lane', id)?.title ?? ''
  if (canvas.run('lane.edit', { id, collapsed })) canvas.say(collapsed ? 'structure:say.folded' : 'structure:say.unfolded', { name })
}

/** Takes a lane out of sight, out of everything that is handed out too. */
export function hideLane(canvas: Canvas, id: Id): void {
  const name = find(canvas.state().document, 'lane', id)?.title ?? ''
  if (canvas.run('lane.edit', { id, hidden: true })) canvas.say('structure:say.hidden', { name })
}

/** Shows all hidden lanes again. */
export function showLanes(canvas: Canvas): void {
  if (canvas.run('lane.show', {})) canvas.say('structure:say.shown')
}

/** The lane that has the focus, or in which the focus is. */
export function laneOfFocus({ state }: Canvas): Lane | undefined {
  const { focus, document } = state()
  return focus?.kind === 'lane' ? find(document, 'lane', focus.id) : focusedLane(state())
}

function addLines(canvas: Canvas): void {
  const words = canvas.words.get()
  const titles = {
    lineOfInteraction: words('domain:lane.lineOfInteraction'),
    lineOfVisibility: words('domain:lane.lineOfVisibility'),
    lineOfInternalInteraction: words('domain:lane.lineOfInternalInteraction')
  }
  if (canvas.run('lane.addLines', { titles })) canvas.say('structure:say.lines')
}

type Row = Pick<Action, 'id' | 'label' | 'icon'> & { keys?: readonly string[] }

/** An action on what `target` finds; it applies where that finds something. */
function on<Target>(
  { keys = [], ...row }: Row,
  target: (canvas: Canvas) => Target | null | undefined,
  run: (canvas: Canvas, target: Target) => void
): Action {
  return {
    ...row,
    keys,
    group: 'structure',
    when: (canvas) => canShape(canvas) && target(canvas) != null,
    run: (canvas) => {
      const found = target(canvas)
      if (found != null) run(canvas, found)
    }
  }
}

const header = ({ state }: Canvas) => {
  const { focus } = state()
  return focus && focus.kind !== 'cell' ? focus : null
}
const inCell = ({ state }: Canvas) => state().focus?.kind === 'cell'
const stageOf = ({ state }: Canvas): Id | null => focusedStageId(state())
const stageWithNext = (canvas: Canvas): Id | null => {
  const id = stageOf(canvas)
  return id !== null && stagesOf(canvas.state().document).at(-1)?.id !== id ? id : null
}
const stepOf = ({ state }: Canvas): Id | undefined => focusedStep(state())?.id
const stepAmong = (canvas: Canvas, isMeant: (position: number, count: number) => boolean): Id | undefined => {
  const step = focusedStep(canvas.state())
  if (!step) return undefined
  const steps = stepsOf(canvas.state().document, step.stageId)
  return isMeant(
    steps.findIndex(({ id }) => id === step.id),
    steps.length
  )
    ? step.id
    : undefined
}
const foldable = (canvas: Canvas, collapsed: boolean): Lane | undefined => {
  const lane = laneOfFocus(canvas)
  return lane && !isSeparator(lane.kind) && lane.collapsed === collapsed ? lane : undefined
}
const headerLane = (canvas: Canvas, collapsed: boolean) => (inCell(canvas) ? undefined : foldable(canvas, collapsed))

/** Rows of the action table about stages, steps and lanes as wholes. */
export const structureActions: readonly Action[] = [
  on({ id: 'header.duplicate', label: 'duplicate', icon: 'copy-plus', keys: ['Mod+d'] }, header, (canvas, { kind, id }) =>
    duplicateHeader(canvas, kind, id)
  ),
  on(
    { id: 'stage.duplicate', label: 'duplicateStage', icon: 'copy-plus' },
    (canvas) => (header(canvas)?.kind === 'stage' ? null : stageOf(canvas)),
    (canvas, id) => duplicateHeader(canvas, 'stage', id)
  ),
  on({ id: 'stage.split', label: 'splitStage', icon: 'split' }, (canvas) => stepAmong(canvas, (position) => position > 0), splitStage),
  on({ id: 'stage.merge', label: 'mergeStage', icon: 'merge' }, stageWithNext, (canvas, id) => mergeHeader(canvas, 'stage', id)),
  on(
    { id: 'step.duplicate', label: 'duplicateStep', icon: 'copy-plus' },
    (canvas) => (inCell(canvas) ? stepOf(canvas) : null),
    (canvas, id) => duplicateHeader(canvas, 'step', id)
  ),
  on({ id: 'step.split', label: 'splitStep', icon: 'square-split-horizontal' }, stepOf, splitStep),
  on(
    { id: 'step.merge', label: 'mergeStep', icon: 'merge' },
    (canvas) => stepAmong(canvas, (position, count) => position < count - 1),
    (canvas, id) => mergeHeader(canvas, 'step', id)
  ),
  on(
    { id: 'lane.add', label: 'addLanes', icon: 'rows-3' },
    () => true,
    (canvas) => canvas.dialog.set({ kind: 'lanes', after: null })
  ),
  on(
    { id: 'lane.lines', label: 'blueprintLines', icon: 'eye-off' },
    ({ state }) => missingLines(lanesOf(state().document)).length > 0 || null,
    addLines
  ),
  on(
    { id: 'lane.duplicate', label: 'duplicateLane', icon: 'copy-plus' },
    (canvas) => (inCell(canvas) ? laneOfFocus(canvas) : null),
    (canvas, { id }) => duplicateHeader(canvas, 'lane', id)
  ),
  on({ id: 'lane.copyTo', label: 'copyLaneTo', icon: 'map' }, laneOfFocus, (canvas, { id }) => canvas.dialog.set({ kind: 'copyLane', id })),
  on(
    { id: 'lane.fold.key', label: 'foldLane', icon: 'fold-vertical', keys: ['Alt+ArrowLeft'] },
    (canvas) => headerLane(canvas, false),
    (canvas, { id }) => foldLane(canvas, id, true)
  ),
  on(
    { id: 'lane.unfold.key', label: 'unfoldLane', icon: 'unfold-vertical', keys: ['Alt+ArrowRight'] },
    (canvas) => headerLane(canvas, true),
    (canvas, { id }) => foldLane(canvas, id, false)
  ),
  on(
    { id: 'lane.fold', label: 'foldLane', icon: 'fold-vertical' },
    (canvas) => (inCell(canvas) ? foldable(canvas, false) : null),
    (canvas, { id }) => foldLane(canvas, id, true)
  ),
  on(
    { id: 'lane.unfold', label: 'unfoldLane', icon: 'unfold-vertical' },
    (canvas) => (inCell(canvas) ? foldable(canvas, true) : null),
    (canvas, { id }) => foldLane(canvas, id, false)
  ),
  on({ id: 'lane.hide', label: 'hideLane', icon: 'eye-off' }, laneOfFocus, (canvas, { id }) => hideLane(canvas, id)),
  on(
    { id: 'lane.show', label: 'showLanes', icon: 'eye' },
    ({ state }) => lanesOf(state().document).some((lane) => lane.hidden) || null,
    showLanes
  )
]
