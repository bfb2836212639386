// The real services over a real library in a folder of its own, in the shape in which the tests of the session drive a service.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dispatch } from '#contract/dispatch.ts'
import type { ErrorCode } from '#contract/error.ts'
import type { HostEvent } from '#contract/events.ts'
import type { Value } from '#contract/operations.ts'
import { invariant } from '#core/invariant.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { err } from '#core/result.ts'
import type { HostPort } from '#services/hostPort.ts'
import { openServices } from '#services/openServices.ts'
import type { JourneyService } from './journeyService.ts'

const host: HostPort = {
  kind: 'web',
  version: '0',
  platform: 'test',
  locale: 'en',
  files: null,
  openExternal: async () => false,
  openWindow: null,
  reveal: null
}

export async function realService(start: JourneyDocument, now: () => number): Promise<JourneyService> {
  const folder = await mkdtemp(join(tmpdir(), 'outside-in-session-'))
  const nowhere = new URL('file:///no-worker-is-needed-here')
  const opened = await openServices({
    libraryPath: join(folder, 'library.db'),
    host,
    workers: { importWorkerUrl: nowhere, publishWorkerUrl: nowhere },
    clock: now
  })
  invariant(opened.ok, 'the library opens')
  const services = opened.value
  const handlers = { ...services.handlers, 'host.readyToClose': () => ({ ok: true, value: {} }) as const }
  let failing: ErrorCode[] = []
  let isForgetful = false

  const call = async (name: string, params: unknown): Promise<unknown> => {
    const code = name === 'journeys.save' ? failing.shift() : undefined
    if (code) return err({ code, message: 'as the test wants it' })
    // Over the line everything is JSON.
    const answer = await dispatch(handlers, name, JSON.parse(JSON.stringify(params)), (error) => {
      throw error
    })
    if (name === 'journeys.changesSince' && isForgetful && answer.ok) {
      isForgetful = false
      return { ok: true, value: { ...(answer.value as object), diffs: null } }
    }
    return JSON.parse(JSON.stringify(answer)) as unknown
  }
  const created = (await call('journeys.create', { records: [...allRecords(start)], attachments: [] })) as { value: { id: string } }
  const journeyId = created.value.id

  return {
    journeyId,
    call,
    onEvent: (listener) => void services.onEvent((event) => listener(JSON.parse(JSON.stringify(event)) as HostEvent)),
    document: async () => {
      const { value } = (await call('journeys.open', { id: journeyId })) as { value: Value<'journeys.open'> }
      return documentOf(value.records)
    },
    forgetDiffs: () => {
      isForgetful = true
    },
    failSaves: (code, times) => {
      failing = Array.from({ length: times }, () => code)
    },
    close: async () => {
      await services.close()
      await rm(folder, { recursive: true })
    }
  }
}
