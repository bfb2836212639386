import type { PictureType } from '../pictures/pictureHead.ts'
import { quoted, warning, type Issue } from './issue.ts'
import type { Attachment } from './readOutcome.ts'

/** Media types of pictures that a journey file may carry. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const satisfies readonly PictureType[]

const hash = /^[0-9a-f]{64}$/

/** What the content of an attachment is: a picture under its own hash, or what is wrong with it. `core` can neither decode nor hash it. */
export type AttachmentCheck = (attachment: Attachment) => 'genuine' | 'wrongHash' | 'badAttachment'

/** The attachments of a journey file; what is none, or not the one it says, is left out and said. */
export function readAttachments(value: unknown, check: AttachmentCheck): { attachments: Attachment[]; issues: Issue[] } {
  if (value === undefined) return { attachments: [], issues: [] }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { attachments: [], issues: [warning('badAttachments', { field: 'attachments' })] }
  }
  const attachments: Attachment[] = []
  const issues: Issue[] = []
  for (const [key, content] of Object.entries(value)) {
    const attachment = attachmentOf(key, content)
    const verdict = attachment ? check(attachment) : 'badAttachment'
    if (attachment && verdict === 'genuine') attachments.push(attachment)
    else issues.push(warning(verdict, { field: `attachments.${hash.test(key) ? key : quoted(key)}` }))
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
