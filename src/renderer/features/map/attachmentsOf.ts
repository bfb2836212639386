import type { Client } from '#contract/client.ts'
import type { AttachmentData } from '#contract/shapes.ts'
import { carriedBudget, picturesToCarry } from '#core/exchange/carriedPictures.ts'
import type { JourneyDocument } from '#core/model/document.ts'

/** The pictures that a map's file carries. What cannot be had is left out: words matter more than pictures. */
export async function attachmentsOf(document: JourneyDocument, client: Client): Promise<AttachmentData[]> {
  const fits = carriedBudget()
  const found: AttachmentData[] = []
  for (const hash of picturesToCarry(document)) {
    const answer = await client.call('attachments.get', { hash })
    if (!answer.ok) continue
    // What comes later is needed less: originals of which a smaller copy is there.
    if (!fits(answer.value.data.length * 0.75)) break
    found.push(answer.value)
  }
  return found
}
