import type { Handlers } from '#contract/dispatch.ts'
import type { ContractError } from '#contract/error.ts'
import { allRecords } from '#core/model/document.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { futureRecords } from '#core/queries/futureRecords.ts'
import { mapOf } from '#core/queries/journey.ts'
import { ok, type Result } from '#core/result.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { asContract, fail } from '../failures.ts'
import type { CommitDiff } from './commitDiff.ts'
import type { ListNews } from './listNews.ts'
import { checkedAttachments, checkedRecords } from './newRecords.ts'
import type { OpenDocuments } from './openDocuments.ts'
import type { VersionKeeper } from '../versions/versionKeeper.ts'
import type { HeldPictures } from '../reading/heldPictures.ts'
import { thumbnail } from './thumbnail.ts'

type JourneyOperation = Extract<keyof Handlers, `journeys.${string}`>

/** Origin of edits that no window made. */
const servicesOrigin = 'services'
const renameAttempts = 5

/** Everything about journeys: the list, opening, saving, the trash. */
export function journeyHandlers(options: {
  library: Library
  documents: OpenDocuments
  commit: CommitDiff
  news: ListNews
  now: () => number
  newId: () => string
  held: HeldPictures
  /** Hears of a journey that was opened for editing. */
  opened: VersionKeeper['opened']
}): Pick<Handlers, JourneyOperation> {
  const { library, documents, commit, news, now, newId, held, opened: noteOpened } = options
  const { journeys } = library

  const newsIfDone = <Value>(result: Result<Value, ContractError>) => {
    if (result.ok) news.changed()
    return result.ok ? ok({}) : result
  }
  const create: Handlers['journeys.create'] = ({ records, attachments, held: word }) => {
    const checked = checkedRecords(records)
    if (!checked.ok) return checked
    const heldOnes = word === undefined ? [] : held.get(word)
    if (!heldOnes) return fail('notHeld', `nothing is held under ${word}`)
    const pictures = checkedAttachments([...attachments, ...heldOnes])
    if (!pictures.ok) return pictures
    const id = newId()
    const created = asContract(journeys.create({ id, records: checked.value, attachments: pictures.value, at: now() }))
    if (!created.ok) return created
    if (word !== undefined) held.release(word)
    news.changed()
    return ok({ id })
  }
  const rename = (id: string, title: string): Result<unknown, ContractError> => {
    for (let attempt = 1; ; attempt += 1) {
      const opened = asContract(documents.at(id))
      if (!opened.ok) return opened
      const edit = runCommand(opened.value.document, 'map.edit', { title }, { newId })
      if (!edit.ok) return fail('invalid', `the title is refused: ${edit.error.code}`)
      const request = { id, baseRevision: opened.value.revision, diff: edit.value.diff, origin: servicesOrigin }
      const done = commit(request)
      if (done.ok || done.error.code !== 'stale' || attempt === renameAttempts) return done
    }
  }

  return {
    'journeys.list': ({ trashed }) => asContract(journeys.list({ trashed })),
    'journeys.create': create,
    'journeys.open': ({ id }) => {
      const opened = asContract(documents.at(id))
      if (!opened.ok) return opened
      const { document, revision, readOnly } = opened.value
      const summary = asContract(journeys.summary(id))
      if (!summary.ok) return summary
      if (!readOnly) noteOpened({ id, revision, document }, summary.value.updatedAt)
      return ok({ summary: { ...summary.value, revision }, revision, records: [...allRecords(document)], readOnly })
    },
    'journeys.save': commit,
    'journeys.changesSince': ({ id, revision }) => asContract(journeys.changesSince(id, revision)),
    'journeys.rename': ({ id, title }) => newsIfDone(rename(id, title)),
    'journeys.duplicate': ({ id, title }) => {
      const opened = asContract(documents.glance(id))
      if (!opened.ok) return opened
      const { document } = opened.value
      const renamed = runCommand(document, 'map.edit', { title }, { newId })
      if (!renamed.ok) return fail('invalid', `the title is refused: ${renamed.error.code}`)
      return create({ records: [...allRecords(renamed.value.document)], attachments: [] })
    },
    'journeys.deriveFuture': ({ id, title }) => {
      const opened = asContract(documents.glance(id))
      if (!opened.ok) return opened
      const { document } = opened.value
      const renamed = runCommand(document, 'map.edit', { title }, { newId })
      if (!renamed.ok) return fail('invalid', `the title is refused: ${renamed.error.code}`)
      const names = { title: mapOf(renamed.value.document).title, originTitle: mapOf(document).title }
      return create({ records: futureRecords(document, { journeyId: id, ...names, newId }), attachments: [] })
    },
    'journeys.derived': ({ id }) => {
      const ids = asContract(journeys.derivedFrom(id))
      return ids.ok ? ok({ ids: ids.value }) : ids
    },
    'journeys.trash': ({ id }) => newsIfDone(asContract(journeys.setTrashed(id, now()))),
    'journeys.restore': ({ id }) => newsIfDone(asContract(journeys.setTrashed(id, null))),
    'journeys.erase': ({ id }) => {
      documents.forget(id)
      return newsIfDone(asContract(journeys.erase(id)))
    },
    'journeys.thumbnail': ({ id, theme }) => thumbnail(library, documents, id, theme)
  }
}
