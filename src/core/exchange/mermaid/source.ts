import { maskEntities } from './entities.ts'

/** A diagram's text as Mermaid's lexer would get it, and where each part of it stood. */
export interface Source {
  /** Without front matter, directives and comment lines; entities masked. */
  readonly text: string
  /** `title` of the front matter; a `title` line wins over it. */
  readonly frontTitle: string | null
  /** Line (from 1, counted in the file) of an offset into `text`. */
  readonly lineAt: (offset: number) => number
}

/** Part of the original text that is still there: `at` in the present text is `from` in the original. */
interface Span {
  readonly at: number
  readonly from: number
}

interface Cut {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Prepares a diagram (LF line ends) whose first line is line `firstLine` of its file, in Mermaid's own order of processing. */
export function prepareSource(diagram: string, firstLine: number): Source {
  const front = frontMatterOf(diagram)
  let cut: Cut = { text: diagram, spans: [{ at: 0, from: 0 }] }
  if (front) cut = without(cut, [[0, front.end]])
  cut = without(cut, directives(cut.text))
  cut = without(cut, commentLines(cut.text))
  cut = without(cut, [[0, cut.text.length - cut.text.trimStart().length]])
  const starts = lineStarts(diagram)
  return {
    text: maskEntities(cut.text),
    frontTitle: front?.title ?? null,
    lineAt: (offset) => firstLine + positionOf(starts, originalOffset(cut.spans, offset))
  }
}

const frontMatter = /^[ \t\ufeff]*---[ \t]*\n(?:([\s\S]*?)\n)??[ \t]*---[ \t]*(?:\n|$)/

function frontMatterOf(text: string): { end: number; title: string | null } | undefined {
  const match = frontMatter.exec(text)
  return match ? { end: match[0].length, title: yamlTitle(match[1] ?? '') } : undefined
}

/** The only key of the front matter that concerns a journey: one scalar on one line. */
function yamlTitle(yaml: string): string | null {
  const indent = /^ */.exec(yaml)?.[0] ?? ''
  for (const line of yaml.split('\n')) {
    const value = line.startsWith(`${indent}title:`) ? line.slice(indent.length + 6).trim() : ''
    if (value === '') continue
    const quotedValue = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value)
    if (quotedValue?.[1] !== undefined) return quotedValue[1].replace(/\\(["\\/])/g, '$1')
    if (quotedValue?.[2] !== undefined) return quotedValue[2].replace(/''/g, "'")
    const plain = value.replace(/\s#.*$/, '').trim()
    return ['', '~', 'null', 'false', '|', '>'].includes(plain) ? null : plain
  }
  return null
}

/** `%%{ … }%%`, read as Mermaid does: one that is never closed reaches to the end. */
function directives(text: string): [number, number][] {
  const ranges: [number, number][] = []
  const opening = /%%\{\s*(?:\w+\s*:|\w+)\s*(\w+)?/g
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const end = match[1] === undefined ? text.indexOf('}%%', opening.lastIndex) : opening.lastIndex
    const closing = /\s*(?:\}%%)?/y
    closing.lastIndex = end < 0 ? text.length : end
    closing.exec(text)
    ranges.push([match.index, closing.lastIndex])
    opening.lastIndex = closing.lastIndex
  }
  return ranges
}

/** Line by line: one pattern over the whole text would look at a run of blank lines once for each of them. */
function commentLines(text: string): [number, number][] {
  const ranges: [number, number][] = []
  let at = 0
  for (const line of text.split('\n')) {
    const end = at + line.length + 1
    const rest = line.trimStart()
    if (rest.startsWith('%%') && rest.length > 2 && rest[2] !== '{') ranges.push([at, Math.min(end, text.length)])
    at = end
  }
  return ranges
}

function without(cut: Cut, ranges: readonly (readonly [number, number])[]): Cut {
  if (ranges.length === 0) return cut
  const pieces: string[] = []
  const spans: Span[] = []
  let at = 0
  const keep = (start: number, end: number) => {
    if (end <= start) return
    for (const span of spansWithin(cut.spans, start, end)) spans.push({ at: at + span.at - start, from: span.from })
    pieces.push(cut.text.slice(start, end))
    at += end - start
  }
  let start = 0
  for (const [from, to] of ranges) {
    keep(start, from)
    start = to
  }
  keep(start, cut.text.length)
  return { text: pieces.join(''), spans: spans.length > 0 ? spans : [{ at: 0, from: 0 }] }
}

function spansWithin(spans: readonly Span[], start: number, end: number): Span[] {
  const first = Math.max(0, lastAtOrBefore(spans, start))
  const found: Span[] = []
  for (let position = first; position < spans.length; position += 1) {
    const span = spans[position]
    if (!span || span.at >= end) break
    found.push(span.at < start ? { at: start, from: span.from + start - span.at } : span)
  }
  return found
}

function originalOffset(spans: readonly Span[], offset: number): number {
  const span = spans[Math.max(0, lastAtOrBefore(spans, offset))]
  return span ? span.from + offset - span.at : offset
}

function lastAtOrBefore(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.at ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let found = text.indexOf('\n'); found >= 0; found = text.indexOf('\n', found + 1)) starts.push(found + 1)
  return starts
}

function positionOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
