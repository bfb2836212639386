import { failure, quoted, warning, type Issue } from './issue.ts'
import type { Attachment } from './readOutcome.ts'

/** Media types of pictures that a journey file may carry. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const

const hash = /^[0-9a-f]{64}$/

/** The attachments of a journey file; what is none is left out and said. Whether content and hash agree is for the caller to check. */
export function readAttachments(value: unknown): { attachments: Attachment[]; issues: Issue[] } {
  if (value === undefined) return { attachments: [], issues: [] }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { attachments: [], issues: [warning('badAttachments', { field: 'attachments' })] }
  }
  const attachments: Attachment[] = []
  const issues: Issue[] = []
  for (const [key, content] of Object.entries(value)) {
    const attachment = attachmentOf(key, content)
    if (attachment) attachments.push(attachment)
    else issues.push(warning('badAttachment', { field: `attachments.${quoted(key)}` }))
  }
  return { attachments, issues }
}

/** The issue for an attachment whose content does not have the hash it goes by. */
export function wrongHash(attachment: Attachment): Issue {
  return failure('wrongHash', { field: `attachments.${attachment.hash}` })
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
