/** A `name` table by which a font is found under this family and no other. */
export function nameTable(family: string): Buffer {
  const names = new Map([
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replace(/[^A-Za-z0-9-]/g, '')]
  ])
  const head = Buffer.alloc(6 + names.size * 12)
  head.writeUInt16BE(names.size, 2)
  head.writeUInt16BE(head.length, 4)
  const texts: Buffer[] = []
  let offset = 0
  let at = 6
  for (const [id, name] of names) {
    const text = Buffer.from(name, 'utf16le').swap16()
    // Windows, Unicode, English.
    for (const value of [3, 1, 0x0409, id, text.length, offset]) at = head.writeUInt16BE(value, at)
    texts.push(text)
    offset += text.length
  }
  return Buffer.concat([head, ...texts])
}
