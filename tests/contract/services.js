import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { createClient } from '#contract/client.ts'
import { dispatch } from '#contract/dispatch.ts'
import { ok } from '#core/result.ts'
import { openServices } from '#services/openServices.ts'
import { valueOf } from '../unit/persistence/temporaryLibrary.ts'
const folders = []
const running = []
afterEach(async () => {
  for (const services of running.splice(0)) await services.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
/** A folder that goes when the test ends. */
export function testFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-'))
  folders.push(folder)
  return folder
}
export async function serve(options = {}) {
  const { folder = testFolder(), host, ...rest } = options
  const path = join(folder, 'library.db')
  const services = valueOf(
    await openServices({
      libraryPath: path,
      host: { ...webPort, ...host },
      workers: {
        importWorkerUrl: new URL('../../src/services/importWorker.ts', import.meta.url),
        publishWorkerUrl: new URL('./publishWorkerDouble.ts', import.meta.url)
      },
      ...rest
    })
  )
  running.push(services)
  const handlers = { ...services.handlers, 'host.readyToClose': () => ok({}) }
  const thrown = []
  const throughJson = (value) => JSON.parse(JSON.stringify(value))
  const client = createClient({
    call: async (name, params) => throughJson(await dispatch(handlers, name, throughJson(params), (error) => thrown.push(error))),
    onEvent: (listener) => services.onEvent((event) => listener(throughJson(event)))
  })
  const events = []
  services.onEvent((event) => events.push(event))
  return { client, services, path, events, thrown }
}
const webPort = {
  kind: 'web',
  version: '0.0.0',
  platform: 'test',
  locale: 'en-GB',
  files: null,
  openExternal: async () => false,
  reveal: null
}
/** A real PNG of one pixel, as base64. */
export const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
/** Names and content of the files in a folder. */
export function contentOf(path) {
  return readFileSync(path, 'utf8')
}
