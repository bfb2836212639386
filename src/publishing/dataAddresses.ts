import type { WritingAttachment } from './writer.ts'

/** Addresses that carry the pictures themselves, by hash. */
export function dataAddresses(attachments: readonly WritingAttachment[]): (hash: string) => string | undefined {
  const addresses = new Map(
    attachments.map(({ hash, mime, data }) => [hash, `data:${mime};base64,${Buffer.from(data).toString('base64')}`])
  )
  return (hash) => addresses.get(hash)
}
