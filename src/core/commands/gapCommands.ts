import { listOf } from '../model/document.ts'
import { newGap, type Gap } from '../model/gap.ts'
import type { Id } from '../model/id.ts'
import { listKeys } from '../model/listKeys.ts'
import { orderKeyAt } from '../model/orderKey.ts'
import { defineAdd, defineEdit, defineMove, defineRemove, type PlainFields } from './plainRecords.ts'

const lines = ['kind']

/** Registers a gap behind the others. */
export const addGap = defineAdd<'gap', { id?: Id; fields?: PlainFields<'gap'> }>(lines, (id, _args, tx) =>
  newGap(id, '', orderKeyAt(listOf<Gap>(tx.document, listKeys.gaps), 'end'))
)

/** Changes fields of gaps. */
export const editGaps = defineEdit('gap', lines)

/** Moves a gap in the register. */
export const moveGap = defineMove('gap', listKeys.gaps)

/** Removes gaps; opportunities that answered them stay. */
export const removeGaps = defineRemove('gap')
