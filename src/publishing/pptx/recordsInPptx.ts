import { zipEntries } from '../workbook/zipEntries.ts'

/** Ids at the ends of the names of shapes, of all slides of a finished file. Throws where the file cannot be read. */
export function recordsInPptx(data: Uint8Array): ReadonlySet<string> {
  const entries = zipEntries(data, 1024 * 1024 * 1024)
  if (!entries.ok) throw new Error(`The finished file cannot be read: ${entries.error}`)
  const ids = new Set<string>()
  for (const name of entries.value.names) {
    if (!/^ppt\/slides\/slide\d+\.xml$/u.test(name)) continue
    const part = entries.value.read(name)
    if (!part.ok || !part.value) throw new Error(`${name} cannot be read`)
    const xml = Buffer.from(part.value).toString('utf8')
    for (const [, id = ''] of xml.matchAll(/ name="[^"]*?· ([A-Za-z0-9][A-Za-z0-9_-]{0,63})"/gu)) ids.add(id)
  }
  return ids
}
