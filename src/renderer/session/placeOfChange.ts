import type { HistoryEntry } from '#core/history/history.ts'
import type { RecordsDiff } from '#core/model/diff.ts'
import { recordOfType, type JourneyDocument } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'
import type { JourneyRecord, RecordTypeName } from '#core/model/records.ts'
import type { Focus } from './state.ts'
import { validFocus } from './validPlace.ts'

/** Where the eye goes after undo or redo. */
export interface PlaceOfChange {
  readonly focus: Focus | null
  readonly selection: ReadonlySet<Id>
}

// What holds others comes first: undoing the removal of a stage leads to the stage, not to one of its forty cards.
const rank: Readonly<Record<RecordTypeName, number>> = {
  stage: 0,
  lane: 1,
  step: 2,
  card: 3,
  emotionPoint: 4,
  link: 5,
  comment: 6,
  persona: 7,
  map: 8,
  // These have views of their own.
  evidence: 9,
  gap: 9,
  metric: 9,
  measure: 9,
  opportunity: 9,
  assessment: 9
}

/**
 * The place of what a diff changed, or null where that has no place on the map (title, personas): what came, else the
 * neighbourhood of what went, else what changed.
 */
export function placeOfChange(before: JourneyDocument, after: JourneyDocument, diff: RecordsDiff): PlaceOfChange | null {
  // A lane that unfolded for what was written into it is not what was done.
  const isAlone = diff.added.length + diff.removed.length + diff.updated.length === 1
  const updated = diff.updated.flatMap(([from, to]) => (isAlone || !isFolding(from, to) ? [to] : []))
  const came = foremost(diff.added)
  if (came) return placeAmong(after, came, diff.added)
  const emptied = cellOfWhatWent(after, diff.removed)
  if (emptied) return { focus: emptied, selection: new Set() }
  const went = foremost(diff.removed)
  const focusBefore = went && focusOf(before, went)
  if (focusBefore) return { focus: validFocus(focusBefore, before, after), selection: new Set() }
  const changed = foremost(updated)
  return changed ? placeAmong(after, changed, updated) : null
}

/** Where the focus was when a paste began, for undoing it; null for anything else, which leads to what it changed. */
export function placeOfPaste({ label, place }: HistoryEntry, before: JourneyDocument, after: JourneyDocument): PlaceOfChange | null {
  const isPaste = label === 'card.fill' || label === 'lane.paste'
  const focus = isPaste ? validFocus((place ?? null) as Focus | null, before, after) : null
  return focus && { focus, selection: new Set(focus.kind === 'cell' && focus.cardId !== null ? [focus.cardId] : []) }
}

/** The cell of the first card that went, where there still is one: undoing a paste that brought lanes along leads to where it began. */
function cellOfWhatWent(document: JourneyDocument, removed: readonly JourneyRecord[]): Focus | null {
  for (const record of removed) {
    if (record.type !== 'card') continue
    const { laneId, stepId } = record
    if (recordOfType(document, 'lane', laneId) && recordOfType(document, 'step', stepId))
      return { kind: 'cell', laneId, stepId, cardId: null }
  }
  return null
}

function isFolding(from: JourneyRecord, to: JourneyRecord): boolean {
  return from.type === 'lane' && to.type === 'lane' && from.collapsed !== to.collapsed
}

function placeAmong(document: JourneyDocument, record: JourneyRecord, others: readonly JourneyRecord[]): PlaceOfChange | null {
  const focus = focusOf(document, record)
  if (!focus) return null
  const isSelectable = record.type === 'card' || record.type === 'emotionPoint' || record.type === 'link'
  const alike = isSelectable ? others.filter((other) => other.type === record.type) : []
  return { focus, selection: new Set(alike.map((other) => other.id)) }
}

function foremost(records: readonly JourneyRecord[]): JourneyRecord | undefined {
  return records.reduce<JourneyRecord | undefined>(
    (best, record) => (rank[record.type] < (best ? rank[best.type] : rank.persona) ? record : best),
    undefined
  )
}

function focusOf(document: JourneyDocument, record: JourneyRecord): Focus | null {
  switch (record.type) {
    case 'stage':
    case 'step':
    case 'lane':
      return { kind: record.type, id: record.id }
    case 'card':
      return { kind: 'cell', laneId: record.laneId, stepId: record.stepId, cardId: record.id }
    case 'emotionPoint':
      return { kind: 'cell', laneId: record.laneId, stepId: record.stepId, cardId: null }
    case 'link': {
      const card = recordOfType(document, 'card', record.fromId)
      return card ? focusOf(document, card) : null
    }
    case 'comment': {
      const card = recordOfType(document, 'card', record.cardId)
      return card ? focusOf(document, card) : null
    }
    default:
      return null
  }
}
