import { createHash } from 'node:crypto'
import type { ContractError } from '#contract/error.ts'
import { ok, type Result } from '#core/result.ts'
import type { Attachment } from '#persistence/attachmentStore.ts'
import { fail } from '../failures.ts'
import { pictureType } from './pictureType.ts'

const largest = 20 * 1024 * 1024

/** A picture out of base64 that came from outside, under its hash; `notAPicture`, `tooLarge`. */
export function readPicture(base64: string): Result<Attachment, ContractError> {
  const data = Buffer.from(base64, 'base64')
  if (data.byteLength > largest) return fail('tooLarge', `a picture of ${data.byteLength} bytes; at most ${largest}`)
  const mime = pictureType(data)
  if (!mime) return fail('notAPicture', 'not PNG, JPEG, WebP or GIF')
  return ok({ hash: createHash('sha256').update(data).digest('hex'), mime, data })
}
