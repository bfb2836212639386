/** A title as the name of a file that every system takes, without an ending. */
export function fileNameOf(title: string, fallback = 'map'): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/gu, '')
  return [...name].slice(0, 80).join('').trim() || fallback
}
