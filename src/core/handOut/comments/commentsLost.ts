import { warning, type Issue } from '../../exchange/issue.ts'
import type { JourneyDocument } from '../../model/document.ts'
import { commentsOf } from '../../queries/journey.ts'
import { formatTraits, type HandOutFormat } from '../formats.ts'
import type { HandOutChoice } from '../options.ts'

/** That comments were asked for and the format has no place for them, where it is so. `document` is the part that is handed out. */
export function commentsLost(document: JourneyDocument, format: HandOutFormat, { withComments = false }: HandOutChoice): Issue[] {
  const count = withComments && !formatTraits[format].holdsComments ? commentsOf(document).length : 0
  return count === 0 ? [] : [warning('writing.comments', { values: { count } })]
}
