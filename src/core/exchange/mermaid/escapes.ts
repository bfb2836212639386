import { cleanLine } from '../../text/clean.ts'

// What each kind of statement cannot hold as it is (INTEROP §1). Beyond the table: a quotation mark behind `=`, which Mermaid changes
// inside tags, and the characters that Mermaid and our reader use to mask entities.
const always = '\ue000\ue001ﬂ¶'
const keyword = /^(?:journey|title\s|section\s|accTitle|accDescr|%)/i

/** A title or description. */
export function escapeTitle(text: string): string {
  return escape(cleanLine(text), '#;:<>{}%')
}

/** The name of a section. */
export function escapeSection(text: string): string {
  return escape(cleanLine(text), '#;:%')
}

/** The name of a step; one that starts like a statement has its first character escaped. */
export function escapeStep(text: string): string {
  const line = cleanLine(text)
  const escaped = escape(line, '#;:%')
  const [first = ''] = line
  return keyword.test(line) && escaped.startsWith(first) ? entity(first) + escaped.slice(first.length) : escaped
}

/** An actor. */
export function escapeActor(text: string): string {
  return escape(cleanLine(text), '#;:,%')
}

function escape(text: string, marks: string): string {
  let escaped = ''
  let previous = ''
  for (const character of text) {
    const isMark = marks.includes(character) || always.includes(character) || (character === '"' && previous === '=')
    escaped += isMark ? entity(character) : character
    previous = character
  }
  return escaped
}

function entity(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`
}
