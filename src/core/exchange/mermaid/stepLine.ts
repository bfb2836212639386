import { decodeEntities } from './entities.ts'
import type { MermaidStep } from './journey.ts'
import { actorsOf } from './strict.ts'

/** A step as its author meant it, and in what the strict reading would have differed. */
export interface ReadStep {
  readonly step: MermaidStep
  readonly notes: readonly StepNote[]
}

/** Key of a warning under `issue.mermaid.`, with its values. */
export interface StepNote {
  readonly code: 'noScore' | 'scoreWords' | 'scoreGuessed' | 'colonInName' | 'partsKept' | 'quotedActor' | 'wideColon' | 'semicolonKept'
  readonly values?: Record<string, string | number>
}

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
const otherNumber = /^(\d+)(?:,(\d+))?(?:\s*\/\s*(5|10))?$/

/** Whether a masked line ends like a step: a colon, a score from 0 to 10, perhaps actors. */
export function looksLikeStep(line: string): boolean {
  const parts = line.split(':')
  return parts.length >= 2 && scorePosition(parts) > 0
}

/** Reads a masked, trimmed line as a step: strictly where that does no damage, else what is most plainly meant. Null: no name at all. */
export function readStepLine(line: string): ReadStep | null {
  const notes: StepNote[] = []
  let parts = line.split(':')
  if (line.includes('：') && scorePosition(parts) < 0) {
    const wide = line.replaceAll('：', ':').split(':')
    if (scorePosition(wide) > 0) {
      parts = wide
      notes.push({ code: 'wideColon' })
    }
  }
  if (line.includes(';')) notes.push({ code: 'semicolonKept' })
  const strictScore = plainScore(parts[1])
  const extra = parts.slice(3).some((part) => part.trim() !== '')
  const isSound = strictScore !== null && strictScore <= 10 && !extra
  return isSound ? soundStep(parts, strictScore, notes) : guessedStep(parts, notes)
}

function soundStep(parts: readonly string[], score: number, notes: StepNote[]): ReadStep | null {
  return finish(parts[0] ?? '', score, parts[2] ?? '', notes)
}

function guessedStep(parts: readonly string[], notes: StepNote[]): ReadStep | null {
  const position = scorePosition(parts)
  if (position > 0) {
    const raw = (parts[position] ?? '').trim()
    const score = looseScore(raw)
    if (!plainNumber.test(raw)) notes.push({ code: 'scoreGuessed', values: { found: raw, score: score ?? 0 } })
    if (position > 1) notes.push({ code: 'colonInName' })
    if (parts.slice(position + 2).some((part) => part.trim() !== '')) notes.push({ code: 'partsKept' })
    return finish(
      parts.slice(0, position).join(':'),
      score,
      parts
        .slice(position + 1)
        .join(':')
        .replace(/:\s*$/, ''),
      notes
    )
  }
  // No score anywhere: of many parts the last are the score's words and the actors, the rest is the name.
  const split = parts.length >= 4 ? parts.length - 2 : 1
  if (split > 1) notes.push({ code: 'colonInName' })
  const words = decodeEntities(parts[split] ?? '').trim()
  notes.push(words === '' ? { code: 'noScore' } : { code: 'scoreWords', values: { found: words } })
  return finish(parts.slice(0, split).join(':'), null, parts.slice(split + 1).join(':'), notes, words)
}

function finish(name: string, score: number | null, actorList: string, notes: StepNote[], words = ''): ReadStep | null {
  const decoded = decodeEntities(name).trim()
  const actors = quotedActors(actorList)
  if (actors) notes.push({ code: 'quotedActor' })
  if (decoded === '' && score === null) return null
  const step = { name: decoded, score, actors: actors ?? actorsOf(actorList) }
  return { step: words === '' ? step : { ...step, words }, notes }
}

/** Position of the last part that is a score from 0 to 10, or −1. The first part is the name. */
function scorePosition(parts: readonly string[]): number {
  for (let position = parts.length - 1; position > 0; position -= 1) {
    const score = looseScore((parts[position] ?? '').trim())
    if (score !== null && score >= 0 && score <= 10) return position
  }
  return -1
}

function plainScore(part: string | undefined): number | null {
  const text = part?.trim() ?? ''
  if (text === '') return null
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}

/** A score as people write it: `4`, `3,5`, `4/5`, `8/10` (brought to 1–5). */
function looseScore(text: string): number | null {
  if (plainNumber.test(text)) return Number(text)
  const match = otherNumber.exec(text)
  if (!match) return null
  const value = Number(`${match[1] ?? '0'}.${match[2] ?? '0'}`)
  return match[3] === '10' ? value / 2 : value
}

/** Actors of a list in which a quoted name contains a comma; undefined where there is none. */
function quotedActors(list: string): string[] | undefined {
  if (!/"[^",]*,[^"]*"/.test(list)) return undefined
  const pieces = list.match(/"[^"]*"|[^,"]+/g) ?? []
  return pieces.flatMap((piece) => decodeEntities(piece).replaceAll('"', '').trim() || [])
}
