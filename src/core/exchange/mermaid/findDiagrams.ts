import { decodeHtml } from './entities.ts'
import { looseHeader } from './forgiving.ts'
import { prepareSource } from './source.ts'

/** A piece of a text that is, or claims to be, a Mermaid diagram. */
export interface FoundDiagram {
  readonly text: string
  /** Line (from 1) of its first line in the file. */
  readonly line: number
  /** Where it stood: the whole text, a fence of Markdown, or an element of HTML. */
  readonly where: 'text' | 'fence' | 'html'
  /** Whether its end is missing. */
  readonly open: boolean
}

/**
 * Diagrams of any kind in a text with LF line ends: the whole text where it starts like a journey, else Markdown fences (```` ``` ````, `~~~`,
 * `:::`) marked `mermaid` or holding a journey, and `<pre class="mermaid">`.
 */
export function findDiagrams(text: string): FoundDiagram[] {
  if (isJourney(text)) return [{ text, line: 1, where: 'text', open: false }]
  return [...fences(text), ...elements(text)].sort((a, b) => a.line - b.line)
}

/** Whether a diagram is a journey, header spelt somehow. */
export function isJourney(text: string): boolean {
  return looseHeader.test(firstWords(text))
}

/** What kind of diagram it says it is: its first word. */
export function diagramKind(text: string): string {
  return /^[\w-]+/.exec(firstWords(text))?.[0] ?? ''
}

/** Lines without any header that are a journey all the same: a section and a step. */
export function looksLikeJourney(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.some((line) => /^section\s+\S/.test(line)) && lines.some((line) => /^[^:]+:\s*\d+\s*(?::.*)?$/.test(line))
}

function firstWords(text: string): string {
  return prepareSource(text, 1).text.slice(0, 200)
}

const opening = /^((?:[ \t]|> ?|[-*+] |\d+[.)] )*)(`{3,}|~{3,}|:{3,})[ \t]*([^\n]*)$/

function fences(text: string): FoundDiagram[] {
  const found: FoundDiagram[] = []
  const lines = text.split('\n')
  for (let position = 0; position < lines.length; position += 1) {
    const match = opening.exec((lines[position] ?? '').slice(0, 1000))
    if (!match) continue
    const [, indent = '', marks = '', info = ''] = match
    // The fence of a container such as `:::note` may hold the fences that are looked for.
    if (marks.startsWith(':') && !isMermaid(info)) continue
    const end = closingOf(lines, position + 1, marks)
    const body = lines.slice(position + 1, end).map((line) => withoutIndent(line, indent))
    const content = body.join('\n')
    if (isMermaid(info) || (info === '' && isJourney(content))) {
      found.push({ text: content, line: position + 2, where: 'fence', open: end >= lines.length })
    }
    position = end
  }
  return found
}

function closingOf(lines: readonly string[], from: number, marks: string): number {
  const mark = marks.charAt(0)
  for (let position = from; position < lines.length; position += 1) {
    const line = (lines[position] ?? '').replace(/^[\s>]+/, '').trimEnd()
    if (line.length >= marks.length && line === mark.repeat(line.length)) return position
  }
  return lines.length
}

function isMermaid(info: string): boolean {
  return /^\{?\s*\.?mermaid(?![a-z0-9])/i.test(info.trim())
}

function withoutIndent(line: string, indent: string): string {
  let rest = line
  for (const mark of indent.match(/>|[ \t]/g) ?? []) {
    const trimmed = rest.trimStart()
    if (mark === '>' && trimmed.startsWith('>')) rest = trimmed.slice(1)
    else if (mark !== '>' && /^[ \t]/.test(rest)) rest = rest.slice(1)
  }
  return rest
}

function elements(text: string): FoundDiagram[] {
  const found: FoundDiagram[] = []
  const start = /<(pre|div)\b([^<>]{0,500})>/gi
  for (let match = start.exec(text); match; match = start.exec(text)) {
    if (!/\bclass\s*=\s*["']?[^"'>]*\bmermaid\b/i.test(match[2] ?? '')) continue
    const from = start.lastIndex
    const close = text.toLowerCase().indexOf(`</${(match[1] ?? '').toLowerCase()}`, from)
    const end = close < 0 ? text.length : close
    const line = text.slice(0, from).split('\n').length
    found.push({ text: decodeHtml(text.slice(from, end)), line, where: 'html', open: close < 0 })
    start.lastIndex = end
  }
  return found
}
