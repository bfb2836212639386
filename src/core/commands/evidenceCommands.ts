import { newEvidence } from '../model/evidence.ts'
import type { Id } from '../model/id.ts'
import { defineCommand, refuse } from './command.ts'
import { defineAdd, defineEdit, defineRemove, type PlainFields } from './plainRecords.ts'
import type { Transaction } from './transaction.ts'

const lines = ['source', 'url', 'date', 'reviewDate', 'kind']

const plainAdd = defineAdd<'evidence', { id?: Id; fields?: PlainFields<'evidence'> }>(lines, (id) => newEvidence(id))

/** Adds a piece of evidence, tied to what `fields.targetIds` names. What was assumed there is backed by evidence from now on. */
export const addEvidence = defineCommand<{ id?: Id; fields?: PlainFields<'evidence'> }>({
  ...plainAdd,
  run: (tx, args, env) => {
    const refusal = plainAdd.run(tx, args, env)
    // That these are ids was seen to when the record was made.
    if (!refusal) backUp(tx, (args.fields?.targetIds ?? []) as readonly Id[])
    return refusal
  }
})

/** Changes fields of evidence. */
export const editEvidence = defineEdit('evidence', lines)

/** Removes evidence; what rested on it stays, and says as before how sure one is: that is for people to judge again. */
export const removeEvidence = defineRemove('evidence')

/** Ties evidence to cards, feelings or personas, or unties it. What was assumed there is backed by evidence once it is tied. */
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
    if (tied && ids.length > 0) backUp(tx, targetIds)
    return undefined
  }
})

// DOMAIN §1: a card is an assumption until evidence backs it. What customers validated stays validated.
function backUp(tx: Transaction, targetIds: readonly Id[]): void {
  for (const id of targetIds) {
    for (const type of ['card', 'emotionPoint'] as const) {
      if (tx.find(type, id)?.certainty === 'assumption') tx.update(type, id, (draft) => void (draft.certainty = 'evidence'))
    }
  }
}
