import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { HostEvent } from '#contract/events.ts'
import { pageFilesOf } from '#services/hosting/pageFiles.ts'
import { serve, type Served } from '../../src/webhost/serve.ts'
import { rawRequest, type RawRequest } from './rawRequest.ts'

const page = '<!doctype html><title>page</title>'
const secret = 'everything that the library holds'
let folder: string
let served: Served
let own: string
const calls: unknown[] = []
const listeners = new Set<(event: HostEvent) => void>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outside-in-webhost-'))
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'outside.txt'), secret)
  writeFileSync(join(folder, 'page', 'index.html'), page)
  writeFileSync(join(folder, 'page', 'assets', 'main-1a2b.js'), 'export {}')
  symlinkSync(join(folder, 'outside.txt'), join(folder, 'page', 'assets', 'link.txt'))
  const findFile = pageFilesOf(join(folder, 'page'))
  if (findFile === undefined) throw new Error('no page')
  served = await serve({
    port: 0,
    findFile,
    onEvent: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    call: async (name, params) => {
      calls.push([name, params])
      return { ok: true, value: secret }
    }
  })
  own = `127.0.0.1:${served.port}`
})

afterAll(async () => {
  await served.stop()
  rmSync(folder, { recursive: true })
})

const send = (path: string, options: Omit<RawRequest, 'port' | 'path'> = {}) => rawRequest({ port: served.port, path, ...options })
const rightHeaders = () => ({
  host: own,
  origin: `http://${own}`,
  'x-outside-in-token': served.token,
  'content-type': 'application/json'
})
const listen = (protocols: string[], headers: Record<string, string> = { origin: `http://${own}` }, path = '/api/events') =>
  new WebSocket(`ws://127.0.0.1:${served.port}${path}`, protocols, { headers })
const call = (body: string | Buffer, headers: Record<string, string> = {}) =>
  send('/api/call', { method: 'POST', headers: { ...rightHeaders(), ...headers }, body })

test('of 2,800 combinations of host, origin, token, method and content type only the right ones get an answer', async () => {
  const hosts = [own, `localhost:${served.port}`, `rebound.example:${served.port}`, '127.0.0.1', `127.0.0.1:${served.port + 1}`]
  const origins = [`http://${own}`, undefined, 'null', 'https://evil.example', `http://localhost:${served.port}`, `https://${own}`, '']
  const tokens = [served.token, undefined, '', served.token.slice(0, -1), `${served.token}x`]
  const methods = ['POST', 'GET', 'PUT', 'OPTIONS']
  const types = ['application/json', 'text/plain', undefined, 'application/json; charset=utf-16']
  const wrong: string[] = []
  const answered: number[] = []
  for (const host of hosts)
    for (const origin of origins)
      for (const token of tokens) {
        const batch = methods.flatMap((method) => types.map((type) => ({ method, type })))
        await Promise.all(
          batch.map(async ({ method, type }) => {
            const headers: Record<string, string> = { host }
            if (origin !== undefined) headers['origin'] = origin
            if (token !== undefined) headers['x-outside-in-token'] = token
            if (type !== undefined) headers['content-type'] = type
            const response = await send('/api/call', {
              method,
              headers,
              ...(method === 'POST' ? { body: '{"name":"a","params":{}}' } : {})
            })
            const isOurs = host === own && (origin === undefined || origin === `http://${own}`)
            const expected = !isOurs || token !== served.token ? 403 : method !== 'POST' ? 405 : type !== 'application/json' ? 415 : 200
            answered.push(expected)
            const leaks = response.body.includes(secret) !== (expected === 200) || (!isOurs && response.body !== '')
            if (response.status !== expected || leaks) wrong.push(JSON.stringify({ headers, method, got: response.status, expected }))
          })
        )
      }
  expect(wrong).toEqual([])
  expect(answered.length).toBe(5 * 7 * 5 * 4 * 4)
  expect(answered.filter((status) => status === 200).length).toBe(2)
  expect(calls.splice(0).length).toBe(2)
})

