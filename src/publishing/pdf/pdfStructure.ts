import type { PdfFile } from './pdfFile.ts'
import { pdfText, reference } from './pdfSyntax.ts'

/** What a piece of a page is to somebody who hears it read. */
export interface StructureElement {
  readonly role: 'H1' | 'H2' | 'H3' | 'P' | 'Figure'
  /** What a figure shows, in words. */
  readonly alt?: string
  /** The record that is drawn, for counting in the finished file. */
  readonly record?: string
  readonly page: number
  readonly marks: number[]
}

interface StructuredPage {
  readonly id: number
  readonly name: string
  readonly elements: StructureElement[]
  /** The element of each mark. */
  readonly marked: StructureElement[]
}

/** The order and the roles in which a document is read aloud and copied (ISO 32000-1, 14.7 and 14.8). */
export class PdfStructure {
  readonly #pages: StructuredPage[] = []

  /** Begins a page; its number is the one under which the page names itself (`StructParents`). */
  beginPage(id: number, name: string): number {
    this.#pages.push({ id, name, elements: [], marked: [] })
    return this.#pages.length - 1
  }

  /** A new element on the page begun last. */
  element(role: StructureElement['role'], details: { readonly alt?: string; readonly record?: string } = {}): StructureElement {
    const page = this.#pages.length - 1
    const element = { role, ...details, page, marks: [] }
    this.#pages[page]?.elements.push(element)
    return element
  }

  /** The operator that opens marked content of an element. */
  open(element: StructureElement): string {
    const page = this.#pages[element.page]
    const mark = page?.marked.length ?? 0
    page?.marked.push(element)
    element.marks.push(mark)
    const record = element.record === undefined ? '' : `/Record${pdfText(element.record)}`
    return `/${element.role}<</MCID ${mark}${record}>>BDC`
  }

  /** Writes the tree; the number of its root. */
  write(file: PdfFile, language: string): number {
    const root = file.reserve()
    const document = file.reserve()
    const parents = file.reserve()
    const sections = this.#pages.map(({ id, name, elements, marked }) => {
      const section = file.reserve()
      const ids = new Map(elements.filter(({ marks }) => marks.length > 0).map((element) => [element, file.reserve()]))
      for (const [element, number] of ids) {
        const alt = element.alt === undefined ? '' : `/Alt ${pdfText(element.alt)}`
        file.add(`<</S/${element.role}/P ${reference(section)}/Pg ${reference(id)}${alt}/K[${element.marks.join(' ')}]>>`, number)
      }
      file.add(`<</S/Sect/P ${reference(document)}/T ${pdfText(name)}/K[${[...ids.values()].map(reference).join(' ')}]>>`, section)
      const byMark = file.add(`[${marked.map((element) => reference(ids.get(element) ?? section)).join(' ')}]`)
      return { section, byMark }
    })
    file.add(
      `<</S/Document/P ${reference(root)}/Lang ${pdfText(language)}/K[${sections.map(({ section }) => reference(section)).join(' ')}]>>`,
      document
    )
    file.add(`<</Nums[${sections.map(({ byMark }, index) => `${index} ${reference(byMark)}`).join(' ')}]>>`, parents)
    file.add(
      `<</Type/StructTreeRoot/K ${reference(document)}/ParentTree ${reference(parents)}/ParentTreeNextKey ${sections.length}>>`,
      root
    )
    return root
  }
}
