// A journey service in memory for the tests of the session: it keeps one journey, and refuses whatever does not fit exactly.
import { changesOf, type RecordsDiff, sameRecord } from '#core/model/diff.ts'
import { allRecords, recordOf, withChanges, type JourneyDocument } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import type { JourneyService } from './journeyService.ts'
import { mapOf } from '#core/queries/journey.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { ContractError, ErrorCode } from '#contract/error.ts'
import type { HostEvent } from '#contract/events.ts'
import type { Params, Value } from '#contract/operations.ts'

export const journeyId = 'jFake000000000000000'

export interface FakeService extends JourneyService {
  readonly call: (name: string, params: unknown) => Result<unknown, ContractError>
  readonly document: () => JourneyDocument
  readonly saves: () => number
}

export function fakeService(start: JourneyDocument, now: () => number): FakeService {
  let document = start
  let revision = 1
  let saves = 0
  let diffs: RecordsDiff[] = []
  let failing: ErrorCode[] = []
  const listeners: ((event: HostEvent) => void)[] = []

  function save({ baseRevision, diff, origin, id }: Params<'journeys.save'>): Result<Value<'journeys.save'>, ContractError> {
    const code = failing.shift()
    if (code) return err({ code, message: 'as the test wants it' })
    if (baseRevision !== revision) return err({ code: 'stale', message: `at ${revision}, not ${baseRevision}` })
    const changes = changesOf(diff)
    const misfit = changes.find(({ from, to }) => {
      const present = recordOf(document, (to ?? from)?.id ?? '')
      return from ? !present || !sameRecord(present, from) : present !== undefined
    })
    if (misfit) return err({ code: 'invalid', message: `does not fit: ${JSON.stringify(misfit)}` })
    const next = withChanges(document, changes)
    const problems = integrityProblems(next)
    if (problems.length > 0) return err({ code: 'invalid', message: JSON.stringify(problems) })
    document = next
    revision += 1
    saves += 1
    diffs.push(diff)
    for (const listener of listeners) listener({ name: 'journey.changed', data: { id, revision, diff, origin } })
    return ok({ revision, savedAt: now() })
  }

  function open(): Result<Value<'journeys.open'>, ContractError> {
    const summary = {
      id: journeyId,
      title: mapOf(document).title,
      state: mapOf(document).state,
      reviewDate: null,
      personas: [],
      stageCount: 0,
      stepCount: 0,
      cardCount: 0,
      revision,
      createdAt: 0,
      updatedAt: 0,
      trashedAt: null
    }
    return ok({ summary, revision, records: [...allRecords(document)], readOnly: false })
  }

  function answer(name: string, params: unknown): Result<unknown, ContractError> {
    switch (name) {
      case 'journeys.open':
        return (params as Params<'journeys.open'>).id === journeyId ? open() : err({ code: 'notFound', message: 'no such journey' })
      case 'journeys.save':
        return save(params as Params<'journeys.save'>)
      case 'journeys.changesSince': {
        const since = (params as Params<'journeys.changesSince'>).revision
        const first = revision - diffs.length
        return ok({ revision, diffs: since < first || since > revision ? null : diffs.slice(since - first) })
      }
      default:
        return err({ code: 'unknownOperation', message: name })
    }
  }

  return {
    journeyId,
    close: async () => {},
    // As on a real line, everything is copied: nobody shares an object with the service.
    call: (name, params) => structuredClone(answer(name, structuredClone(params))),
    onEvent: (listener) => void listeners.push((event) => listener(structuredClone(event))),
    document: () => document,
    forgetDiffs: () => {
      diffs = []
    },
    failSaves: (code, times) => {
      failing = Array.from({ length: times }, () => code)
    },
    saves: () => saves
  }
}
