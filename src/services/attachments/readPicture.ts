import { createHash } from 'node:crypto'
import type { ContractError } from '#contract/error.ts'
import { pictureHead } from '#core/pictures/pictureHead.ts'
import { isWithinPixels, pictureLimits } from '#core/pictures/pictureLimits.ts'
import { ok, type Result } from '#core/result.ts'
import type { Attachment } from '#persistence/attachmentStore.ts'
import { fail } from '../failures.ts'

/** A picture out of base64 that came from outside, under its hash, judged by its bytes alone; `notAPicture`, `tooLarge`. */
export function readPicture(base64: string): Result<Attachment, ContractError> {
  const data = Buffer.from(base64, 'base64')
  if (data.byteLength > pictureLimits.bytes)
    return fail('tooLarge', `a picture of ${data.byteLength} bytes; at most ${pictureLimits.bytes}`)
  const head = pictureHead(data)
  if (!head) return fail('notAPicture', 'not PNG, JPEG, WebP or GIF')
  if (!isWithinPixels(head)) return fail('tooLarge', `a picture of ${head.width} × ${head.height} pixels`)
  return ok({ hash: createHash('sha256').update(data).digest('hex'), mime: head.mime, data })
}
