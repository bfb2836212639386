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

/** A link as somebody hears it: what it stands on is read before it. */
interface StructuredLink {
  readonly annotation: number
  readonly key: number
}

interface StructuredPage {
  readonly id: number
  readonly name: string
  readonly elements: StructureElement[]
  readonly links: StructuredLink[]
  /** The element of each mark. */
  readonly marked: StructureElement[]
}

/** Pages are numbered from 0; links after any number of pages, since how many there are is known at the end. */
const firstLinkKey = 1_000_000

/** The order and the roles in which a document is read aloud and copied (ISO 32000-1, 14.7 and 14.8). */
export class PdfStructure {
  readonly #pages: StructuredPage[] = []
  #linkCount = 0

  /** Begins a page; its number is the one under which the page names itself (`StructParents`). */
  beginPage(id: number, name: string): number {
    this.#pages.push({ id, name, elements: [], links: [], marked: [] })
    return this.#pages.length - 1
  }

  /** A new element on the page begun last. */
  element(role: StructureElement['role'], details: { readonly alt?: string; readonly record?: string } = {}): StructureElement {
    const page = this.#pages.length - 1
    const element = { role, ...details, page, marks: [] }
    this.#pages[page]?.elements.push(element)
    return element
  }

  /** Takes up a link of the page begun last; the number under which it names itself (`StructParent`). */
  link(annotation: number): number {
    const key = firstLinkKey + this.#linkCount
    this.#linkCount += 1
    this.#pages.at(-1)?.links.push({ annotation, key })
    return key
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
    const linkParents: string[] = []
    const sections = this.#pages.map(({ id, name, elements, links, marked }) => {
      const section = file.reserve()
      const ids = new Map(elements.filter(({ marks }) => marks.length > 0).map((element) => [element, file.reserve()]))
      for (const [element, number] of ids) {
        const alt = element.alt === undefined ? '' : `/Alt ${pdfText(element.alt)}`
        file.add(`<</S/${element.role}/P ${reference(section)}/Pg ${reference(id)}${alt}/K[${element.marks.join(' ')}]>>`, number)
      }
      const linkIds = links.map(({ annotation, key }) => {
        const object = `<</Type/OBJR/Obj ${reference(annotation)}/Pg ${reference(id)}>>`
        const number = file.add(`<</S/Link/P ${reference(section)}/Pg ${reference(id)}/K[${object}]>>`)
        linkParents.push(`${key} ${reference(number)}`)
        return number
      })
      file.add(
        `<</S/Sect/P ${reference(document)}/T ${pdfText(name)}/K[${[...ids.values(), ...linkIds].map(reference).join(' ')}]>>`,
        section
      )
      const byMark = file.add(`[${marked.map((element) => reference(ids.get(element) ?? section)).join(' ')}]`)
      return { section, byMark }
    })
    file.add(
      `<</S/Document/P ${reference(root)}/Lang ${pdfText(language)}/K[${sections.map(({ section }) => reference(section)).join(' ')}]>>`,
      document
    )
    const byKey = [...sections.map(({ byMark }, index) => `${index} ${reference(byMark)}`), ...linkParents]
    file.add(`<</Nums[${byKey.join(' ')}]>>`, parents)
    file.add(
      `<</Type/StructTreeRoot/K ${reference(document)}/ParentTree ${reference(parents)}/ParentTreeNextKey ${firstLinkKey + this.#linkCount}>>`,
      root
    )
    return root
  }
}
