import { cleanLine } from '../text/clean.ts'
import { cutText } from './cutText.ts'
import { quoted, warning, type Issue } from './issue.ts'

/** Characters (UTF-16 units) of a name or title at most. */
const nameLimit = 500

/** A text as a name: one clean line. One that is too long is cut, and `issues` hear of it. */
export function readName(text: string, issues: Issue[]): string {
  const name = cleanLine(text)
  if (name.length <= nameLimit) return name
  issues.push(warning('table.nameCut', { values: { found: quoted(name), limit: nameLimit } }))
  return cutText(name, nameLimit)
}