test('a browser that says that the request comes from elsewhere is refused, whatever else is right', async () => {
  for (const site of ['cross-site', 'same-site', 'none']) {
    expect((await call('{"name":"a"}', { 'sec-fetch-site': site })).status, site).toBe(403)
    const headers = { host: own, 'sec-websocket-protocol': `outside-in, ${served.token}`, 'sec-fetch-site': site }
    expect((await send('/api/events', { headers })).status, site).toBe(403)
  }
  expect((await call('{"name":"a"}', { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  calls.length = 0
})

test('a page that rebinds its name to this computer gets not one byte, neither of data nor of the page', async () => {
  const host = `rebound.example:${served.port}`
  for (const path of ['/', '/index.html', '/maps/abc', '/assets/main-1a2b.js', '/api/call', '/api/events', '/nothing.txt']) {
    for (const method of ['GET', 'POST', 'HEAD', 'OPTIONS', 'DELETE']) {
      const headers = { host, 'x-outside-in-token': served.token, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
      const { status, body } = await send(path, { method, headers })
      expect({ path, method, status, body }).toEqual({ path, method, status: 403, body: '' })
    }
  }
})

test('scripts and frames of other sites cannot take the page; a link or a bookmark opens it', async () => {
  const from = (site: string, mode: string, dest: string) => ({
    headers: { host: own, 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest }
  })
  expect((await send('/maps/abc', from('cross-site', 'navigate', 'document'))).body).toBe(page)
  expect((await send('/maps/abc', from('none', 'navigate', 'document'))).body).toBe(page)
  expect((await send('/', from('cross-site', 'navigate', 'iframe'))).status).toBe(403)
  expect((await send('/assets/main-1a2b.js', from('cross-site', 'no-cors', 'script'))).status).toBe(403)
  expect((await send('/assets/main-1a2b.js', from('same-site', 'cors', 'script'))).status).toBe(403)
  expect((await send('/assets/main-1a2b.js', from('same-origin', 'no-cors', 'script'))).status).toBe(200)
})

test('only listed files are served, routes give the page, and no address leads out of the folder', async () => {
  const status = async (path: string) => (await send(path)).status
  for (const route of ['/', '/maps/j123', '/maps/j123/personas', '/trash', '/settings', '/maps/j123?card=1']) {
    expect((await send(route)).body, route).toBe(page)
  }
  const outside = [
    '/../outside.txt',
    '/assets/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/assets/link.txt',
    '//outside.txt',
    '/assets\\..\\..\\outside.txt',
    '/index.html/..',
    '/assets',
    '/assets/',
    '/assets/nothing.js',
    '/api',
    '/api/other',
    '/index.html%00'
  ]
  for (const path of outside) expect(await status(path), path).toBe(404)
  expect(await status('/assets/main-1a2b.js')).toBe(200)
  expect((await send('/', { method: 'HEAD' })).body).toBe('')
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const response = await send('/', { method })
    expect([response.status, response.headers['allow']], method).toEqual([405, 'GET, HEAD'])
  }
})

test('every answer carries the safety headers', async () => {
  const answers = [
    await send('/'),
    await send('/assets/main-1a2b.js'),
    await send('/nothing.txt'),
    await send('/', { headers: { host: 'rebound.example' } }),
    await call('{"name":"a"}'),
    await call('no json')
  ]
  calls.length = 0
  for (const { headers } of answers) {
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; " +
        "base-uri 'self'; form-action 'none'; frame-ancestors 'none'"
    )
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin'
    })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control') || name === 'set-cookie' || name === 'server')).toEqual(
      []
    )
  }
  expect(answers[0]?.headers['cache-control']).toBe('no-store')
})

test('a body that is not JSON, not UTF-8 or not an object is refused before anything runs', async () => {
  for (const body of ['', '{', '[1', '"name"', 'null', Buffer.from([0x7b, 0xff, 0x7d])]) {
    const { status, body: answer } = await call(body)
    expect([status, (JSON.parse(answer) as { error: { code: string } }).error.code]).toEqual([400, 'badRequest'])
  }
  expect(calls).toEqual([])
})

