import type { ContractError } from '#contract/error.ts'
import { applyDiff, isEmptyDiff, type RecordsDiff } from '#core/model/diff.ts'
import { ok, type Result } from '#core/result.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { followingOrigin, type FollowingDiff } from '#persistence/saveDiff.ts'
import type { EventHub } from '../eventHub.ts'
import { asContract, fail } from '../failures.ts'
import type { ListNews } from './listNews.ts'
import { checkedChange } from './checkedChange.ts'
import type { VersionKeeper } from '../versions/versionKeeper.ts'
import type { OpenDocuments } from './openDocuments.ts'

/** One diff on top of a revision, and the window it comes from. */
export interface CommitRequest {
  readonly id: string
  readonly baseRevision: number
  readonly diff: RecordsDiff
  readonly origin: string
}

/** Checks a diff in memory, commits it, and tells every window, in this order: nobody hears of what is not on disk. */
export type CommitDiff = (request: CommitRequest) => Result<{ revision: number; savedAt: number }, ContractError>

/** The one way in which a journey changes. */
export function commitDiff(options: {
  library: Library
  documents: OpenDocuments
  hub: EventHub
  news: ListNews
  now: () => number
  /** Looks for what other processes wrote. */
  look: () => void
  /** Hears of a diff that is sound, with the state that it is about to replace. */
  beforeCommit: VersionKeeper['beforeCommit']
}): CommitDiff {
  const { library, documents, hub, news, now, look, beforeCommit } = options
  /** What was written into the twins of personas, in their maps and perhaps in this one. */
  const announceFollowing = (following: readonly FollowingDiff[]) => {
    for (const { id, revision, seq, diff } of following) {
      const held = documents.held(id, revision - 1)
      if (held) documents.keep(id, { document: applyDiff(held.document, diff), revision, readOnly: held.readOnly })
      library.feed.skip(seq)
      hub.send('journey.changed', { id, revision, diff, origin: followingOrigin })
    }
  }
  const stale = (message: string) => {
    look()
    return fail('stale', message)
  }
  return ({ id, baseRevision, diff, origin }) => {
    const held = documents.held(id, baseRevision)
    const opened = held ? ok(held) : documents.at(id)
    if (!opened.ok) return asContract(opened)
    const { document, revision, readOnly } = opened.value
    if (readOnly) return fail('readOnly', `journey ${id} can only be read by this version`)
    if (revision !== baseRevision) return stale(`revision is ${revision}, not ${baseRevision}`)
    const at = now()
    if (isEmptyDiff(diff)) return ok({ revision, savedAt: at })
    const changed = checkedChange(document, diff)
    if (!changed.ok) return changed.error.code === 'stale' ? stale(changed.error.message) : fail('invalid', changed.error.message)
    beforeCommit({ id, revision, document }, diff)
    const saved = library.journeys.save({ id, baseRevision, diff, origin, at })
    if (!saved.ok) {
      // What the file holds now is no longer certain: the next call reads it anew.
      documents.forget(id)
      if (saved.error.code === 'stale') look()
      return asContract(saved)
    }
    documents.keep(id, { document: changed.value, revision: saved.value.revision, readOnly: false })
    library.feed.skip(saved.value.seq)
    hub.send('journey.changed', { id, revision: saved.value.revision, diff, origin })
    announceFollowing(saved.value.following)
    news.edited()
    look()
    return ok({ revision: saved.value.revision, savedAt: at })
  }
}
