import { newEvidence } from '../model/evidence.ts'
import type { Id } from '../model/id.ts'
import { defineCommand, refuse } from './command.ts'
import { defineAdd, defineEdit, defineRemove, type PlainFields } from './plainRecords.ts'

const lines = ['source', 'url', 'date', 'reviewDate', 'kind']

/** Adds a piece of evidence, tied to what `fields.targetIds` names. */
export const addEvidence = defineAdd<'evidence', { id?: Id; fields?: PlainFields<'evidence'> }>(lines, (id) => newEvidence(id))

/** Changes fields of evidence. */
export const editEvidence = defineEdit('evidence', lines)

/** Removes evidence; what rested on it stays, and says as before how sure one is. */
export const removeEvidence = defineRemove('evidence')

/** Ties evidence to cards, feelings or personas, or unties it. */
export const tieEvidence = defineCommand<{ ids: readonly Id[]; targetIds: readonly Id[]; tied: boolean }>({
  undo: 'record',
  whenLocked: true,
  run: (tx, { ids, targetIds, tied }) => {
    if (ids.some((id) => !tx.find('evidence', id))) return refuse('notFound')
    const isTarget = (id: Id) => tx.find('card', id) ?? tx.find('emotionPoint', id) ?? tx.find('persona', id)
    if (tied && !targetIds.every(isTarget)) return refuse('notFound')
    for (const id of ids)
      tx.update('evidence', id, (evidence) => {
        const others = evidence.targetIds.filter((target) => !targetIds.includes(target))
        if (tied) evidence.targetIds = [...new Set([...evidence.targetIds, ...targetIds])]
        else if (others.length < evidence.targetIds.length) evidence.targetIds = others
      })
    return undefined
  }
})