test('an ordinary call takes 5 MB, one that carries files 70 MB, and not one byte more is kept', async () => {
  const bodyOf = (name: string, size: number) => `{"name":"${name}","params":{"data":"${'A'.repeat(size)}"}}`
  expect((await call(bodyOf('settings.set', 4_900_000))).status).toBe(200)
  await expectTooLarge(call(bodyOf('settings.set', 5_100_000)))
  await expectTooLarge(call(`{"params":{"data":"${'A'.repeat(5_100_000)}"},"name":"import.read"}`))
  expect((await call(bodyOf('import.read', 70_000_000))).status).toBe(200)
  await expectTooLarge(call(bodyOf('import.read', 71_000_000)))
  const chunked = { 'transfer-encoding': 'chunked' }
  await expectTooLarge(call(bodyOf('settings.set', 5_100_000), chunked))
  expect(calls.splice(0).length).toBe(2)
})

/** The host answers 413 and closes; a client that still writes may see the closing first. */
async function expectTooLarge(answer: ReturnType<typeof call>): Promise<void> {
  const outcome = await answer.then(
    ({ status }) => status,
    (error: NodeJS.ErrnoException) => error.code
  )
  expect(['EPIPE', 'ECONNRESET', 413]).toContain(outcome)
}

test('events reach every page that listens, one message each, and stop when it leaves', async () => {
  const received: string[] = []
  const page = listen(['outside-in', served.token])
  const closed = new Promise<void>((resolve) => page.on('close', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    page.on('error', reject)
    page.on('message', (data: Buffer) => {
      received.push(data.toString())
      if (received.length > 1) resolve()
      else listeners.forEach((listener) => listener({ name: 'host.command', data: { action: 'a\nb', file: null } }))
    })
  })
  expect(received).toEqual(['connected', '{"name":"host.command","data":{"action":"a\\nb","file":null}}'])
  expect(served.listeners()).toBe(1)
  page.close()
  await closed
  await expect.poll(() => [served.listeners(), listeners.size]).toEqual([0, 0])
})

test('a page that does not know the token is told so, and hears nothing', async () => {
  for (const protocols of [[], ['outside-in'], ['outside-in', `${served.token}x`], [served.token]]) {
    const page = listen(protocols)
    page.on('message', () => expect.fail('it heard something'))
    const code = await new Promise<number>((resolve) => {
      page.on('error', () => undefined)
      page.on('close', resolve)
    })
    // One that does not offer the protocol cannot even be told.
    expect(code, protocols.join()).toBe(protocols[0] === served.token ? 1006 : 4403)
  }
  expect(served.listeners()).toBe(0)
})

test('a socket that another site opens, or one to another address, is cut', async () => {
  const cut = async (headers: Record<string, string>, path = '/api/events') => {
    const page = listen(['outside-in', served.token], headers, path)
    page.on('open', () => expect.fail('it was let in'))
    await new Promise<void>((resolve) => page.on('error', () => resolve()))
  }
  for (const origin of ['null', 'https://evil.example', `http://localhost:${served.port}`, `https://${own}`]) await cut({ origin })
  await cut({ host: `rebound.example:${served.port}`, origin: `http://rebound.example:${served.port}` })
  await cut({ origin: `http://${own}`, 'sec-fetch-site': 'cross-site' })
  await cut({ origin: `http://${own}` }, '/api/call')
  await cut({ origin: `http://${own}` }, '/')
  expect(served.listeners()).toBe(0)
})

test('who asks for events by a plain request is told to open a socket', async () => {
  const headers = { ...rightHeaders(), 'sec-websocket-protocol': `outside-in, ${served.token}` }
  expect((await send('/api/events', { headers })).status).toBe(426)
})

test('a tunnel is cut', async () => {
  const request = httpRequest({
    host: '127.0.0.1',
    port: served.port,
    method: 'CONNECT',
    path: 'evil.example:443',
    headers: rightHeaders()
  })
  const end = new Promise<string>((resolve) => {
    request.on('connect', () => resolve('connected'))
    request.on('error', () => resolve('cut'))
  })
  request.end()
  expect(await end).toBe('cut')
})
