import type { Handlers } from '#contract/dispatch.ts'
import { ok } from '#core/result.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { asContract } from '../failures.ts'
import { readPicture } from './readPicture.ts'

/** Pictures in and out. */
export function attachmentHandlers({ attachments }: Library): Pick<Handlers, 'attachments.put' | 'attachments.get'> {
  return {
    'attachments.put': ({ data }) => {
      const picture = readPicture(data)
      if (!picture.ok) return picture
      const put = asContract(attachments.put(picture.value))
      return put.ok ? ok({ hash: picture.value.hash, mime: picture.value.mime }) : put
    },
    'attachments.get': ({ hash }) => {
      const found = asContract(attachments.get(hash))
      return found.ok ? ok({ ...found.value, data: Buffer.from(found.value.data).toString('base64') }) : found
    }
  }
}
