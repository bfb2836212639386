import { allRecords, type JourneyDocument } from '../model/document.ts'
import { warning, type Issue } from './issue.ts'
import { writeJourneyFile } from './journeyFile.ts'
import { importLimits } from './limits.ts'

/** What the pictures of a journey file may weigh together, bytes: as base64 and with the records they stay within what is read again. */
export const carriedBytes = 36 * 1024 * 1024

/**
 * Hashes of the attachments that a journey file carries, most needed first: photos, and of every card the picture by which it can be
 * shown. Originals of reduced pictures come last: where the file would be too large to be read again, they stay behind.
 */
export function picturesToCarry(document: JourneyDocument): string[] {
  const needed = new Set<string>()
  const originals = new Set<string>()
  for (const record of allRecords(document)) {
    if (record.type === 'persona' && record.photo !== null) needed.add(record.photo)
    if (record.type !== 'card' || record.picture === null) continue
    const { hash, thumbnail } = record.picture
    needed.add(thumbnail ?? hash)
    if (thumbnail !== undefined) originals.add(hash)
  }
  return [...needed, ...[...originals].filter((hash) => !needed.has(hash))]
}

/** What the pictures of one map's file may weigh together, bytes, so that with its records it can be read again. */
export function carriedRoom(document: JourneyDocument): number {
  const records = utf8Length(writeJourneyFile(document))
  // Base64 makes four bytes of three, and every picture has a line with its hash.
  return Math.max(0, Math.min(carriedBytes, Math.floor(((importLimits.bytes - records) * 3) / 4) - 1024 * 1024))
}

/** Counts the bytes of what is carried: whether one more attachment fits beside those before it. */
export function carriedBudget(room: number = carriedBytes): (bytes: number) => boolean {
  let sum = 0
  return (bytes) => {
    if (sum + bytes > room) return false
    sum += bytes
    return true
  }
}

/** What is to be said of a file that carries these attachments: pictures that it has only in reduced size, or not at all. */
export function pictureLosses(document: JourneyDocument, carried: ReadonlySet<string>): Issue[] {
  const count = { picturesReduced: 0, picturesLost: 0 }
  for (const record of allRecords(document)) {
    if (record.type !== 'card' || record.picture === null || carried.has(record.picture.hash)) continue
    if (record.picture.thumbnail !== undefined && carried.has(record.picture.thumbnail)) count.picturesReduced += 1
    else count.picturesLost += 1
  }
  return Object.entries(count).flatMap(([code, number]) => (number > 0 ? [warning(`writing.${code}`, { values: { count: number } })] : []))
}

/** Bytes of a text in UTF-8; each half of a pair of surrogates counts two. */
function utf8Length(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2
  }
  return bytes
}
