import type { Handlers } from '#contract/dispatch.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { invertDiff } from '#core/model/diff.ts'
import { recordOfType } from '#core/model/document.ts'
import { ok } from '#core/result.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { followingOrigin } from '#persistence/saveDiff.ts'
import { asContract, fail } from '../failures.ts'
import type { EventHub } from '../eventHub.ts'
import type { CommitDiff } from '../journeys/commitDiff.ts'
import type { ListNews } from '../journeys/listNews.ts'
import type { OpenDocuments } from '../journeys/openDocuments.ts'
import type { VersionKeeper } from '../versions/versionKeeper.ts'
import { commitTogether } from './commitTogether.ts'
import { groupPersonas } from './groupPersonas.ts'
import { mergeChanges } from './mergeChanges.ts'

type PersonaOperation = Extract<keyof Handlers, `personas.${string}`>

const attempts = 5

/** Personas across the maps of a library. */
export function personaHandlers(options: {
  library: Library
  documents: OpenDocuments
  commit: CommitDiff
  hub: EventHub
  news: ListNews
  now: () => number
  newId: () => string
  look: () => void
  beforeCommit: VersionKeeper['beforeCommit']
}): Pick<Handlers, PersonaOperation> {
  const { library, documents, commit, newId } = options
  const together = commitTogether(options)
  return {
    'personas.list': () => {
      const uses = asContract(library.journeys.personas())
      return uses.ok ? ok(groupPersonas(uses.value)) : uses
    },
    'personas.share': ({ journeyId, personaId }) => {
      for (let attempt = 1; ; attempt += 1) {
        const opened = asContract(documents.at(journeyId))
        if (!opened.ok) return opened
        const { document, revision } = opened.value
        const persona = recordOfType(document, 'persona', personaId)
        if (!persona) return fail('notFound', `no persona ${personaId}`)
        if (persona.sharedId !== null) return ok({ persona })
        const edit = runCommand(document, 'persona.edit', { id: personaId, fields: { sharedId: newId() } }, { newId })
        if (!edit.ok) return fail('invalid', edit.error.code)
        const done = commit({ id: journeyId, baseRevision: revision, diff: edit.value.diff, origin: followingOrigin })
        const shared = recordOfType(edit.value.document, 'persona', personaId)
        if (done.ok && shared) return ok({ persona: shared })
        if (!done.ok && (done.error.code !== 'stale' || attempt === attempts)) return done
      }
    },
    'personas.merge': ({ keep, other, fromOther }) => {
      for (let attempt = 1; ; attempt += 1) {
        const changes = mergeChanges({ library, documents, newId }, { keep, other, fromOther })
        if (!changes.ok) return changes
        const done = together(changes.value)
        if (done.ok) return ok({ changes: done.value.map(({ id, revision, diff }) => ({ id, revision, diff })) })
        if (done.error.code !== 'stale' || attempt === attempts) return done
      }
    },
    'personas.takeBack': ({ changes }) => {
      const done = together(changes.map(({ id, revision, diff }) => ({ id, baseRevision: revision, diff: invertDiff(diff) })))
      return done.ok ? ok({}) : done
    }
  }
}
