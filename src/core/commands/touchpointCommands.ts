import type { Id } from '../model/id.ts'
import { cleanText } from '../text/clean.ts'
import { cleanFields, joinedReview, type CardFields } from './cardCommands.ts'
import { defineCommand, refuse } from './command.ts'

/** What one row of the touchpoint table is to say: of a touchpoint its text and fields, of a step without one the answers alone. */
export interface TouchpointEdit {
  /** A card, or a step that has no touchpoint. */
  readonly id: Id
  readonly text?: string
  readonly fields?: CardFields
}

/** Writes into many rows of the touchpoint table at once, each in its own way: one paste, one filling down, one step of undo. */
export const answerTouchpoints = defineCommand<{ edits: readonly TouchpointEdit[] }>({
  undo: 'merge',
  // How many steps a card covers is its place.
  whenLocked: ({ edits = [] }) => edits.every(({ fields }) => fields?.span === undefined),
  run: (tx, { edits }) => {
    for (const { id, fields } of edits) {
      if (!tx.find('card', id) && !tx.find('step', id)) return refuse('notFound')
      if (fields?.personaId && !tx.find('persona', fields.personaId)) return refuse('notFound')
    }
    for (const { id, text, fields = {} } of edits) {
      if (tx.find('card', id))
        tx.update('card', id, (card) => {
          Object.assign(card, cleanFields(fields, card.touchpoint))
          if (text !== undefined) card.text = cleanText(text)
        })
      else if (fields.touchpoint !== undefined) {
        const { touchpoint } = fields
        tx.update('step', id, (step) => void (step.touchpoint = joinedReview(step.touchpoint, touchpoint)))
      }
    }
    return undefined
  }
})
