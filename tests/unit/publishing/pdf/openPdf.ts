// Opens finished PDF files with a reader that shares nothing with the writer.
import { spawnSync } from 'node:child_process'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text of a page, with where its line begins, pt from the lower left corner. */
export interface TextPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Opens a file; what the reader complains about is an error. */
export function openPdf(data: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(data), verbosity: 0, stopAtErrors: true }).promise
}

/** The pieces of text of a page (from 1), in the order of the file, without empty ones. */
export async function textPieces(pdf: PDFDocumentProxy, page: number): Promise<TextPiece[]> {
  const { items } = await (await pdf.getPage(page)).getTextContent({ disableNormalization: true })
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const transform = item.transform as number[]
    // A blank parts each line from the next.
    return [
      {
        text: item.str.replace(/ $/u, ''),
        x: transform[4] ?? 0,
        y: transform[5] ?? 0,
        size: Math.hypot(transform[0] ?? 0, transform[1] ?? 0)
      }
    ]
  })
}

/** All text of a file without blanks, in the order of the file. */
export async function allText(pdf: PDFDocumentProxy): Promise<string> {
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => textPieces(pdf, index + 1)))
  return solid(pages.flatMap((pieces) => pieces.map(({ text }) => text)).join(''))
}

/** A text as it is compared: composed, without blanks and characters that nobody sees. */
export function solid(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
}

/** What a program of poppler prints; null where it is not installed, which is said once. */
export function poppler(program: string, args: readonly string[], input?: Uint8Array): Buffer | null {
  const run = spawnSync(program, args, { input, maxBuffer: 512 * 1024 * 1024 })
  if (run.error) {
    if (!said) process.stderr.write(`${program} is not installed (package poppler-utils): what it would read is not compared.\n`)
    said = true
    return null
  }
  if (run.status !== 0) throw new Error(`${program}: ${run.stderr.toString()}`)
  return run.stdout
}

let said = false
