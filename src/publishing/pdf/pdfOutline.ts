import type { PageBox } from './pdfPen.ts'
import type { PdfFile } from './pdfFile.ts'
import { pdfNumbers, pdfText, reference } from './pdfSyntax.ts'

/** A bookmark: where it leads, and those below it. */
export interface Bookmark {
  readonly title: string
  readonly page: number
  /** What it leads to; the whole page where absent. */
  readonly place?: PageBox
  readonly children: readonly Bookmark[]
}

/** Writes the bookmarks (ISO 32000-1, 12.3.3); the number of their root, or null without any. */
export function writeOutline(file: PdfFile, bookmarks: readonly Bookmark[]): number | null {
  if (bookmarks.length === 0) return null
  const root = file.reserve()
  const { first, last, count } = writeLevel(file, bookmarks, root)
  file.add(`<</Type/Outlines/First ${reference(first)}/Last ${reference(last)}/Count ${count}>>`, root)
  return root
}

function writeLevel(file: PdfFile, bookmarks: readonly Bookmark[], parent: number): { first: number; last: number; count: number } {
  const ids = bookmarks.map(() => file.reserve())
  let count = bookmarks.length
  bookmarks.forEach(({ title, page, place, children }, index) => {
    const id = ids[index] ?? 0
    const link = (name: string, other: number | undefined): string => (other === undefined ? '' : `/${name} ${reference(other)}`)
    let below = ''
    if (children.length > 0) {
      const inner = writeLevel(file, children, id)
      below = `/First ${reference(inner.first)}/Last ${reference(inner.last)}/Count ${inner.count}`
      count += inner.count
    }
    // As large as it was: who reads at 200 % wants to go on at 200 %.
    const view = place ? `/XYZ ${pdfNumbers(place.left, place.top)} null` : '/Fit'
    file.add(
      `<</Title ${pdfText(title)}/Parent ${reference(parent)}${link('Prev', ids[index - 1])}${link('Next', ids[index + 1])}${below}/Dest[${reference(page)}${view}]>>`,
      id
    )
  })
  return { first: ids[0] ?? 0, last: ids.at(-1) ?? 0, count }
}
