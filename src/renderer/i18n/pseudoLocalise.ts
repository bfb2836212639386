const accents: Readonly<Record<string, string>> = {
  a: 'ä',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  y: 'ÿ',
  c: 'ç',
  n: 'ñ',
  A: 'Ä',
  E: 'Ë',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
  C: 'Ç',
  N: 'Ñ'
}

/** A text a third longer, accented and in brackets: what is cut off or stands outside the message files shows at a glance. */
export function pseudoLocalise(text: string): string {
  const accented = [...text].map((letter) => accents[letter] ?? letter).join('')
  return `[${accented}${'·'.repeat(Math.ceil([...text].length / 3))}]`
}
