/** Longest name in bytes: file systems stop at 255, and `(1)` or `.part` may be added. */
const longest = 200
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)$/iu
// Joiners are formatting characters too, but letters and pictures fall apart without them.
const forbidden = /(?:(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"/\\|?*])+/gu

/**
 * A file name for a title that Windows, macOS and Linux all take and that names nothing outside its folder. `extension` is without dot; from
 * `number` 2 on it stands behind the title.
 */
export function fileName(title: string, extension: string, number = 1): string {
  const suffix = number === 1 ? '' : ` (${number})`
  const plain = title.normalize('NFC').replace(forbidden, ' ').replace(/\s+/gu, ' ')
  const trimmed = trimEnds(shortened(trimEnds(plain), longest - extension.length - suffix.length - 1))
  const stem = trimmed === '' ? 'journey' : trimmed
  // Windows looks at what stands before the first dot only.
  const device = reserved.test((stem.split('.')[0] ?? '').trim())
  return `${device ? `_${stem}` : stem}${suffix}.${extension}`
}

/** Leading dots hide a file, leading hyphens read as an option; Windows drops dots and spaces at the end. */
function trimEnds(text: string): string {
  return text.replace(/^[\s.\-~]+/u, '').replace(/[\s.]+$/u, '')
}

function shortened(text: string, bytes: number): string {
  let length = 0
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    length += Buffer.byteLength(segment)
    if (length > bytes) break
    kept += segment
  }
  return kept
}
