import type { Id } from '../model/id.ts'
import { newLink, type LinkKind } from '../model/link.ts'
import { linksOf } from '../queries/journey.ts'
import { cleanLine } from '../text/clean.ts'
import { defineCommand, refuse } from './command.ts'

/** Links two different cards; one pair has at most one link in each direction. */
export const addLink = defineCommand<{ id?: Id; fromId: Id; toId: Id; kind: LinkKind; label?: string }>({
  undo: 'record',
  run: (tx, { id, fromId, toId, kind, label }, env) => {
    if (!tx.find('card', fromId) || !tx.find('card', toId)) return refuse('notFound')
    if (fromId === toId) return refuse('sameCard')
    if (linksOf(tx.document, fromId).some((link) => link.fromId === fromId && link.toId === toId)) return refuse('alreadyLinked')
    tx.add({ ...newLink(id ?? env.newId(), fromId, toId, kind), label: cleanLine(label ?? '') })
    return undefined
  }
})

/** Changes meaning or label of a link. */
export const editLink = defineCommand<{ id: Id; kind?: LinkKind; label?: string }>({
  undo: 'merge',
  run: (tx, { id, kind, label }) => {
    if (!tx.find('link', id)) return refuse('notFound')
    tx.update('link', id, (link) => {
      if (kind !== undefined) link.kind = kind
      if (label !== undefined) link.label = cleanLine(label)
    })
    return undefined
  }
})

/** Removes links. */
export const removeLinks = defineCommand<{ ids: readonly Id[] }>({
  undo: 'record',
  run: (tx, { ids }) => {
    if (ids.some((id) => !tx.find('link', id))) return refuse('notFound')
    for (const id of ids) tx.remove(id)
    return undefined
  }
})
