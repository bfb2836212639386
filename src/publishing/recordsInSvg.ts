/** What a finished SVG text holds: records by id, and how many lines of text. */
export interface SvgContent {
  readonly records: ReadonlySet<string>
  readonly texts: number
}

/**
 * Reads a finished SVG text again, tag by tag, and says what is in it. Throws where a tag is not closed or something is left over: such
 * a file would open nowhere. It is no reader of XML in general: what the writer never writes counts as broken.
 */
export function recordsInSvg(svg: string): SvgContent {
  const records = new Set<string>()
  const open: string[] = []
  let texts = 0
  let at = 0
  while (at < svg.length) {
    const start = svg.indexOf('<', at)
    if (start < 0) break
    const end = svg.indexOf('>', start)
    if (end < 0) throw new Error(`A tag of the drawing is not closed, character ${start}`)
    at = end + 1
    if (svg.charCodeAt(start + 1) === slash) {
      const expected = open.pop()
      if (expected === undefined || !svg.startsWith(expected, start + 2) || start + 2 + expected.length !== end)
        throw new Error(`The tags of the drawing do not close each other, character ${start}`)
      continue
    }
    const name = nameAt(svg, start + 1)
    if (name === 'text') texts += 1
    // No other element stands for a record.
    if (name === 'g') {
      const tag = svg.slice(start, end)
      const mark = tag.indexOf(recordMark)
      if (mark > 0) records.add(tag.slice(mark + recordMark.length, tag.indexOf('"', mark + recordMark.length)))
    }
    if (svg.charCodeAt(end - 1) !== slash) open.push(name)
  }
  if (open.length > 0) throw new Error(`The drawing ends within <${open.join('><')}>`)
  return { records, texts }
}

const slash = 0x2f
const recordMark = ' data-record="'
const names = /[a-zA-Z]+/y

function nameAt(svg: string, at: number): string {
  names.lastIndex = at
  return names.exec(svg)?.[0] ?? ''
}
