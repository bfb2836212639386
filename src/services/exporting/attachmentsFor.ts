import { carriedBudget, carriedRoom, picturesToCarry } from '#core/exchange/carriedPictures.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { picturesToDraw } from '#core/pictures/picturesToDraw.ts'
import type { Attachment } from '#persistence/attachmentStore.ts'
import type { Library } from '#persistence/openLibrary.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'

/**
 * The attachments that an export needs, and no more: a file keeps originals as far as they fit, a drawing takes the smaller copies, which
 * are enough for the size at which it shows them, so that 1,000 photos of 10 MB each become a file of 50 MB and not of 13 GB. What is
 * missing is left out: the map is worth more than its pictures.
 */
export function attachmentsFor(
  document: JourneyDocument,
  format: HandOutFormat,
  { attachments }: Pick<Library, 'attachments'>
): Attachment[] {
  if (format === 'mermaid') return []
  const hashes = format === 'json' ? picturesToCarry(document) : picturesToDraw(document)
  if (hashes.length === 0) return []
  const fits = format === 'json' ? carriedBudget(carriedRoom(document)) : () => true
  const found: Attachment[] = []
  for (const hash of hashes) {
    const one = attachments.get(hash)
    if (!one.ok) continue
    if (!fits(one.value.data.byteLength)) break
    found.push(one.value)
  }
  return found
}
