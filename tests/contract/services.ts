import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { createClient, type Client } from '#contract/client.ts'
import { dispatch, type Handlers } from '#contract/dispatch.ts'
import type { HostEvent } from '#contract/events.ts'
import { ok } from '#core/result.ts'
import type { HostPort } from '#services/hostPort.ts'
import { openServices, type Services, type ServicesOptions } from '#services/openServices.ts'
import { valueOf } from '../unit/persistence/temporaryLibrary.ts'

const folders: string[] = []
const running: Services[] = []

afterEach(async () => {
  for (const services of running.splice(0)) await services.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder that goes when the test ends. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-'))
  folders.push(folder)
  return folder
}

/** Services over real SQLite, called as a page calls them: through JSON, parsed on both sides. */
export interface Served {
  readonly client: Client
  readonly services: Services
  readonly path: string
  readonly events: HostEvent[]
  /** What was thrown: bugs. */
  readonly thrown: unknown[]
}

export async function serve(
  options: { folder?: string; host?: Partial<HostPort> } & Omit<Partial<ServicesOptions>, 'host'> = {}
): Promise<Served> {
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
  const handlers: Handlers = { ...services.handlers, 'host.readyToClose': () => ok({}) }
  const thrown: unknown[] = []
  const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  const client = createClient({
    call: async (name, params) => throughJson(await dispatch(handlers, name, throughJson(params), (error) => thrown.push(error))),
    onEvent: (listener) => services.onEvent((event) => listener(throughJson(event) as HostEvent))
  })
  const events: HostEvent[] = []
  services.onEvent((event) => events.push(event))
  return { client, services, path, events, thrown }
}

const webPort: HostPort = {
  kind: 'web',
  version: '0.0.0',
  platform: 'test',
  locale: 'en-GB',
  files: null,
  openExternal: async () => false,
  openWindow: null,
  reveal: null
}

/** A real PNG of one pixel, as base64. */
export const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Names and content of the files in a folder. */
export function contentOf(path: string): string {
  return readFileSync(path, 'utf8')
}
