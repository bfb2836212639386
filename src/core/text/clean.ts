// The one entrance for typed, pasted and imported text: everything behind it may rely on NFC, on \n as the only control character and on
// well-formed UTF-16. With NFD text, PDF writers drop or misplace Vietnamese diacritics.

/** Text with line breaks: NFC; CRLF, CR and Unicode line separators become \n; tabs become spaces; other control characters, U+00AD and lone surrogates go. */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(/\t/gu, ' ').replace(unwanted, '').normalize('NFC')
}

/** Text for a single line: as cleanText, then line breaks become spaces and the ends are trimmed. Linear in its length, whatever the text. */
export function cleanLine(text: string): string {
  const lines = cleanText(text).split('\n')
  return lines.length === 1 ? (lines[0] ?? '').trim() : lines.flatMap((line) => line.trim() || []).join(' ')
}

const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/gu
// Under the u flag \p{Cs} matches only surrogates that are not part of a pair. U+FEFF and U+FFFE/U+FFFF carry nothing a reader can see.
const unwanted = /(?!\n)[\p{Cc}\p{Cs}\u00ad\ufeff\ufffe\uffff]/gu
