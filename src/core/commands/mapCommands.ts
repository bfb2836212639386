import { cleanLine, cleanText } from '../text/clean.ts'
import type { MapState } from '../model/map.ts'
import { mapOf } from '../queries/journey.ts'
import { defineCommand } from './command.ts'

/** Changes title, description, state or review date of the map; fields that are left out stay. */
export const editMap = defineCommand<{ title?: string; description?: string; state?: MapState; reviewDate?: string | null }>({
  undo: 'merge',
  whenLocked: true,
  run: (tx, { title, description, state, reviewDate }) => {
    tx.update('map', mapOf(tx.document).id, (map) => {
      if (title !== undefined) map.title = cleanLine(title)
      if (description !== undefined) map.description = cleanText(description)
      if (state !== undefined) map.state = state
      if (reviewDate !== undefined) map.reviewDate = reviewDate
    })
    return undefined
  }
})
