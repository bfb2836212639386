import type { ContractError } from '#contract/error.ts'
import type { RecordsDiff } from '#core/model/diff.ts'
import { ok, type Result } from '#core/result.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { followingOrigin, type FollowingDiff } from '#persistence/saveDiff.ts'
import type { EventHub } from '../eventHub.ts'
import { asContract, fail } from '../failures.ts'
import { checkedChange } from '../journeys/checkedChange.ts'
import type { ListNews } from '../journeys/listNews.ts'
import type { OpenDocument, OpenDocuments } from '../journeys/openDocuments.ts'
import type { VersionKeeper } from '../versions/versionKeeper.ts'

/** A diff of one journey on top of a revision. */
export interface JourneyChange {
  readonly id: string
  readonly baseRevision: number
  readonly diff: RecordsDiff
}

/** Commits changes of several journeys, all of them or none, and then tells every window. */
export function commitTogether(options: {
  library: Library
  documents: OpenDocuments
  hub: EventHub
  news: ListNews
  now: () => number
  look: () => void
  beforeCommit: VersionKeeper['beforeCommit']
}): (changes: readonly JourneyChange[]) => Result<readonly FollowingDiff[], ContractError> {
  const { library, documents, hub, news, now, look, beforeCommit } = options
  return (changes) => {
    const checked: { change: JourneyChange; before: OpenDocument; after: OpenDocument }[] = []
    for (const change of changes) {
      const opened = asContract(documents.at(change.id))
      if (!opened.ok) return opened
      const before = opened.value
      if (before.readOnly) return fail('readOnly', `journey ${change.id} can only be read by this version`)
      if (before.revision !== change.baseRevision) return fail('stale', `revision is ${before.revision}, not ${change.baseRevision}`)
      const document = checkedChange(before.document, change.diff)
      if (!document.ok) return fail(document.error.code, document.error.message)
      checked.push({ change, before, after: { document: document.value, revision: before.revision + 1, readOnly: false } })
    }
    for (const { change, before } of checked)
      beforeCommit({ id: change.id, revision: before.revision, document: before.document }, change.diff)
    const at = now()
    const saved = asContract(library.journeys.saveAll(changes.map((change) => ({ ...change, origin: followingOrigin, at }))))
    if (!saved.ok) {
      for (const { id } of changes) documents.forget(id)
      look()
      return saved
    }
    for (const { change, after } of checked) documents.keep(change.id, after)
    for (const { id, revision, seq, diff } of saved.value) {
      library.feed.skip(seq)
      hub.send('journey.changed', { id, revision, diff, origin: followingOrigin })
    }
    news.changed()
    look()
    return ok(saved.value)
  }
}
