import { afterEach, expect, it, vi } from 'vitest'
import { usualHandOut } from '#core/handOut/options.ts'
import { runPublishWorker } from '#services/exporting/runPublishWorker.ts'

afterEach(() => {
  vi.useRealTimers()
})

it('an export is ended for its silence, not for its length', async () => {
  // Says twice that it goes on, then nothing more.
  const worker = new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort } from 'node:worker_threads'
      parentPort.postMessage({ type: 'progress', done: 0.1 })
      parentPort.once('message', () => undefined)
      setTimeout(() => parentPort.postMessage({ type: 'progress', done: 0.2 }), 200)`
    )}`
  )
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const heard: { readonly done: number; readonly resolve: () => void; readonly promise: Promise<void> }[] = [0.1, 0.2].map((done) => ({
    done,
    ...Promise.withResolvers<void>()
  }))
  const request = {
    records: [],
    format: 'json',
    options: { ...usualHandOut, language: 'en' },
    day: '2026-11-21',
    version: null,
    attachments: []
  } as const
  const run = runPublishWorker(worker, request, (done) => heard.find((one) => one.done === done)?.resolve())
  let outcome: unknown = 'none yet'
  void run.outcome.then((result) => (outcome = result))
  await heard[0]?.promise
  vi.advanceTimersByTime(119_000)
  await heard[1]?.promise
  // 238 seconds in all, and never 120 without a word.
  vi.advanceTimersByTime(119_000)
  await Promise.resolve()
  expect(outcome).toBe('none yet')
  vi.advanceTimersByTime(1_001)
  expect(await run.outcome).toMatchObject({ ok: false, error: { code: 'timedOut' } })
})
