// Reads the body of a call with a limit that depends on the operation, before anything is parsed.
import type { IncomingMessage } from 'node:http'

const ordinaryLimit = 5_000_000
const largeLimit = 71_000_000
/** Operations that carry files or, at worst, all records of a map. */
const largeOperations: ReadonlySet<string> = new Set(['import.read', 'attachments.put', 'files.save', 'journeys.create', 'journeys.save'])

export type Call =
  | { readonly read: true; readonly name: unknown; readonly params: unknown }
  | { readonly read: false; readonly status: 400 | 413; readonly message: string }

/** The name and parameters of a call: `{"name": …, "params": …}`, the name first, because the limit hangs on it. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  let size = 0
  let limit = ordinaryLimit
  if (Number(request.headers['content-length'] ?? 0) > largeLimit) return tooLarge(largeLimit)
  // Leaving the loop early must not destroy the connection: the refusal still has to be sent over it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > ordinaryLimit && limit === ordinaryLimit) limit = limitFor(Buffer.concat(chunks).subarray(0, 200).toString('latin1'))
    if (size > limit) return tooLarge(limit)
  }
  return parse(Buffer.concat(chunks, size))
}

function limitFor(beginning: string): number {
  const name = /^\s*\{\s*"name"\s*:\s*"([\w.]+)"/.exec(beginning)?.[1]
  return name !== undefined && largeOperations.has(name) ? largeLimit : ordinaryLimit
}

function parse(bytes: Buffer): Call {
  try {
    const body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
    if (typeof body !== 'object' || body === null) return { read: false, status: 400, message: 'the body is not an object' }
    const { name, params } = body as { name?: unknown; params?: unknown }
    return { read: true, name, params }
  } catch {
    return { read: false, status: 400, message: 'the body is not JSON in UTF-8' }
  }
}

function tooLarge(limit: number): Call {
  return { read: false, status: 413, message: `the body is larger than ${limit} bytes` }
}
