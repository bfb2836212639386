import { expect, test } from 'vitest'
import { closing } from '../../../src/main/closing.ts'

function window(answers: ('close' | 'stay')[] = []) {
  const log: string[] = []
  let fire = () => undefined as void
  const state = { hasPage: true }
  const guard = closing({
    hasPage: () => state.hasPage,
    askPageToSave: () => void log.push('ask page'),
    askPerson: (reason) => {
      log.push(`ask person: ${reason}`)
      return Promise.resolve(answers.shift() ?? 'stay')
    },
    startTimer: (callback) => {
      fire = callback
      return () => (fire = () => undefined)
    },
    close: () => void log.push('close'),
    stay: () => void log.push('stay')
  })
  return { guard, log, state, timeIsUp: () => fire(), settle: () => new Promise((resolve) => setImmediate(resolve)) }
}

test('a window without a page that could have something to save closes at once', () => {
  const { guard, log, state } = window()
  state.hasPage = false
  expect([guard.requested(), log]).toEqual([true, []])
})

test('the page saves first, however often one asks; then the window may close', () => {
  const { guard, log, timeIsUp } = window()
  expect([guard.requested(), guard.requested(), guard.requested()]).toEqual([false, false, false])
  expect(guard.isClosed()).toBe(false)
  guard.pageAnswered(true)
  timeIsUp()
  guard.pageAnswered(true)
  expect(log).toEqual(['ask page', 'close'])
  expect([guard.requested(), guard.isClosed()]).toEqual([true, true])
})

test('where saving failed, staying begins anew and closing closes', async () => {
  const { guard, log, settle } = window(['stay', 'close'])
  guard.requested()
  guard.pageAnswered(false)
  await settle()
  guard.requested()
  guard.pageAnswered(false)
  await settle()
  expect(log).toEqual(['ask page', 'ask person: failed', 'stay', 'ask page', 'ask person: failed', 'close'])
})

test('a silent page is asked again for as long as the person waits', async () => {
  const { guard, log, settle, timeIsUp } = window(['stay', 'close'])
  guard.requested()
  timeIsUp()
  await settle()
  timeIsUp()
  await settle()
  expect(log).toEqual(['ask page', 'ask person: silent', 'ask page', 'ask person: silent', 'close'])
})

test('a page that saves, or goes, while the question stands closes the window without an answer', async () => {
  for (const happens of ['saved', 'gone']) {
    const { guard, log, settle, timeIsUp } = window(['stay'])
    guard.requested()
    timeIsUp()
    if (happens === 'saved') guard.pageAnswered(true)
    else guard.pageGone()
    await settle()
    expect(log, happens).toEqual(['ask page', 'ask person: silent', 'close'])
  }
})

test('an answer that nobody asked for, and a page that goes while nobody closes, change nothing', () => {
  const { guard, log } = window()
  guard.pageAnswered(true)
  guard.pageGone()
  expect([log, guard.isClosed()]).toEqual([[], false])
})
