import type { JourneyDocument } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Id } from '../model/id.ts'
import { allStepsOf, evidenceOf, shownLanesOf } from '../queries/journey.ts'
import { makesStatements, statementsAt, type Statement } from './evidenceCoverage.ts'

const found = new WeakMap<JourneyDocument, readonly Statement[]>()

/**
 * Statements that are said to rest on evidence, or to be validated, while the map names none: nobody can look at it again (DOMAIN §2.3).
 * In the order of the map, by lane and then from left to right.
 */
export function unnamedEvidence(document: JourneyDocument): readonly Statement[] {
  let statements = found.get(document)
  if (!statements) {
    statements = unnamed(document)
    found.set(document, statements)
  }
  return statements
}

function unnamed(document: JourneyDocument): readonly Statement[] {
  const named = namedBy(evidenceOf(document))
  const steps = allStepsOf(document)
  return shownLanesOf(document).flatMap((lane) =>
    makesStatements(lane.kind)
      ? steps.flatMap((step) => backedOf(statementsAt(document, lane, step.id)).filter(({ id }) => !named.has(id)))
      : []
  )
}

const targets = new WeakMap<readonly Evidence[], ReadonlySet<Id>>()

function namedBy(pieces: readonly Evidence[]): ReadonlySet<Id> {
  let ids = targets.get(pieces)
  if (!ids) {
    ids = new Set(pieces.flatMap(({ targetIds }) => targetIds))
    targets.set(pieces, ids)
  }
  return ids
}

const backed = new WeakMap<readonly Statement[], readonly Statement[]>()

function backedOf(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length === 0) return statements
  let kept = backed.get(statements)
  if (!kept) {
    kept = statements.filter(({ certainty }) => certainty !== 'assumption')
    backed.set(statements, kept)
  }
  return kept
}
