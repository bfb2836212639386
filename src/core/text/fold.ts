// Folds text for search, so that "duong" finds "đường". What is folded is only compared; the original is what people see.

/** Lower case without diacritics: NFD, combining marks removed, đ as d. */
export function foldText(text: string): string {
  return foldWithOffsets(text).folded
}

/** Folded text with, for every UTF-16 unit of it, the offset in the original it came from. */
export interface FoldedText {
  folded: string
  /** `offsets[i]` is where the folded unit i starts in the original; one more entry at the end holds the original's length. */
  offsets: number[]
}

/** Folds and keeps the way back, so that a hit can be marked in the original: see `originalRange`. */
export function foldWithOffsets(text: string): FoldedText {
  let folded = ''
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    const plain = foldCharacter(character)
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at)
    folded += plain
    at += character.length
  }
  offsets.push(text.length)
  return { folded, offsets }
}

/** The part of the original covered by folded units from `start` up to, not including, `end`; combining marks after the hit belong to it. */
export function originalRange(text: FoldedText, start: number, end: number): { start: number; end: number } {
  return { start: text.offsets[start] ?? 0, end: text.offsets[end] ?? 0 }
}

function foldCharacter(character: string): string {
  if (character.length === 1 && character < '\u0080') return character.toLowerCase()
  return character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd')
}
