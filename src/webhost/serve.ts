// The loopback server: JSON calls, sockets for events, and the files of the page. Every request passes the gate first.
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ContractError } from '#contract/error.ts'
import type { HostEvent } from '#contract/events.ts'
import type { FindPageFile } from '#services/hosting/pageFiles.ts'
import { safetyHeaders } from '#services/hosting/pagePolicy.ts'
import { eventSockets } from './eventSockets.ts'
import { admit, routeOf, type Rules } from './gate.ts'
import { readCall } from './readCall.ts'

export interface ServeOptions {
  /** 0 for any free one. */
  readonly port: number
  readonly findFile: FindPageFile
  /** Runs one call; never rejects. */
  readonly call: (name: unknown, params: unknown) => Promise<unknown>
  /** Listens to the services; gives a function that stops listening. */
  readonly onEvent: (listener: (event: HostEvent) => void) => () => void
  /** Origin of the page's development server, where there is one. */
  readonly devOrigin?: string | undefined
}

export interface Served {
  readonly port: number
  readonly token: string
  readonly send: (event: HostEvent) => void
  /** How many pages listen. */
  readonly listeners: () => number
  /** Calls back whenever one of them has gone. */
  readonly onListenerGone: (listener: () => void) => void
  /** Takes no new connection and resolves when the calls that run have answered. */
  readonly stop: () => Promise<void>
}

/** Listens on 127.0.0.1 and nowhere else. Rejects where the port is taken. */
export async function serve({ port, findFile, call, onEvent, devOrigin }: ServeOptions): Promise<Served> {
  const sockets = eventSockets(onEvent)
  const token = randomBytes(32).toString('base64url')
  const running = new Set<Promise<unknown>>()
  let rules: Rules = { host: '', origins: [], token }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pathname = pathOf(request.url)
    const admission = admit({ method: request.method ?? '', pathname, headers: request.headers }, rules)
    if (!admission.admitted) {
      if (admission.allow !== undefined) response.setHeader('allow', admission.allow)
      const error: ContractError = { code: 'forbidden', message: 'This address is no longer valid: open the app again.' }
      if (admission.isOwnPage) sendJson(request, response, admission.status, { ok: false, error })
      else sendEmpty(request, response, admission.status)
      return
    }
    switch (admission.route) {
      case 'call':
        return answerCall(request, response, call, running)
      case 'events':
        return sendEmpty(request, response, 426)
      case 'file':
        return sendFile(request, response, findFile(pathname))
    }
  }

  const server = createServer({ requestTimeout: 120_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else sendEmpty(request, response, 500)
    })
  })
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const pathname = pathOf(request.url)
    if (routeOf(pathname) !== 'events') return socket.destroy()
    const admission = admit({ method: request.method ?? '', pathname, headers: request.headers }, rules)
    if (admission.admitted) sockets.take(request, socket, head)
    else if (admission.isOwnPage) sockets.turnAway(request, socket, head)
    else socket.destroy()
  })
  // No tunnel: without a listener Node would still close it, this says so at once.
  server.on('connect', (_request, socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve)
  })
  const bound = (server.address() as AddressInfo).port
  const host = `127.0.0.1:${bound}`
  rules = { host, origins: [`http://${host}`, ...(devOrigin === undefined ? [] : [devOrigin])], token }

  return {
    port: bound,
    token,
    send: sockets.send,
    listeners: sockets.count,
    onListenerGone: sockets.onGone,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await Promise.allSettled(running)
      sockets.end()
      // Connections turn idle as their last answers leave; whoever does not read his must not keep the library open.
      const idle = setInterval(() => server.closeIdleConnections(), 10)
      const late = setTimeout(() => {
        server.closeAllConnections()
        sockets.cut()
      }, 500)
      await closed
      clearInterval(idle)
      clearTimeout(late)
    }
  }
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  call: ServeOptions['call'],
  running: Set<Promise<unknown>>
): Promise<void> {
  const read = await readCall(request)
  if (!read.read) {
    const error: ContractError = { code: read.status === 413 ? 'tooLarge' : 'badRequest', message: read.message }
    sendJson(request, response, read.status, { ok: false, error })
    return
  }
  const work = call(read.name, read.params)
  running.add(work)
  try {
    sendJson(request, response, 200, await work)
  } finally {
    running.delete(work)
  }
}

async function sendFile(request: IncomingMessage, response: ServerResponse, file: ReturnType<FindPageFile>): Promise<void> {
  if (file === undefined) return sendEmpty(request, response, 404)
  const bytes = await file.read()
  response.writeHead(200, {
    ...safetyHeaders,
    'content-type': file.mime,
    'content-length': bytes.length,
    'cache-control': file.cacheControl
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function sendJson(request: IncomingMessage, response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value)
  response.writeHead(status, {
    ...safetyHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...closingUnlessRead(request)
  })
  response.end(text)
}

function sendEmpty(request: IncomingMessage, response: ServerResponse, status: number): void {
  response.writeHead(status, { ...safetyHeaders, 'content-length': 0, 'cache-control': 'no-store', ...closingUnlessRead(request) })
  response.end()
}

/** A body that nobody will read must not stand in the way of the next request on this connection. */
function closingUnlessRead(request: IncomingMessage): Record<string, string> {
  if (request.complete || request.method === 'GET' || request.method === 'HEAD') return {}
  request.resume()
  return { connection: 'close' }
}

/** The path of an address, decoded nowhere: the manifest has no name that needs it. */
function pathOf(url: string | undefined): string {
  return (url ?? '/').split(/[?#]/, 1)[0] ?? '/'
}
