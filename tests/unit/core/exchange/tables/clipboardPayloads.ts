// What programs put on the clipboard, byte for byte in their shape: `text/html` and `text/plain` of one range or table each.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = new URL('../../../../fixtures/clipboard/', import.meta.url)

/** The text of one payload, such as `excel.html`. */
export function payload(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')
}
