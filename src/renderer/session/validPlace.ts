// Keeps what the person looks at alive while the map changes underneath: a focus, a selection and an editor never point at
// something that is gone. Pure.
import { recordOf, recordOfType, type JourneyDocument } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'
import { allStepsOf, cellLanesOf, personasOf, shownLanesOf, stagesOf } from '#core/queries/journey.ts'
import type { Editing, Focus, JourneyState } from './state.ts'

/** The parts of the state that name records. */
export type Attention = Pick<JourneyState, 'focus' | 'selection' | 'editing' | 'activePersonaId' | 'hiddenPersonaIds' | 'onlyPersonaId'>

/** What attention becomes when the document `before` turns into `after`. The same parts where nothing they name is gone. */
export function validAttention(attention: Attention, before: JourneyDocument, after: JourneyDocument): Attention {
  return {
    focus: validFocus(attention.focus, before, after),
    selection: validSelection(attention.selection, after),
    editing: validEditing(attention.editing, before, after),
    activePersonaId: validPersona(attention.activePersonaId, after),
    hiddenPersonaIds: validSelection(attention.hiddenPersonaIds, after),
    onlyPersonaId: attention.onlyPersonaId !== null && recordOf(after, attention.onlyPersonaId) ? attention.onlyPersonaId : null
  }
}

/** A focus whose card is gone falls to the card's cell, one whose row or column is gone to the neighbour; a card that moved is followed. */
export function validFocus(focus: Focus | null, before: JourneyDocument, after: JourneyDocument): Focus | null {
  if (!focus) return null
  if (focus.kind === 'cell') {
    const card = focus.cardId === null ? undefined : recordOfType(after, 'card', focus.cardId)
    if (card && isShown(after, card)) {
      const reached = focus.laneId === card.laneId && covers(after, card.stepId, card.span, focus.stepId)
      return reached ? focus : { kind: 'cell', laneId: card.laneId, stepId: card.stepId, cardId: card.id }
    }
    const cell = validCell(focus, before, after)
    if (!cell) return null
    const isSame = focus.cardId === null && cell.laneId === focus.laneId && cell.stepId === focus.stepId
    return isSame ? focus : { kind: 'cell', ...cell, cardId: null }
  }
  if (focus.kind === 'lane' ? isLaneShown(after, focus.id) : recordOf(after, focus.id)) return focus
  const id = neighbourOf(focus.id, headersOf(before, focus.kind), headersOf(after, focus.kind))
  return id === null ? null : { kind: focus.kind, id }
}

/** The selection without what is gone. */
export function validSelection(selection: ReadonlySet<Id>, after: JourneyDocument): ReadonlySet<Id> {
  const rest = [...selection].filter((id) => {
    const record = recordOf(after, id)
    // What is hidden or folded away must not be changed unseen.
    return record !== undefined && (record.type === 'card' || record.type === 'emotionPoint' ? isShown(after, record) : true)
  })
  return rest.length === selection.size ? selection : new Set(rest)
}

/** What is typed into, or null where it is gone; a card that is only being written moves to the nearest cell instead. */
export function validEditing(editing: Editing | null, before: JourneyDocument, after: JourneyDocument): Editing | null {
  if (!editing) return null
  if (editing.kind !== 'newCard') return recordOf(after, editing.id) ? editing : null
  if (isLaneShown(after, editing.laneId) && recordOf(after, editing.stepId)) return editing
  const cell = validCell(editing, before, after)
  return cell && { ...editing, ...cell, place: 'end' }
}

function validPersona(id: Id | null, after: JourneyDocument): Id | null {
  return id !== null && recordOf(after, id) ? id : (personasOf(after)[0]?.id ?? null)
}

function validCell(cell: { laneId: Id; stepId: Id }, before: JourneyDocument, after: JourneyDocument): { laneId: Id; stepId: Id } | null {
  const shown = cellLanesOf(after).filter((lane) => !lane.hidden)
  const laneId = isLaneShown(after, cell.laneId) ? cell.laneId : neighbourOf(cell.laneId, cellLanesOf(before), shown)
  const stepId = recordOf(after, cell.stepId) ? cell.stepId : neighbourOf(cell.stepId, allStepsOf(before), allStepsOf(after))
  return laneId !== null && stepId !== null ? { laneId, stepId } : null
}

function isLaneShown(document: JourneyDocument, id: Id): boolean {
  return recordOfType(document, 'lane', id)?.hidden === false
}

/** Whether a card or feeling is seen: its lane is neither hidden nor folded. */
function isShown(document: JourneyDocument, { laneId }: { readonly laneId: Id }): boolean {
  const lane = recordOfType(document, 'lane', laneId)
  return lane !== undefined && !lane.hidden && !lane.collapsed
}

function covers(document: JourneyDocument, firstStepId: Id, span: number, stepId: Id): boolean {
  if (firstStepId === stepId) return true
  if (span === 1) return false
  const steps = allStepsOf(document)
  const first = steps.findIndex((step) => step.id === firstStepId)
  return steps.slice(first, first + span).some((step) => step.id === stepId)
}

function headersOf(document: JourneyDocument, kind: 'stage' | 'step' | 'lane'): readonly { readonly id: Id }[] {
  switch (kind) {
    case 'stage':
      return stagesOf(document)
    case 'step':
      return allStepsOf(document)
    case 'lane':
      return shownLanesOf(document)
  }
}

/** The nearest survivor: first those that came behind, then those before. */
function neighbourOf(id: Id, before: readonly { readonly id: Id }[], after: readonly { readonly id: Id }[]): Id | null {
  const alive = new Set(after.map((item) => item.id))
  const position = before.findIndex((item) => item.id === id)
  const behind = before.slice(position + 1).find((item) => alive.has(item.id))
  const ahead = before.slice(0, Math.max(position, 0)).findLast((item) => alive.has(item.id))
  return behind?.id ?? ahead?.id ?? after[0]?.id ?? null
}
