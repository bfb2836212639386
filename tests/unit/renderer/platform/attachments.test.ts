import { expect, test, vi } from 'vitest'
import { createClient } from '#contract/client.ts'
import { createAttachmentUrls } from '../../../../src/renderer/platform/attachments.ts'

const hash = 'a'.repeat(64)

test('a picture is fetched once, whoever asks how often, and its address given up in the end', async () => {
  const revoke = vi.spyOn(URL, 'revokeObjectURL')
  const host = hostWith({ ok: true, value: { hash, mime: 'image/png', data: 'AAEC' } })
  const urls = createAttachmentUrls(host.client)
  expect(urls.known(hash)).toBeNull()
  const [first, second] = await Promise.all([urls.load(hash), urls.load(hash)])
  expect(first).toMatch(/^blob:/)
  expect([second, await urls.load(hash), urls.known(hash), host.calls()]).toEqual([first, first, first, 1])
  urls.dispose()
  expect(revoke).toHaveBeenCalledWith(first)
  expect(urls.known(hash)).toBeNull()
})

test('one that could not be had is asked for again', async () => {
  const host = hostWith({ ok: false, error: { code: 'unreachable', message: 'x' } })
  const urls = createAttachmentUrls(host.client)
  expect([await urls.load(hash), await urls.load(hash), host.calls()]).toEqual([null, null, 2])
})

function hostWith(answer: unknown) {
  let calls = 0
  const client = createClient({
    call: async () => {
      calls += 1
      return answer
    },
    onEvent: () => () => {}
  })
  return { client, calls: () => calls }
}
