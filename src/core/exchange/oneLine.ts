import { cleanText } from '../text/clean.ts'

/** Imported text as a name: one clean line, ends trimmed, blanks within kept. Linear in its length, whatever the text. */
export function oneLine(text: string): string {
  const lines = cleanText(text).split('\n')
  return lines.length === 1 ? (lines[0] ?? '').trim() : lines.flatMap((line) => line.trim() || []).join(' ')
}

/** The first `limit` UTF-16 units of a clean text, never half a character. */
export function cutText(text: string, limit: number): string {
  return text.length <= limit ? text : cleanText(text.slice(0, limit)).trimEnd()
}
