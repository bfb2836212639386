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

/** Changes the title of a lane. */
export const editLane = defineCommand<{ id: Id; title: string }>({
  undo: 'merge',
  run: (tx, { id, title }) => {
    if (!tx.find('lane', id)) return refuse('notFound')
    tx.update('lane', id, (lane) => void (lane.title = cleanLine(title)))
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
