import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { JourneyRecord } from '#core/model/records.ts'
import { buildIfStale } from '../../../build/scripts/buildIfStale.ts'
import { NotThere } from './figure.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** The class of the elements that the canvas draws cards as. */
export const ourCardClass = 'cv-card'

/** The class of what shows the cards at a zoom: far away they are painted into tiles, before these are in the DOM. */
export function ourClassAt(zoom: number): string {
  return zoom < 0.35 ? 'cv-layer-sheet' : ourCardClass
}

/** The built app behind its loopback host, on a library of its own. */
export type OurApp = {
  /** Keeps a map and gives its id. */
  readonly createMap: (records: readonly JourneyRecord[]) => Promise<string>
  /** The address of a map, which will open with this zoom at its top left corner. */
  readonly addressAt: (id: string, zoom: number) => Promise<string>
  /** The address of the library. */
  readonly home: string
  readonly close: () => Promise<void>
}

/** Builds the app where it is stale and starts it on a fresh library. */
export async function startOurApp(): Promise<OurApp> {
  await buildOurs()
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const app = await startHost(join(folder, 'library.db'))
    return { ...app, close: () => app.close().then(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

/** Starts the built host on a library that stays when it is closed. */
export async function startHost(library: string): Promise<OurApp> {
  const host = spawn(process.execPath, [join(root, 'out/main/webhost.js'), '--library', library, '--port', '0', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const stop = () => ended(host)
  try {
    const started = new URL(await firstLine(host))
    const token = new URLSearchParams(started.hash.slice(1)).get('token') ?? ''
    const call = async (name: string, params: unknown): Promise<unknown> => {
      const headers = { 'Content-Type': 'application/json', 'X-Outside-In-Token': token, Origin: started.origin }
      const response = await fetch(new URL('/api/call', started), { method: 'POST', headers, body: JSON.stringify({ name, params }) })
      const answer = (await response.json()) as { ok: boolean; value?: unknown; error?: { message: string } }
      if (!answer.ok) throw new Error(`${name}: ${answer.error?.message ?? response.status}`)
      return answer.value
    }
    return {
      home: started.href,
      createMap: async (records) => ((await call('journeys.create', { records, attachments: [] })) as { id: string }).id,
      addressAt: async (id, zoom) => {
        await call('settings.set', { key: `viewport:${id}`, value: JSON.stringify({ x: 0, y: 0, zoom }) })
        return new URL(`/maps/${id}${started.hash}`, started).href
      },
      close: stop
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Builds the app where it is stale. */
export async function buildOurs(): Promise<void> {
  try {
    await buildIfStale()
  } catch (error) {
    throw new NotThere(`the app does not build (${(error as Error).message.split('\n')[0]})`)
  }
  if (!existsSync(join(root, 'out/main/webhost.js'))) throw new NotThere('out/main/webhost.js')
}

function firstLine(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    host.once('exit', (code) => reject(new Error(`the host ended with ${code} before it gave its address`)))
    if (host.stdout) createInterface({ input: host.stdout }).once('line', resolve)
  })
}

function ended(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    host.once('exit', () => resolve())
    host.kill('SIGTERM')
  })
}
