// PDF is written here without a library: pdfkit, which was tried, puts titles into its metadata unescaped, keeps one text for each shape (so that
// characters that look alike are copied as one), and sets every line anew where ligatures are off. What is needed of the format is little.
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { reference } from './pdfSyntax.ts'

/**
 * The objects of a PDF file, written in the order in which they come, and the table that says where each begins (ISO 32000-1, 7.5). Knows
 * nothing of pages or fonts. The same objects give the same bytes: there is no clock and no chance in it.
 */
export class PdfFile {
  readonly #pieces: Buffer[] = []
  readonly #offsets: (number | null)[] = []
  #length = 0

  constructor() {
    // The four bytes above 127 tell programs that copy files that this one is not text.
    this.#push(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'))
  }

  /** A number for an object that is written later, so that others can refer to it. */
  reserve(): number {
    this.#offsets.push(null)
    return this.#offsets.length
  }

  /** Writes an object: a dictionary or another value as PDF syntax. */
  add(value: string, id: number = this.reserve()): number {
    this.#begin(id)
    this.#push(Buffer.from(`${value}\nendobj\n`, 'latin1'))
    return id
  }

  /** Writes a stream; `entries` are those of its dictionary beside length and packing. What is packed already comes with `isPacked`. */
  addStream(
    entries: string,
    data: Uint8Array,
    { id = this.reserve(), isPacked = false }: { id?: number; isPacked?: boolean } = {}
  ): number {
    const bytes = isPacked ? data : deflateSync(data)
    this.#begin(id)
    this.#push(Buffer.from(`<<${entries}${isPacked ? '' : '/Filter/FlateDecode'}/Length ${bytes.length}>>\nstream\n`, 'latin1'))
    this.#push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    this.#push(Buffer.from('\nendstream\nendobj\n', 'latin1'))
    return id
  }

  /** The whole file. Every reserved number must have been written. */
  finish({ root, info }: { readonly root: number; readonly info: number }): Uint8Array {
    const start = this.#length
    const rows = this.#offsets.map((offset, index) => {
      if (offset === null) throw new Error(`Object ${index + 1} of the PDF was never written`)
      return `${String(offset).padStart(10, '0')} 00000 n \n`
    })
    const hash = createHash('sha256')
    for (const piece of this.#pieces) hash.update(piece)
    const id = `<${hash.digest('hex').slice(0, 32)}>`
    const size = this.#offsets.length + 1
    this.#push(
      Buffer.from(
        `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}` +
          `trailer\n<</Size ${size}/Root ${reference(root)}/Info ${reference(info)}/ID[${id}${id}]>>\nstartxref\n${start}\n%%EOF\n`,
        'latin1'
      )
    )
    return Buffer.concat(this.#pieces, this.#length)
  }

  #begin(id: number): void {
    this.#offsets[id - 1] = this.#length
    this.#push(Buffer.from(`${id} 0 obj\n`, 'latin1'))
  }

  #push(bytes: Buffer): void {
    this.#pieces.push(bytes)
    this.#length += bytes.length
  }
}
