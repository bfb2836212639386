import { warning, type Issue } from '../../exchange/issue.ts'
import type { Card } from '../../model/card.ts'
import { allRecords, type JourneyDocument } from '../../model/document.ts'
import type { HandOutTable } from './tableCell.ts'

/** What a file of tables can show beside the cells themselves. */
interface Holds {
  /** Whether merged cells show how far a card reaches. */
  readonly keepsSpans: boolean
  /** Whether personas are described beside the tables. */
  readonly keepsPersonas: boolean
}

/** What of a map its tables cannot hold, counted: to be said before they are saved. */
export function lossesOfTables(document: JourneyDocument, tables: readonly HandOutTable[], { keepsSpans, keepsPersonas }: Holds): Issue[] {
  if (tables[0]?.subject !== 'map') return []
  const records = [...allRecords(document)]
  const cards = records.filter((record) => record.type === 'card')
  const beside = new Set(tables.map(({ subject }) => subject))
  const spans = keepsSpans ? 0 : tables.reduce((sum, { spanning }) => sum + spanning, 0)
  const personas = keepsPersonas ? 0 : records.filter((record) => record.type === 'persona' && isDescribed(record)).length
  const evidence = beside.has('evidence') ? 0 : records.filter(({ type }) => type === 'evidence').length
  const opportunities = beside.has('improve') ? 0 : records.filter(({ type }) => type === 'opportunity').length
  return [
    counted('spans', spans),
    counted('pictures', cards.filter(({ picture }) => picture !== null).length),
    counted('details', cards.filter(hasDetails).length),
    counted('links', records.filter(({ type }) => type === 'link').length),
    counted('personas', personas),
    counted('evidence', evidence),
    counted('opportunities', opportunities)
  ].filter((issue) => issue !== null)
}

function counted(what: string, count: number): Issue | null {
  return count === 0 ? null : warning(`tableWriting.${what}`, { values: { count } })
}

function hasDetails({ channel, control, certainty, owner, notes, votes, personaId, constraint }: Card): boolean {
  return (
    channel !== null ||
    control !== null ||
    certainty !== 'assumption' ||
    owner !== '' ||
    notes !== '' ||
    votes > 0 ||
    personaId !== null ||
    constraint
  )
}

function isDescribed(
  persona: Readonly<Record<'summary' | 'quote' | 'goals' | 'needs' | 'pains' | 'motivations' | 'context', string>>
): boolean {
  const { summary, quote, goals, needs, pains, motivations, context } = persona
  return [summary, quote, goals, needs, pains, motivations, context].some((text) => text !== '')
}
