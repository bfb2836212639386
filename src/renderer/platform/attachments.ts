import type { Client } from '#contract/client.ts'
import { decodeBase64 } from './base64.ts'

/** Addresses under which the page can show attachments. They hold until `dispose`. */
export interface AttachmentUrls {
  /** The address if it is known already, else null. */
  readonly known: (hash: string) => string | null
  /** The address; null where there is no such attachment, or it cannot be had now: asking again tries again. */
  readonly load: (hash: string) => Promise<string | null>
  readonly dispose: () => void
}

/** So many attachments are fetched at the same time. */
const atOnce = 6

/** Fetches every attachment at most once; what was asked for last comes first, because that is what one looks at by now. */
export function createAttachmentUrls(client: Client): AttachmentUrls {
  const urls = new Map<string, string>()
  const loading = new Map<string, Promise<string | null>>()
  const waiting: (() => void)[] = []
  let running = 0

  async function fetchUrl(hash: string): Promise<string | null> {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
    const answer = await client.call('attachments.get', { hash })
    running -= 1
    waiting.pop()?.()
    loading.delete(hash)
    if (!answer.ok) return null
    const url = URL.createObjectURL(new Blob([decodeBase64(answer.value.data)], { type: answer.value.mime }))
    urls.set(hash, url)
    return url
  }

  return {
    known: (hash) => urls.get(hash) ?? null,
    load: (hash) => {
      const known = urls.get(hash)
      if (known) return Promise.resolve(known)
      const pending = loading.get(hash) ?? fetchUrl(hash)
      loading.set(hash, pending)
      return pending
    },
    dispose: () => {
      for (const url of urls.values()) URL.revokeObjectURL(url)
      urls.clear()
    }
  }
}
