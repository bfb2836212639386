// The few lines of the DevTools protocol that the double needs, over Node's own WebSocket.

export type Details = Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- the protocol's own shapes

export interface Line {
  readonly send: (method: string, params?: Details) => Promise<Details>
  readonly on: (method: string, listener: (params: Details) => void) => void
}

export interface Devtools extends Line {
  /** The line to one target that was attached to. */
  readonly session: (sessionId: string) => Line
}

export async function connectDevtools(endpoint: string): Promise<Devtools> {
  const socket = new WebSocket(endpoint)
  const waiting = new Map<number, { resolve: (value: Details) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, ((params: Details) => void)[]>()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Details
    if (message['id'] === undefined) {
      listeners.get(`${message['sessionId'] ?? ''} ${message['method']}`)?.forEach((listener) => listener(message['params'] as Details))
      return
    }
    const call = waiting.get(message['id'] as number)
    waiting.delete(message['id'] as number)
    if (message['error'] === undefined) call?.resolve(message['result'] as Details)
    else call?.reject(new Error(String((message['error'] as Details)['message'])))
  })
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error('the browser cannot be reached')))
  })
  const line = (sessionId?: string): Line => ({
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        socket.send(JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) }))
      }),
    on: (method, listener) => {
      const key = `${sessionId ?? ''} ${method}`
      listeners.set(key, [...(listeners.get(key) ?? []), listener])
    }
  })
  return { ...line(), session: line }
}
