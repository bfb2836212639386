import type { Evidence } from '../../model/evidence.ts'
import type { JourneyRecord } from '../../model/records.ts'

/** Names of people among records, each once: personas, who said what evidence says, who wrote a comment, who sees to an opportunity. */
export function namesIn(records: Iterable<JourneyRecord>): readonly string[] {
  const found = { persona: new Set<string>(), evidence: new Set<string>(), opportunity: new Set<string>(), comment: new Set<string>() }
  for (const record of records) {
    if (record.type === 'persona') found.persona.add(record.name.trim())
    else if (record.type === 'evidence' && isSaidByPeople(record)) found.evidence.add(record.source.trim())
    else if (record.type === 'opportunity') found.opportunity.add(record.owner.trim())
    else if (record.type === 'comment') found.comment.add(record.author.trim())
  }
  const all = new Set([...found.persona, ...[...found.evidence, ...found.opportunity, ...found.comment].sort()])
  all.delete('')
  return [...all]
}

/** Whether the source of a piece of evidence is who said it: surveys and figures are from a place, not from somebody. */
export function isSaidByPeople({ kind }: Evidence): boolean {
  return kind !== 'survey' && kind !== 'analytics'
}
