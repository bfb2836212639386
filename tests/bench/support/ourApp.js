import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { buildIfStale } from '../../../build/scripts/buildIfStale.ts'
import { NotThere } from './figure.ts'
const root = join(import.meta.dirname, '..', '..', '..')
/** The classes of the elements that the canvas draws cards as. */
export const ourCardClasses = ['cv-card']
/** Builds the app where it is stale and starts it. */
export async function startOurApp() {
  await buildOurs()
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-bench-'))
  const host = spawn(
    process.execPath,
    [join(root, 'out/main/webhost.js'), '--library', join(folder, 'library.db'), '--port', '0', '--no-open'],
    { stdio: ['ignore', 'pipe', 'inherit'] }
  )
  const stop = async () => {
    await ended(host)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const started = new URL(await firstLine(host))
    const token = new URLSearchParams(started.hash.slice(1)).get('token') ?? ''
    const call = async (name, params) => {
      const headers = { 'Content-Type': 'application/json', 'X-Outside-In-Token': token, Origin: started.origin }
      const response = await fetch(new URL('/api/call', started), { method: 'POST', headers, body: JSON.stringify({ name, params }) })
      const answer = await response.json()
      if (!answer.ok) throw new Error(`${name}: ${answer.error?.message ?? response.status}`)
      return answer.value
    }
    return {
      createMap: async (records) => (await call('journeys.create', { records, attachments: [] })).id,
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
async function buildOurs() {
  try {
    await buildIfStale()
  } catch (error) {
    throw new NotThere(`the app does not build (${error.message.split('\n')[0]})`)
  }
  if (!existsSync(join(root, 'out/main/webhost.js'))) throw new NotThere('out/main/webhost.js')
}
function firstLine(host) {
  return new Promise((resolve, reject) => {
    host.once('exit', (code) => reject(new Error(`the host ended with ${code} before it gave its address`)))
    if (host.stdout) createInterface({ input: host.stdout }).once('line', resolve)
  })
}
function ended(host) {
  if (host.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    host.once('exit', () => resolve())
    host.kill('SIGTERM')
  })
}
