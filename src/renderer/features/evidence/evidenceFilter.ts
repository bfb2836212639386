import type { Evidence } from '#core/model/evidence.ts'
import { foldText } from '#core/text/fold.ts'

/** What of the evidence is listed, and in which order. `any` lets everything through. */
export interface EvidenceFilter {
  readonly search: string
  readonly kind: Evidence['kind'] | 'any'
  readonly strength: '1' | '2' | '3' | 'any'
  readonly source: string | null
  readonly ties: 'any' | 'untied' | 'tied'
  readonly sort: 'newest' | 'oldest' | 'strongest'
}

/** Everything, newest first. */
export const noFilter: EvidenceFilter = { search: '', kind: 'any', strength: 'any', source: null, ties: 'any', sort: 'newest' }

/** The pieces that pass, in the order asked for. What has no date comes last, whichever way dates run. */
export function filteredEvidence(pieces: readonly Evidence[], filter: EvidenceFilter): readonly Evidence[] {
  const wanted = foldText(filter.search.trim())
  return pieces
    .filter(
      (piece) =>
        (filter.kind === 'any' || piece.kind === filter.kind) &&
        (filter.strength === 'any' || String(piece.strength) === filter.strength) &&
        (filter.source === null || piece.source === filter.source) &&
        (filter.ties === 'any' || piece.targetIds.length > 0 === (filter.ties === 'tied')) &&
        (wanted === '' || foldText(`${piece.text}\n${piece.source}\n${piece.url}`).includes(wanted))
    )
    .toSorted((a, b) => (filter.sort === 'strongest' ? b.strength - a.strength : 0) || byDay(a, b, filter.sort === 'oldest' ? 1 : -1))
}

/** Sources that are named, each once, by name. */
export function sourcesOf(pieces: readonly Evidence[]): readonly string[] {
  return [...new Set(pieces.flatMap(({ source }) => (source === '' ? [] : [source])))].sort((a, b) => a.localeCompare(b))
}

function byDay(a: Evidence, b: Evidence, direction: 1 | -1): number {
  if (a.date === b.date) return a.id < b.id ? -1 : 1
  if (a.date === null || b.date === null) return a.date === null ? 1 : -1
  return (a.date < b.date ? -1 : 1) * direction
}
