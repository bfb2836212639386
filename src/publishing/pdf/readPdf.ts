// Reads back what a writer made: enough to count in the finished bytes what is really on the pages. Knows the writer's own form of PDF and no other.
import { inflateSync } from 'node:zlib'

/** What a page of a finished file shows. */
export interface PageRead {
  readonly width: number
  readonly height: number
  /** Records of which something is drawn, and whether all of it lies on the page. */
  readonly records: ReadonlyMap<string, { readonly isInside: boolean }>
}

/** The pages of a finished file. Throws where the file is not whole. */
export function readPdf(data: Uint8Array): PageRead[] {
  const objects = new Objects(Buffer.from(data.buffer, data.byteOffset, data.byteLength))
  const pages = objects.dictionary(objects.referred(objects.dictionary(objects.root), 'Pages'))
  const kids = /\/Kids\[([^\]]*)\]/u.exec(pages)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/gu)].map(([, id]) => readPage(objects, Number(id)))
}

class Objects {
  readonly #bytes: Buffer
  readonly #offsets: number[]
  readonly root: number

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    const tail = bytes.toString('latin1', Math.max(0, bytes.length - 1024))
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(tail)?.[1] ?? NaN)
    if (!Number.isInteger(start)) throw new Error('The PDF has no end')
    const table = bytes.toString('latin1', start)
    const size = Number(/^xref\n0 (\d+)\n/u.exec(table)?.[1] ?? 0)
    const head = table.indexOf('\n', 5) + 1
    this.#offsets = Array.from({ length: size }, (_, id) => Number(table.slice(head + id * 20, head + id * 20 + 10)))
    this.root = Number(/\/Root (\d+) 0 R/u.exec(table)?.[1] ?? 0)
  }

  dictionary(id: number): string {
    const start = this.#offsets[id] ?? -1
    const head = `${id} 0 obj\n`
    if (start < 0 || this.#bytes.toString('latin1', start, start + head.length) !== head)
      throw new Error(`Object ${id} of the PDF is not where it should be`)
    const end = this.#bytes.indexOf('>>\nstream\n', start)
    const plainEnd = this.#bytes.indexOf('\nendobj\n', start)
    return this.#bytes.toString('latin1', start + head.length, end >= 0 && end < plainEnd ? end + 2 : plainEnd)
  }

  stream(id: number): string {
    const dictionary = this.dictionary(id)
    const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1] ?? NaN)
    const start = (this.#offsets[id] ?? 0) + `${id} 0 obj\n`.length + dictionary.length + '\nstream\n'.length
    return inflateSync(this.#bytes.subarray(start, start + length)).toString('latin1')
  }

  referred(dictionary: string, name: string): number {
    return Number(new RegExp(`/${name} (\\d+) 0 R`, 'u').exec(dictionary)?.[1] ?? 0)
  }
}

/** What a stroke may reach beyond the page without being missed, pt. */
const spare = 1

function readPage(objects: Objects, id: number): PageRead {
  const dictionary = objects.dictionary(id)
  const [, , width = 0, height = 0] = (/\/MediaBox\[([^\]]*)\]/u.exec(dictionary)?.[1] ?? '').split(' ').map(Number)
  const records = new Map<string, { isInside: boolean }>()
  let record: string | null = null
  let isInside = true
  const check = (x: number, y: number): void => {
    if (x < -spare || y < -spare || x > width + spare || y > height + spare) isInside = false
  }
  for (const line of objects.stream(objects.referred(dictionary, 'Contents')).split('\n')) {
    // What belongs to no record is not looked at.
    if (record === null && !line.endsWith('BDC')) continue
    const operator = line.slice(line.lastIndexOf(' ') + 1)
    switch (operator) {
      case 'm':
      case 'l':
      case 'c': {
        const [x = 0, y = 0] = line.split(' ').slice(-3, -1).map(Number)
        check(x, y)
        break
      }
      case 're': {
        const [x = 0, y = 0, w = 0, h = 0] = line.split(' ').map(Number)
        check(x, y)
        check(x + w, y + h)
        break
      }
      case 'Tm': {
        const [x = 0, y = 0] = line.split(' ').slice(4, 6).map(Number)
        check(x, y)
        break
      }
      case 'EMC':
        record = null
        break
      case 'f':
      case 'S':
      case 'B':
      case 'Do':
        drawn()
        break
      default:
        if (line.endsWith(']TJ')) drawn()
        else if (line.endsWith('BDC')) {
          record = recordIn(line)
          isInside = record === null || (records.get(record)?.isInside ?? true)
        }
    }
  }
  return { width, height, records }

  function drawn(): void {
    if (record !== null) records.set(record, { isInside })
  }
}

function recordIn(line: string): string | null {
  const plain = /\/Record\(((?:[^\\)]|\\.)*)\)/u.exec(line)
  if (plain) return (plain[1] ?? '').replace(/\\(.)/gu, '$1')
  const hex = /\/Record<FEFF([0-9A-F]*)>/u.exec(line)?.[1]
  return hex === undefined ? null : Buffer.from(hex, 'hex').swap16().toString('utf16le')
}
