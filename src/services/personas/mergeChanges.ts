import type { ContractError } from '#contract/error.ts'
import type { PersonaPlace } from '#contract/shapes.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { isEmptyDiff, squashDiffs, type RecordsDiff } from '#core/model/diff.ts'
import { recordOfType, type JourneyDocument } from '#core/model/document.ts'
import type { Persona } from '#core/model/persona.ts'
import { sharedPartOf, type SharedPersonaField } from '#core/model/sharedPersona.ts'
import { personasOf } from '#core/queries/journey.ts'
import { ok, type Result } from '#core/result.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { asContract, fail } from '../failures.ts'
import type { OpenDocuments } from '../journeys/openDocuments.ts'
import type { JourneyChange } from './commitTogether.ts'

interface Tools {
  readonly library: Library
  readonly documents: OpenDocuments
  readonly newId: () => string
}

/** What has to change in each map so that two personas, wherever they are used, are one. */
export function mergeChanges(
  tools: Tools,
  { keep, other, fromOther }: { keep: PersonaPlace; other: PersonaPlace; fromOther: readonly SharedPersonaField[] }
): Result<JourneyChange[], ContractError> {
  const { library, documents, newId } = tools
  const [kept, lost] = [personaAt(tools, keep), personaAt(tools, other)]
  if (!kept.ok) return kept
  if (!lost.ok) return lost
  const isSameRecord = keep.journeyId === other.journeyId && keep.personaId === other.personaId
  if (isSameRecord || (kept.value.sharedId !== null && kept.value.sharedId === lost.value.sharedId)) {
    return fail('invalid', 'they are one and the same already')
  }
  const journeys = new Set([keep.journeyId, other.journeyId])
  for (const { sharedId } of [kept.value, lost.value]) {
    const ids = sharedId === null ? ok([]) : asContract(library.journeys.withShared(sharedId))
    if (!ids.ok) return ids
    for (const id of ids.value) journeys.add(id)
  }
  const sharedId = kept.value.sharedId ?? lost.value.sharedId ?? (journeys.size > 1 ? newId() : null)
  const taken = Object.fromEntries(fromOther.map((field) => [field, lost.value[field]])) as Partial<Persona>
  const fields = { ...sharedPartOf(kept.value), ...taken, sharedId }
  const isOf = (journeyId: string, place: PersonaPlace, one: Persona) => (persona: Persona) =>
    (journeyId === place.journeyId && persona.id === place.personaId) || (one.sharedId !== null && persona.sharedId === one.sharedId)

  const changes: JourneyChange[] = []
  for (const id of journeys) {
    const opened = asContract(documents.at(id))
    if (!opened.ok) return opened
    const { document, revision, readOnly } = opened.value
    if (readOnly) return fail('readOnly', `journey ${id} can only be read by this version`)
    const personas = personasOf(document)
    const both = [...personas.filter(isOf(id, keep, kept.value)), ...personas.filter(isOf(id, other, lost.value))]
    const diff = mergedInto(document, both, fields, newId)
    if (!diff.ok) return diff
    if (!isEmptyDiff(diff.value)) changes.push({ id, baseRevision: revision, diff: diff.value })
  }
  return ok(changes)
}

function personaAt({ documents }: Tools, { journeyId, personaId }: PersonaPlace): Result<Persona, ContractError> {
  const opened = asContract(documents.at(journeyId))
  if (!opened.ok) return opened
  const persona = recordOfType(opened.value.document, 'persona', personaId)
  return persona ? ok(persona) : fail('notFound', `no persona ${personaId}`)
}

/** One diff that makes the first of these personas all of them, with the given fields. */
function mergedInto(
  document: JourneyDocument,
  [first, ...rest]: readonly Persona[],
  fields: Partial<Persona>,
  newId: () => string
): Result<RecordsDiff, ContractError> {
  if (!first) return ok({ added: [], updated: [], removed: [] })
  const diffs: RecordsDiff[] = []
  let present = document
  for (const { id: otherId } of rest) {
    const merged = runCommand(present, 'persona.merge', { id: first.id, otherId }, { newId })
    if (!merged.ok) return fail('invalid', merged.error.code)
    diffs.push(merged.value.diff)
    present = merged.value.document
  }
  const edited = runCommand(present, 'persona.edit', { id: first.id, fields }, { newId })
  if (!edited.ok) return fail('invalid', edited.error.code)
  return ok(squashDiffs([...diffs, edited.value.diff]))
}
