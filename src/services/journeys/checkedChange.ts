import { applyDiff, changesOf, sameRecord, type RecordsDiff } from '#core/model/diff.ts'
import { listOf, recordOf, type JourneyDocument } from '#core/model/document.ts'
import { problemsOfChange } from '#core/model/integrity.ts'
import { listKeys } from '#core/model/listKeys.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { orphanOf } from '#core/queries/referrers.ts'
import { err, ok, type Result } from '#core/result.ts'
import { recordFault } from './recordFault.ts'

/** Why a diff cannot be applied. `stale`: it was made on other content than this; `invalid`: the outcome would not hold together. */
export interface ChangeProblem {
  readonly code: 'stale' | 'invalid'
  readonly message: string
}

/**
 * Applies a diff that came from outside: the document after it, or why it is refused. Nothing is taken on trust: what it says was
 * there must be there, and what it leaves behind must hold together as a whole.
 */
export function checkedChange(document: JourneyDocument, diff: RecordsDiff): Result<JourneyDocument, ChangeProblem> {
  const changes = changesOf(diff)
  const ids = new Set(changes.map(({ from, to }) => (to ?? from)?.id))
  if (ids.size !== changes.length) return err({ code: 'invalid', message: 'an id occurs twice in the diff' })
  for (const { from, to } of changes) {
    const problem = outlineProblem(document, from, to)
    if (problem) return err(problem)
  }
  const after = applyDiff(document, diff)
  const [problem] = problemsOfChange(after, diff)
  if (problem) return err({ code: 'invalid', message: `${problem.code} ${problem.id} ${problem.field ?? ''}` })
  if (listOf(after, listKeys.map).length !== 1) return err({ code: 'invalid', message: 'a journey has exactly one map record' })
  const orphan = orphanOf(after, diff.removed)
  return orphan ? err({ code: 'invalid', message: `${orphan.id} refers to a removed record` }) : ok(after)
}

function outlineProblem(document: JourneyDocument, from: JourneyRecord | null, to: JourneyRecord | null): ChangeProblem | undefined {
  const record = to ?? from
  if (!record) return undefined
  const fault = recordFault(record)
  if (fault) return { code: 'invalid', message: `${record.id}: ${fault}` }
  if (from && to && (from.id !== to.id || from.type !== to.type)) return { code: 'invalid', message: `${to.id} changes what it is` }
  const held = recordOf(document, record.id)
  if (!from) return held ? { code: 'stale', message: `${record.id} is there already` } : undefined
  if (!held) return { code: 'stale', message: `${record.id} is not there` }
  return sameRecord(held, from) ? undefined : { code: 'stale', message: `${record.id} is not as the diff says` }
}
