import type { Id } from '../model/id.ts'
import { newLane, type LaneKind, type SeparatorKind } from '../model/lane.ts'
import { orderKeyAt, type Place } from '../model/orderKey.ts'
import { lanesOf } from '../queries/journey.ts'
import { belongsAt, derivedPlace, impliedLines, missingLines } from '../queries/laneBands.ts'
import { cleanLine } from '../text/clean.ts'
import { defineCommand, refuse, type CommandEnv } from './command.ts'
import { copyLaneContents } from './copying.ts'
import { removeRecord } from './removal.ts'
import type { Transaction } from './transaction.ts'

/** Names of the separator lines in the language of whoever adds them. */
export type LineTitles = Readonly<Record<SeparatorKind, string>>

/**
 * Adds an empty lane or a separator line. With `lines` it goes where it belongs if the place does not suit its kind, and brings along the
 * service-blueprint lines that the lanes then imply and that are missing.
 */
export const addLane = defineCommand<{ id?: Id; kind: LaneKind; title: string; place: Place; lines?: LineTitles }>({
  undo: 'record',
  run: (tx, { id, kind, title, place, lines }, env) => {
    const lanes = lanesOf(tx.document)
    const fitting = lines && !belongsAt(lanes, kind, place) ? derivedPlace(lanes, kind) : place
    tx.add(newLane(id ?? env.newId(), kind, cleanLine(title), orderKeyAt(lanes, fitting)))
    if (lines) addMissingLines(tx, env, lines, impliedLines(lanes))
    return undefined
  }
})

/** Adds the service-blueprint lines that the lanes imply and that are missing, each where it belongs. */
export const addLines = defineCommand<{ titles: LineTitles }>({
  undo: 'record',
  run: (tx, { titles }, env) => {
    addMissingLines(tx, env, titles)
    return undefined
  }
})

/** Changes title or colour of a lane, folds it up, or hides it. */
export const editLane = defineCommand<{ id: Id; title?: string; color?: number | null; collapsed?: boolean; hidden?: boolean }>({
  undo: 'merge',
  run: (tx, { id, title, color, collapsed, hidden }) => {
    if (!tx.find('lane', id)) return refuse('notFound')
    tx.update('lane', id, (lane) => {
      if (title !== undefined) lane.title = cleanLine(title)
      if (color !== undefined) lane.color = color
      if (collapsed !== undefined) lane.collapsed = collapsed
      if (hidden !== undefined) lane.hidden = hidden
    })
    return undefined
  }
})

/** Moves a lane, with everything in it, among the others. */
export const moveLane = defineCommand<{ id: Id; place: Place }>({
  undo: 'record',
  run: (tx, { id, place }) => {
    if (!tx.find('lane', id)) return refuse('notFound')
    const order = orderKeyAt(lanesOf(tx.document), place, new Set([id]))
    tx.update('lane', id, (lane) => void (lane.order = order))
    return undefined
  }
})

/** Removes a lane with its cards or curves. */
export const removeLane = defineCommand<{ id: Id }>({
  undo: 'record',
  run: (tx, { id }) => {
    if (!tx.find('lane', id)) return refuse('notFound')
    removeRecord(tx, id)
    return undefined
  }
})

/** Copies a lane right below itself, with its cards or feelings and the links among those cards. */
export const duplicateLane = defineCommand<{ id: Id; newId?: Id }>({
  undo: 'record',
  run: (tx, { id, newId }, env) => {
    const lane = tx.find('lane', id)
    if (!lane) return refuse('notFound')
    const copyId = newId ?? env.newId()
    tx.add({ ...lane, id: copyId, order: orderKeyAt(lanesOf(tx.document), { after: id }) })
    copyLaneContents(tx, env, id, copyId)
    return undefined
  }
})

/** Shows every lane that was hidden. */
export const showLanes = defineCommand<Record<string, never>>({
  undo: 'record',
  run: (tx) => {
    for (const lane of lanesOf(tx.document)) if (lane.hidden) tx.update('lane', lane.id, (draft) => void (draft.hidden = false))
    return undefined
  }
})

/** Adds lines that are implied and missing, but for those that were implied `before`: who removed one does not get it again with the next lane. */
function addMissingLines(tx: Transaction, env: CommandEnv, titles: LineTitles, before: readonly SeparatorKind[] = []): void {
  for (const { kind } of missingLines(lanesOf(tx.document))) {
    if (before.includes(kind)) continue
    const lanes = lanesOf(tx.document)
    tx.add(newLane(env.newId(), kind, cleanLine(titles[kind]), orderKeyAt(lanes, derivedPlace(lanes, kind))))
  }
}
