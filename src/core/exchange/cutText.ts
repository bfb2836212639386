import { cleanText } from '../text/clean.ts'

/** The first `limit` UTF-16 units of a clean text, never half a character. */
export function cutText(text: string, limit: number): string {
  return text.length <= limit ? text : cleanText(text.slice(0, limit)).trimEnd()
}
