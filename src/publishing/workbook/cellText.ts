/**
 * A text as it may stand in a cell: without the characters that XML forbids, what looks like an escape of Office (`_x000D_`) escaped itself, and
 * names that every object has (`constructor`) behind a character that falls away in writing: the writer would take them for texts it knows.
 */
export function cellText(text: string): string {
  const allowed = text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
  return allowed in Object.prototype ? `\u0000${allowed}` : allowed
}
