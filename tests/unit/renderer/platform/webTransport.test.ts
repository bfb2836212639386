import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { createClient } from '#contract/client.ts'
import { webTransport } from '../../../../src/renderer/platform/webTransport.ts'
import { presentToken, takeToken } from '../../../../src/renderer/platform/webToken.ts'
import type { Clock } from '../../../../src/renderer/platform/clock.ts'

const cleanUps: (() => void)[] = []
afterEach(() => cleanUps.splice(0).forEach((cleanUp) => cleanUp()))

describe('the token', () => {
  test('leaves the address bar at once, keeps the rest of the address, and stays for this origin', () => {
    const page = pageDouble('http://127.0.0.1:9/maps/j1?x=1#token=se-cret&view=2')
    takeToken(page)
    expect(page.addresses).toEqual(['/maps/j1?x=1#view=2'])
    expect(presentToken(page)).toBe('se-cret')
  })

  test('that was kept is used where none is handed over', () => {
    const page = pageDouble('http://127.0.0.1:9/#place')
    page.localStorage.setItem('token', 'kept')
    takeToken(page)
    expect({ addresses: page.addresses, token: presentToken(page) }).toEqual({ addresses: [], token: 'kept' })
  })
})

describe('the line to the loopback host', () => {
  test('calls with the token and gives the answer', async () => {
    const host = await startHost()
    const { page } = connectTo(host)
    const client = createClient(page.transport)
    expect(await client.call('settings.get', { key: 'language' })).toEqual({ ok: true, value: { value: '"vi"' } })
    expect(host.bodies).toEqual([{ name: 'settings.get', params: { key: 'language' } }])
  })

  test('carries a long text as it lies there', async () => {
    const host = await startHost()
    const { page } = connectTo(host)
    const given = await page.transport.upload('attachments.put', 'data', new Blob(['aGVs', 'bG8=']))
    expect(given).toEqual({ ok: true, value: { value: '"vi"' } })
    await page.transport.upload('import.read', 'data', new Blob(['aGVsbG8=']), { name: 'a "" \n.mmd', tables: [] })
    expect(host.bodies).toEqual([
      { name: 'attachments.put', params: { data: 'aGVsbG8=' } },
      { name: 'import.read', params: { data: 'aGVsbG8=', name: 'a "" \n.mmd', tables: [] } }
    ])
  })

  test('gives "forbidden" where the host does not know the token, and says so of the line', async () => {
    const host = await startHost()
    const { page } = connectTo(host, 'wrong')
    expect(await createClient(page.transport).call('settings.get', { key: 'x' })).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    expect(page.transport.line.get()).toBe('forbidden')
  })

  test('gives "unreachable" instead of rejecting where nobody answers', async () => {
    const host = await startHost()
    const { page } = connectTo(host)
    host.stop()
    expect(await createClient(page.transport).call('settings.get', { key: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'unreachable' }
    })
  })

  test('a call from a page that is going outlives it', async () => {
    const host = await startHost()
    const { page } = connectTo(host)
    await createClient(page.transport).call('settings.get', { key: 'x' })
    page.dispatchEvent(new Event('pagehide'))
    await createClient(page.transport).call('settings.get', { key: 'x' })
    expect(page.keepalives).toEqual([false, true])
  })

  test('opens the events anew when they break off, tells of every opening, and hears what comes then', async () => {
    const host = await startHost()
    const { page, pauses } = connectTo(host)
    let openings = 0
    const heard: string[] = []
    const next = waiter()
    page.transport.onReconnect(() => {
      openings += 1
      next.tell()
    })
    page.transport.onEvent((event) => {
      heard.push(event.name)
      next.tell()
    })
    await next.until(() => openings === 1)
    expect(page.transport.line.get()).toBe('open')
    host.breakOff()
    await next.until(() => openings === 2)
    expect(pauses[0]).toBe(250)
    host.say('{oops')
    host.say('null')
    host.say('{"name":"library.changed","data":{}}')
    await next.until(() => heard.length === 1)
    expect(heard).toEqual(['library.changed'])
  })

  test.each(['wrong', 'no token at all, but a sentence'])('hears nothing with the token "%s", and says why', async (token) => {
    const host = await startHost()
    const { page } = connectTo(host, token)
    let openings = 0
    page.transport.onReconnect(() => (openings += 1))
    const isForbidden = () => page.transport.line.get() === 'forbidden'
    const told = waiter()
    page.transport.line.subscribe(told.tell)
    await told.until(isForbidden)
    expect(openings).toBe(0)
  })
})

interface Host {
  readonly origin: string
  readonly bodies: unknown[]
  readonly stop: () => void
  readonly breakOff: () => void
  /** Sends a message to everyone who listens. */
  readonly say: (message: string) => void
}

async function startHost(): Promise<Host> {
  const bodies: unknown[] = []
  const server = createServer((request, response) => {
    if (request.headers['x-outside-in-token'] !== 'right') return void response.writeHead(403).end('{}')
    let body = ''
    request.on('data', (piece: Buffer) => (body += piece.toString()))
    request.on('end', () => {
      bodies.push(JSON.parse(body))
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true,"value":{"value":"\\"vi\\""}}')
    })
  })
  const sockets = new WebSocketServer({ server, path: '/api/events', handleProtocols: () => 'outside-in' })
  sockets.on('connection', (socket, request) => {
    if (/^outside-in, ?right$/.test(request.headers['sec-websocket-protocol'] ?? '')) socket.send('connected')
    else socket.close(4403)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const breakOff = () => sockets.clients.forEach((socket) => socket.terminate())
  const stop = () => {
    breakOff()
    server.closeAllConnections()
    server.close()
  }
  cleanUps.push(stop)
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    stop,
    breakOff,
    say: (message) => sockets.clients.forEach((socket) => socket.send(message))
  }
}

function connectTo(host: Host, token = 'right') {
  const double = pageDouble(`${host.origin}/#token=${token}`)
  const pauses: number[] = []
  let isOver = false
  cleanUps.unshift(() => (isOver = true))
  // No pause is waited for: what counts is that they are asked for.
  const clock: Clock = {
    now: () => 0,
    after: (wait, run) => {
      pauses.push(wait)
      setImmediate(() => isOver || run())
      return () => {}
    }
  }
  return { page: Object.assign(double, { transport: webTransport(double, clock) }), pauses }
}

/** As much of a window as the line touches, with Node's own fetch and sockets. */
function pageDouble(address: string) {
  const url = new URL(address)
  const kept = new Map<string, string>()
  const addresses: string[] = []
  const keepalives: unknown[] = []
  const parts = {
    location: { origin: url.origin, hash: url.hash, pathname: url.pathname, search: url.search },
    history: { state: null, replaceState: (_state: unknown, _title: string, next: string) => addresses.push(next) },
    localStorage: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) },
    fetch: (path: string, init: RequestInit) => {
      if (init.method === 'POST') keepalives.push(init.keepalive)
      return fetch(new URL(path, url.origin), init)
    },
    addresses,
    keepalives
  }
  return Object.assign(
    new EventTarget() as unknown as Window,
    parts as unknown as Pick<Window, 'localStorage'> & { addresses: string[]; keepalives: unknown[] }
  )
}

function waiter() {
  let wake = () => {}
  return {
    tell: () => wake(),
    until: async (isTrue: () => boolean) => {
      while (!isTrue()) await new Promise<void>((resolve) => (wake = resolve))
    }
  }
}
