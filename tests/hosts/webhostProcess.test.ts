// The built loopback host as a process of its own, with a page of a few lines in real Chromium.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startChromium, type OwnChromium } from '../e2e/support/chromium.ts'
import { launchWebHost, type RunningWebHost } from '../e2e/support/webHost.ts'
import { builtWithPage, type BuiltWithPage } from './builtWithPage.ts'

const page = `
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  const headers = { 'X-Outside-In-Token': token }
  window.call = async (name, params) => {
    const body = JSON.stringify({ name, params })
    return (await fetch('/api/call', { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body })).json()
  }
  window.heard = []
  const socket = new WebSocket(location.origin.replace('http', 'ws') + '/api/events', ['outside-in', token])
  socket.onmessage = async ({ data }) => {
    window.ready = true
    window.heard.push(data)
    if (data.includes('host.closing')) await window.call('settings.set', { key: 'last', value: '1' })
    if (data.includes('host.closing')) await window.call('host.readyToClose', { saved: true })
  }
`
let bundle: BuiltWithPage
let chromium: OwnChromium
const running: RunningWebHost[] = []

beforeAll(async () => {
  bundle = builtWithPage(page)
  chromium = await startChromium()
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((host) => host.close()))
})

afterAll(async () => {
  await chromium.close()
  bundle.remove()
})

async function launch(libraryPath: string, args: readonly string[] = []): Promise<RunningWebHost> {
  const host = await launchWebHost({ libraryPath, args, built: bundle.built })
  running.push(host)
  return host
}

/** Runs it to its end and gives what it said. */
function runToEnd(args: readonly string[]): Promise<{ code: number | null; out: string; errors: string }> {
  const child = spawn(process.execPath, [join(bundle.built, 'main', 'webhost.js'), ...args], {
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' }
  })
  const said = { out: '', errors: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (said.errors += chunk.toString('utf8')))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })))
}

test('a browser that opens the printed address is answered, and told everything', async () => {
  const host = await launch(join(bundle.newHome(), 'library.db'))
  expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/)
  const [one, two] = [await chromium.context.newPage(), await chromium.context.newPage()]
  for (const each of [one, two]) {
    await each.goto(host.url)
    await each.waitForFunction(() => 'ready' in window)
  }
  const call = (name: string, params: object) =>
    one.evaluate(([operation, given]) => (window as unknown as { call: (...args: unknown[]) => Promise<unknown> }).call(operation, given), [
      name,
      params
    ] as const)
  expect(await call('host.info', {})).toMatchObject({ ok: true, value: { host: 'web', canPickFiles: false } })
  const listed = (await call('journeys.list', { trashed: false })) as { value: { id: string }[] }
  expect(listed.value).toHaveLength(1)
  await call('journeys.rename', { id: listed.value[0]?.id, title: 'Đường dài' })
  await two.waitForFunction(() => (window as unknown as { heard: string[] }).heard.join('').includes('library.changed'))
  expect(await call('host.openExternal', { url: 'https://example.org/' })).toEqual({ ok: true, value: { opened: false } })
  await one.close()
  await two.close()
})

test('any number of windows listen, and each has its calls answered', async () => {
  const host = await launch(join(bundle.newHome(), 'library.db'))
  const pages = []
  for (let opened = 0; opened < 9; opened += 1) {
    const page = await chromium.context.newPage()
    pages.push(page)
    await page.goto(host.url)
    await page.waitForFunction(() => 'ready' in window)
  }
  for (const page of pages) {
    const answer = page.evaluate(() => (window as unknown as { call: (...args: unknown[]) => Promise<unknown> }).call('host.info', {}))
    expect(await answer).toMatchObject({ ok: true })
  }
  await Promise.all(pages.map((page) => page.close()))
})

test('asked to end, it lets open pages save first, and ends with 0', async () => {
  const libraryPath = join(bundle.newHome(), 'library.db')
  const first = await launch(libraryPath)
  const opened = await chromium.context.newPage()
  await opened.goto(first.url)
  await opened.waitForFunction(() => 'ready' in window)
  first.kill('SIGINT')
  expect(await first.exited).toBe(0)
  await opened.close()
  const second = await launch(libraryPath)
  const again = await chromium.context.newPage()
  await again.goto(second.url)
  const kept = await again.evaluate(() =>
    (window as unknown as { call: (...args: unknown[]) => Promise<unknown> }).call('settings.get', { key: 'last' })
  )
  expect(kept).toEqual({ ok: true, value: { value: '1' } })
  await again.close()
})

test('a token is good for one start, and never the same', async () => {
  const home = bundle.newHome()
  const first = await launch(join(home, 'library.db'))
  const port = new URL(first.url).port
  await first.close()
  const second = await launch(join(home, 'library.db'), ['--port', port])
  expect(second.origin).toBe(first.origin)
  expect(second.url).not.toBe(first.url)
  const status = async (url: string) => {
    const token = new URL(url).hash.slice('#token='.length)
    const headers = { 'x-outside-in-token': token, 'content-type': 'application/json' }
    return (await fetch(`${second.origin}/api/call`, { method: 'POST', headers, body: '{"name":"host.info","params":{}}' })).status
  }
  expect([await status(first.url), await status(second.url)]).toEqual([403, 200])
})

test('what keeps it from starting is one plain line, and nothing stays open', async () => {
  const host = await launch(join(bundle.newHome(), 'library.db'))
  const libraryPath = join(bundle.newHome(), 'library.db')
  const port = new URL(host.url).port
  const taken = await runToEnd(['--library', libraryPath, '--no-open', '--port', port])
  expect(taken).toEqual({
    code: 1,
    out: '',
    errors: `Port ${port} is taken by another program: choose another one, or leave --port out.\n`
  })
  const unknown = await runToEnd(['--nothing'])
  expect([unknown.code, unknown.out, unknown.errors.split('\n').length]).toEqual([2, '', 2])
  rmSync(join(bundle.built, 'renderer'), { recursive: true })
  const unbuilt = await runToEnd(['--library', libraryPath, '--no-open'])
  expect(unbuilt).toEqual({ code: 1, out: '', errors: 'The page has not been built yet: run "npm run build" first.\n' })
})
