import type { Client } from '#contract/client.ts'
import type { AttachmentData } from '#contract/shapes.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { personasOf } from '#core/queries/journey.ts'

/** The photos of a map's personas. What cannot be had is left out: words matter more than pictures. */
export async function attachmentsOf(document: JourneyDocument, client: Client): Promise<AttachmentData[]> {
  const hashes = new Set(personasOf(document).flatMap(({ photo }) => photo ?? []))
  const answers = await Promise.all([...hashes].map((hash) => client.call('attachments.get', { hash })))
  return answers.flatMap((answer) => (answer.ok ? [answer.value] : []))
}
