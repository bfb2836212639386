import type { FindPageFile } from '#services/hosting/pageFiles.ts'
import { safetyHeaders } from '#services/hosting/pagePolicy.ts'
import { ownAddresses } from './addresses.ts'

/** Answers a request of our own scheme from the list of the page's files. Anything else is not there. */
export async function pageResponse(method: string, url: string, findFile: FindPageFile): Promise<Response> {
  if (!isOwn(url)) return refuse(403)
  if (method !== 'GET' && method !== 'HEAD') return refuse(405)
  const file = findFile(new URL(url).pathname)
  if (file === undefined) return refuse(404)
  const headers = { ...safetyHeaders, 'content-type': file.mime, 'cache-control': file.cacheControl }
  return new Response(method === 'HEAD' ? null : await file.read(), { status: 200, headers })
}

const isOwn = ownAddresses(undefined)

function refuse(status: number): Response {
  return new Response(null, { status, headers: safetyHeaders })
}
