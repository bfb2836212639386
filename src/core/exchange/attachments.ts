import { quoted, warning, type Issue } from './issue.ts'
import type { Attachment } from './readOutcome.ts'

/** Media types of pictures that a journey file may carry. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const

const hash = /^[0-9a-f]{64}$/

/** Whether the content of an attachment has the hash it goes by. */
export type AttachmentCheck = (attachment: Attachment) => boolean

/** The attachments of a journey file; what is none, or not the one it says, is left out and said. */
export function readAttachments(value: unknown, isGenuine: AttachmentCheck): { attachments: Attachment[]; issues: Issue[] } {
  if (value === undefined) return { attachments: [], issues: [] }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { attachments: [], issues: [warning('badAttachments', { field: 'attachments' })] }
  }
  const attachments: Attachment[] = []
  const issues: Issue[] = []
  for (const [key, content] of Object.entries(value)) {
    const attachment = attachmentOf(key, content)
    if (attachment && isGenuine(attachment)) attachments.push(attachment)
    else if (attachment) issues.push(warning('wrongHash', { field: `attachments.${key}` }))
    else issues.push(warning('badAttachment', { field: `attachments.${hash.test(key) ? key : quoted(key)}` }))
  }
  return { attachments, issues }
}

function attachmentOf(key: string, content: unknown): Attachment | undefined {
  if (!hash.test(key) || typeof content !== 'object' || content === null) return undefined
  const { mime, data } = content as Record<string, unknown>
  if (typeof mime !== 'string' || !(pictureTypes as readonly string[]).includes(mime)) return undefined
  return typeof data === 'string' && isBase64(data) ? { hash: key, mime, data } : undefined
}

function isBase64(text: string): boolean {
  return text.length > 0 && text.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(text) && !/=[^=]|={3}/.test(text)
}
