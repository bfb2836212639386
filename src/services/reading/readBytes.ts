import { randomBytes } from 'node:crypto'
import { messages, type Language } from '#contract/messages/messages.ts'
import type { AttachmentCheck } from '#core/exchange/attachments.ts'
import { failure } from '#core/exchange/issue.ts'
import { readAny } from '#core/exchange/readAny.ts'
import type { Attachment, ReadOutcome } from '#core/exchange/readOutcome.ts'
import { pictureHead } from '#core/pictures/pictureHead.ts'
import { ok } from '#core/result.ts'
import type { TableChoices } from '#core/exchange/tables/journeyOfTable.ts'
import { looksLikeOffice } from '#publishing/workbook/readWorkbook.ts'
import { readPicture } from '../attachments/readPicture.ts'
import { decodeText } from './decodeText.ts'
import { drawingInPng, inflatePages } from './drawingInPng.ts'
import { workbookMaps } from './workbookMaps.ts'

/** A file or pasted text that is to become maps. */
export interface ReadingRequest {
  readonly name: string
  readonly bytes: Uint8Array
  readonly language: Language
  /** What was decided about the tables in it, in the order of the maps they become. */
  readonly tables?: readonly (TableChoices | null)[]
  /** Hashes of pictures that lie beside a journey file and need not be in it. */
  readonly beside?: readonly string[]
}

/** Reads bytes into maps on this thread, however long it takes: `readInWorker` is the one to call with what others wrote. */
export function readBytes({ name, bytes, language, tables = [], beside = [] }: ReadingRequest): ReadOutcome {
  const personaName = messages[language].canvas.firstPersona
  if (looksLikeOffice(bytes)) return workbookMaps(bytes, name, { newId: newRecordId, personaName, choices: tables })
  const picture = pictureHead(bytes)
  const carried = picture?.mime === 'image/png' ? drawingInPng(bytes) : null
  if (picture && carried === null) return { maps: [], issues: [failure('picture.noMap')] }
  const text = carried === null ? decodeText(bytes) : ok(carried)
  if (!text.ok) return { maps: [], issues: [failure(text.error)] }
  return readAny(name, text.value, {
    laneTitles: messages[language].domain.lane,
    personaName,
    newId: newRecordId,
    check,
    beside,
    tables,
    inflate: inflatePages()
  })
}

/** 16 letters or digits: 82 random bits. */
function newRecordId(): string {
  const digits = '0123456789abcdefghijklmnopqrstuvwxyz'
  return [...randomBytes(16)].map((byte) => digits[byte % digits.length]).join('')
}

function check({ hash, data }: Attachment): ReturnType<AttachmentCheck> {
  const picture = readPicture(data)
  if (!picture.ok) return 'badAttachment'
  return picture.value.hash === hash ? 'genuine' : 'wrongHash'
}
