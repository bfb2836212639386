import type { Persona } from '../../model/persona.ts'
import type { Edition } from '../edition.ts'
import { markdownCell, markdownHeading } from './markdownEscape.ts'

const lists = ['goals', 'needs', 'pains', 'motivations', 'context'] as const

/** A persona as blocks of Markdown: a heading, who it is, the quote, and its lists. */
export function personaLines(persona: Persona, { say }: Edition): string[] {
  const name = persona.name.trim() === '' ? say('tables:nameless') : persona.name
  const kind = say(`domain:personaKind.${persona.kind}`)
  const entries = lists.filter((field) => persona[field].trim() !== '')
  return [
    `### ${markdownHeading(say('tables:personaKind', { name, kind }))}`,
    ...(persona.summary.trim() === '' ? [] : [line(persona.summary)]),
    ...(persona.quote.trim() === '' ? [] : [`> ${line(`“${persona.quote.trim()}”`)}`]),
    ...(entries.length === 0 ? [] : [entries.map((field) => `- **${say(`tables:${field}`)}**: ${line(persona[field])}`).join('\n')])
  ]
}

/** On one line, and nothing at its start that makes anything else of it. */
function line(text: string): string {
  return markdownCell(text)
    .replace(/^(?=[#>+=-])/, '\\')
    .replace(/^(\d+)([.)]\s)/, '$1\\$2')
}
