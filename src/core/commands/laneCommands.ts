import type { Id } from '../model/id.ts'
import { newLane, type LaneKind } from '../model/lane.ts'
import { orderKeyAt, type Place } from '../model/orderKey.ts'
import { lanesOf } from '../queries/journey.ts'
import { cleanLine } from '../text/clean.ts'
import { defineCommand, refuse } from './command.ts'
import { removeLaneWithContents } from './removal.ts'

/** Adds an empty lane or a separator line. */
export const addLane = defineCommand<{ id?: Id; kind: LaneKind; title: string; place: Place }>({
  undo: 'record',
  run: (tx, { id, kind, title, place }, env) => {
    tx.add(newLane(id ?? env.newId(), kind, cleanLine(title), orderKeyAt(lanesOf(tx.document), place)))
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
    removeLaneWithContents(tx, id)
    return undefined
  }
})
