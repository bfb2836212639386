import { createHash, randomBytes } from 'node:crypto'
import { messages, type Language } from '#contract/messages/messages.ts'
import { failure } from '#core/exchange/issue.ts'
import { readAny } from '#core/exchange/readAny.ts'
import type { Attachment, ReadOutcome } from '#core/exchange/readOutcome.ts'
import { decodeText } from './decodeText.ts'

/** A file or pasted text that is to become maps. */
export interface ReadingRequest {
  readonly name: string
  readonly bytes: Uint8Array
  readonly language: Language
}

/** Reads bytes into maps on this thread, however long it takes: `readInWorker` is the one to call with what others wrote. */
export function readBytes({ name, bytes, language }: ReadingRequest): ReadOutcome {
  const text = decodeText(bytes)
  if (!text.ok) return { maps: [], issues: [failure(text.error)] }
  return readAny(name, text.value, { laneTitles: messages[language].domain.lane, newId: newRecordId, isGenuine })
}

/** 16 letters or digits: 82 random bits. */
function newRecordId(): string {
  const digits = '0123456789abcdefghijklmnopqrstuvwxyz'
  return [...randomBytes(16)].map((byte) => digits[byte % digits.length]).join('')
}

function isGenuine({ hash, data }: Attachment): boolean {
  return createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex') === hash
}
