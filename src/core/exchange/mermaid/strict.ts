// Mermaid's own reading of a `journey` diagram: its lexer (ordered, first match wins, case-insensitive) and its grammar, silent damage
// included. What a person meant is the business of `forgiving.ts`.
import { err, ok, type Result } from '../../result.ts'
import { decodeEntities } from './entities.ts'
import { JourneyBuilder, type MermaidJourney } from './journey.ts'
import type { Source } from './source.ts'

/** Where Mermaid gives up, and on what. */
export interface StrictError {
  readonly line: number
  readonly found: string
}

/** The journey that Mermaid would draw, names trimmed and entities decoded, or the place at which it refuses the text. */
export function readStrict(source: Source): Result<MermaidJourney, StrictError> {
  // Mermaid appends a line end itself; its type detection is case-sensitive, its lexer is not.
  const text = `${source.text}\n`
  const builder = new JourneyBuilder()
  builder.title = source.frontTitle
  const refuse = (token: Token) => err({ line: source.lineAt(token.at), found: token.text })
  const tokens = lex(text)
  const [header] = tokens
  if (!header || header.kind !== 'journey' || !/^\s*journey/.test(text)) return refuse(header ?? { kind: 'invalid', text: '', at: 0 })
  for (let position = 1; position < tokens.length; position += 1) {
    const token = tokens[position]
    if (!token) break
    switch (token.kind) {
      case 'newline':
        break
      case 'title':
        builder.title = decodeEntities(token.text.slice(6)).trim()
        break
      case 'description':
        builder.description = decodeEntities(token.text).trim()
        break
      case 'accTitle':
        break
      case 'section':
        builder.addSection(decodeEntities(token.text.slice(8)).trim())
        break
      case 'name': {
        const data = tokens[position + 1]
        if (data?.kind !== 'data') return refuse(data ?? token)
        position += 1
        builder.addStep(stepOf(token.text, data.text))
        break
      }
      case 'journey':
      case 'data':
      case 'invalid':
        return refuse(token)
    }
  }
  if (builder.title === '') builder.title = null
  return ok(builder.build())
}

type TokenKind = 'newline' | 'journey' | 'title' | 'accTitle' | 'description' | 'section' | 'name' | 'data' | 'invalid'

interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly at: number
}

const rules: readonly (readonly [RegExp, TokenKind | 'skip' | 'accTitleRest' | 'descriptionRest' | 'descriptionBlock'])[] = [
  [/%(?!\{)[^\n]*/iy, 'skip'],
  [/[^}]%%[^\n]*/iy, 'skip'],
  [/\n+/iy, 'newline'],
  [/\s+/iy, 'skip'],
  [/#[^\n]*/iy, 'skip'],
  [/journey\b/iy, 'journey'],
  [/title\s[^#\n;]+/iy, 'title'],
  [/accTitle\s*:\s*/iy, 'accTitleRest'],
  [/accDescr\s*:\s*/iy, 'descriptionRest'],
  [/accDescr\s*\{\s*/iy, 'descriptionBlock'],
  [/section\s[^#:\n;]+/iy, 'section'],
  [/[^#:\n;]+/iy, 'name'],
  [/:[^#\n;]+/iy, 'data'],
  [/[\s\S]/iy, 'invalid']
]

function lex(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const [kind, end] = matchAt(text, at)
    const from = at
    at = end
    if (kind === 'accTitleRest' || kind === 'descriptionRest') {
      const lineEnd = text.indexOf('\n', at)
      const rest = text.slice(at, lineEnd)
      tokens.push({ kind: kind === 'accTitleRest' ? 'accTitle' : 'description', text: rest, at: from })
      at = lineEnd < 0 ? text.length : lineEnd
    } else if (kind === 'descriptionBlock') {
      const close = text.indexOf('}', at)
      const blockEnd = close < 0 ? text.length : close
      if (blockEnd > at) tokens.push({ kind: 'description', text: text.slice(at, blockEnd), at: from })
      if (close < 0) tokens.push({ kind: 'invalid', text: text.slice(from, from + 40), at: from })
      at = blockEnd + 1
    } else if (kind !== 'skip') {
      tokens.push({ kind, text: text.slice(from, end), at: from })
      if (kind === 'invalid') return tokens
    }
  }
  return tokens
}

function matchAt(text: string, at: number): [(typeof rules)[number][1], number] {
  for (const [pattern, kind] of rules) {
    pattern.lastIndex = at
    if (pattern.test(text)) return [kind, pattern.lastIndex]
  }
  return ['invalid', at + 1]
}

function stepOf(name: string, data: string): { name: string; score: number | null; actors: string[] } {
  const [score = '', actors] = data.slice(1).split(':')
  const value = Number(score)
  return {
    name: decodeEntities(name).trim(),
    score: Number.isFinite(value) ? value : null,
    actors: actorsOf(actors ?? '')
  }
}

/** Actors of a masked list, without empty ones. */
export function actorsOf(list: string): string[] {
  return list.split(',').flatMap((actor) => decodeEntities(actor).trim() || [])
}
