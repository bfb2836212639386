/** A quote in quotation marks unless it has some, in one paragraph. */
export function quoted(text: string): string {
  const line = text.replace(/\n+/gu, ' ').trim()
  return /^["“„«]/u.test(line) ? line : `“${line}”`
}
