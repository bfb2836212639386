import { err, ok, type Result } from '#core/result.ts'

/**
 * Bytes of a file as text: UTF-8, or UTF-16 where a byte order mark says so. Bytes that are no text are refused rather than filled with
 * replacement characters: nobody would find those again.
 */
export function decodeText(bytes: Uint8Array): Result<string, 'binary' | 'notText'> {
  const encoding = encodingOf(bytes)
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch {
    return err(bytes.subarray(0, 4096).includes(0) || isKnownBinary(bytes) ? 'binary' : 'notText')
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** First bytes of what people pick by mistake: pictures, archives (office files among them), PDF, gzip. */
function isKnownBinary(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  return ['\x89PNG', 'PK\x03\x04', '%PDF', 'GIF8', '\x1f\x8b', '\xff\xd8\xff', 'RIFF'].some((mark) => start.startsWith(mark))
}
