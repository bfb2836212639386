import { failure, quoted, warning, type Issue } from '../issue.ts'
import { importLimits } from '../limits.ts'
import { diagramKind, findDiagrams, isJourney, looksLikeJourney, type FoundDiagram } from './findDiagrams.ts'
import { readForgiving } from './forgiving.ts'
import { sameJourney, type MermaidJourney } from './journey.ts'
import { prepareSource } from './source.ts'
import { readStrict } from './strict.ts'

/** A journey read out of a text, with its warnings. */
export interface ReadDiagram {
  readonly journey: MermaidJourney
  /** Line on which the diagram starts. */
  readonly line: number
  readonly issues: readonly Issue[]
}

/** All journeys of a text, and what concerns none of them. */
export interface ReadDiagrams {
  readonly diagrams: readonly ReadDiagram[]
  readonly issues: readonly Issue[]
}

/**
 * Reads every Mermaid `journey` of a text: a diagram, Markdown, or HTML. `strict` reads as Mermaid does and refuses what it refuses;
 * otherwise what was meant is read, with a warning by line wherever that differs. Never throws; its time is linear in the text.
 */
export function readMermaid(text: string, { strict = false }: { strict?: boolean } = {}): ReadDiagrams {
  if (text.length > importLimits.text) return none(failure('mermaid.tooLong', { values: { limit: importLimits.text } }))
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (plain.trim() === '') return none(failure('empty'))
  const found = findDiagrams(plain)
  const journeys = found.filter((diagram) => isJourney(diagram.text)).slice(0, importLimits.diagrams)
  const others = found.filter((diagram) => !isJourney(diagram.text)).map(otherDiagram)
  if (journeys.length === 0) {
    const isLoose = !strict && found.length === 0 && looksLikeJourney(plain)
    if (!isLoose) return { diagrams: [], issues: [failure('mermaid.noJourney', firstKind(found)), ...others] }
    journeys.push({ text: plain, line: 1, where: 'text', open: false })
  }
  const diagrams: ReadDiagram[] = []
  const issues: Issue[] = [...others]
  for (const diagram of journeys.flatMap((journey) => (strict ? [journey] : split(journey)))) {
    const read = strict ? readOneStrict(diagram) : readOne(diagram)
    if ('journey' in read) diagrams.push(read)
    else issues.push(read)
  }
  return { diagrams, issues }
}

function readOneStrict({ text, line }: FoundDiagram): ReadDiagram | Issue {
  const read = readStrict(prepareSource(text, line))
  if (read.ok) return { journey: read.value, line, issues: [] }
  return failure('mermaid.syntax', { line: read.error.line, values: { found: quoted(read.error.found) } })
}

function readOne({ text, line, open, where }: FoundDiagram): ReadDiagram {
  const source = prepareSource(text, line)
  const strict = readStrict(source)
  const { journey, issues } = readForgiving(source)
  const unclosed = open ? [warning('mermaid.fenceOpen', { line: Math.max(1, where === 'fence' ? line - 1 : line) })] : []
  const all = [...unclosed, ...issues]
  if (issues.length > 0) return { journey, line, issues: all }
  // Without a warning nothing may differ from Mermaid's own reading.
  if (!strict.ok) all.push(warning('mermaid.refused', { line: strict.error.line, values: { found: quoted(strict.error.found) } }))
  else if (!sameJourney(strict.value, journey)) return { journey: strict.value, line, issues: all }
  return { journey, line, issues: all }
}

/** A pasted text may hold several diagrams one below the other. */
function split(diagram: FoundDiagram): FoundDiagram[] {
  const lines = diagram.text.split('\n')
  const headers = lines.flatMap((line, position) => (/^\s*journey\s*$/.test(line) ? [position] : []))
  if (headers.length < 2) return [diagram]
  return headers.map((header, position) => {
    const start = position === 0 ? 0 : header
    return { ...diagram, text: lines.slice(start, headers[position + 1]).join('\n'), line: diagram.line + start }
  })
}

function otherDiagram({ text, line }: FoundDiagram): Issue {
  return warning('mermaid.otherDiagram', { line, values: { kind: quoted(diagramKind(text)) } })
}

function firstKind(found: readonly FoundDiagram[]): { line?: number } {
  const [first] = found
  return first ? { line: first.line } : {}
}

function none(issue: Issue): ReadDiagrams {
  return { diagrams: [], issues: [issue] }
}
