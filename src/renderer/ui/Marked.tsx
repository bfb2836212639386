/** A text with the found parts marked. `ranges` are start and end in UTF-16 units, in order. A long text is cut before its first hit. */
export function Marked({ text, ranges }: { text: string; ranges: readonly (readonly [number, number])[] }) {
  const first = ranges[0]?.[0] ?? 0
  const from = first > 80 ? text.lastIndexOf(' ', first - 40) + 1 : 0
  const parts: { text: string; isHit: boolean }[] = []
  let at = from
  for (const [start, end] of ranges) {
    if (start < at) continue
    parts.push({ text: text.slice(at, start), isHit: false }, { text: text.slice(start, end), isHit: true })
    at = end
  }
  parts.push({ text: text.slice(at), isHit: false })
  return (
    <>
      {from > 0 ? '…' : null}
      {parts.map((part, index) => (part.isHit ? <mark key={index}>{part.text}</mark> : part.text))}
    </>
  )
}
