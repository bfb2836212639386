/** Names as sheets may have them: none of the signs that are forbidden there, at most 31 characters, no two the same but for their case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>(['history'])
  return names.map((name, at) => {
    const plain = name
      .replace(/[[\]/\\:*?\p{Cc}]+/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
    const base = cut(plain === '' ? String(at + 1) : plain, 31)
    let found = base
    for (let nth = 2; taken.has(found.toLowerCase()); nth += 1) found = `${cut(base, 31 - String(nth).length - 1)} ${nth}`
    taken.add(found.toLowerCase())
    return found
  })
}

/** The first UTF-16 units of a text, without half a character at the end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
}
