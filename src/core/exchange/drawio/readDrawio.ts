import { isDeeperThan, maxDepth } from '../../model/loading/depth.ts'
import { cleanText } from '../../text/clean.ts'
import type { Diagram } from '../diagram/diagram.ts'
import type { FoundDiagram } from '../diagram/mapsOfDiagrams.ts'
import { failure, quoted, warning, type Issue } from '../issue.ts'
import { importLimits } from '../limits.ts'
import { cellsOfPage } from './cellsOfPage.ts'
import { deepestXml, readXml, type XmlElement, type XmlFault } from './readXml.ts'
import { drawioKey } from './writeDrawio.ts'

/** Unpacks a page: base64 of raw deflate, at most so many bytes. `core` cannot do that itself. */
export type Inflate = (base64: string) => { readonly text: string } | { readonly fault: 'broken' | 'tooLarge' }

/** Elements of one file; a shape takes two or three. */
const mostElements = importLimits.records * 8

/** Whether a text is a drawing of draw.io, by its first element. */
export function saysDrawio(text: string): boolean {
  return /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]{0,2000}?-->\s*|<![^>]*>\s*)*<(?:mxfile|mxGraphModel)[\s>]/.test(text.slice(0, 6000))
}

/** Reads the pages of a drawing: plain XML or packed, each a diagram; or why there is none. */
export function readDrawio(text: string, inflate: Inflate): readonly FoundDiagram[] | Issue {
  const file = readXml(text, mostElements)
  if (!file.ok) return issueOfFault(file.error)
  const root = file.value
  if (root.name === 'mxGraphModel') return [pageOf(root, '')]
  if (root.name !== 'mxfile') return failure('drawio.notADiagram')
  const pages = root.children.filter(({ name }) => name === 'diagram').slice(0, importLimits.diagrams)
  if (pages.length === 0) return failure('drawio.noPage')
  const found = pages.map((page): FoundDiagram => {
    const name = cleanText(page.attributes.get('name') ?? '')
    const model = page.children.find((child) => child.name === 'mxGraphModel') ?? unpacked(page.text.trim(), name, inflate)
    if (!('children' in model)) return { diagram: nothing, issues: [model] }
    const read = pageOf(model, name)
    return read.diagram.boxes.length > 0
      ? read
      : { ...read, issues: [...read.issues, warning('drawio.emptyPage', { values: { name: quoted(name) } })] }
  })
  const shown = found.filter(({ diagram }) => diagram.boxes.length > 0)
  // Where no page can be read, that is an error; where some can, the others are mentioned.
  return shown.length > 0
    ? found.map((page) => ({ ...page, issues: page.issues.map((issue) => ({ ...issue, severity: 'warning' as const })) }))
    : found
}

const nothing: Diagram = { title: '', boxes: [], edges: [], carried: null }

function unpacked(packed: string, name: string, inflate: Inflate): XmlElement | Issue {
  const values = { name: quoted(name) }
  if (packed === '') return { name: 'mxGraphModel', attributes: new Map(), children: [], text: '' }
  if (!/^[A-Za-z0-9+/\s]+=*\s*$/.test(packed)) return failure('drawio.badPage', { values })
  const inflated = inflate(packed)
  if ('fault' in inflated) {
    const limit = importLimits.bytes / 2 ** 20
    return inflated.fault === 'tooLarge'
      ? failure('drawio.pageTooLarge', { values: { ...values, limit } })
      : failure('drawio.badPage', { values })
  }
  const xml = decodedUri(inflated.text)
  const model = xml === null ? null : readXml(xml, mostElements)
  if (model === null) return failure('drawio.badPage', { values })
  if (!model.ok) return issueOfFault(model.error)
  return model.value.name === 'mxGraphModel' ? model.value : failure('drawio.badPage', { values })
}

function pageOf(model: XmlElement, name: string): FoundDiagram {
  const root = model.children.find((child) => child.name === 'root')
  const { boxes, edges, issues, data } = cellsOfPage(root?.children ?? [], drawioKey)
  // The names that draw.io gives pages say nothing.
  const title = /^(?:page|trang|seite|page|página|pagina|страница|页|ページ)[-\s]?\d+$/iu.test(name) ? '' : name
  return { diagram: { title, boxes, edges, carried: parsed(data) }, issues }
}

function parsed(data: string | null): unknown {
  if (data === null) return null
  try {
    const value: unknown = JSON.parse(data)
    return isDeeperThan(value, maxDepth) ? null : value
  } catch {
    return null
  }
}

function decodedUri(text: string): string | null {
  if (text.trimStart().startsWith('<')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function issueOfFault({ code, line }: XmlFault): Issue {
  switch (code) {
    case 'broken':
      return failure('drawio.notXml', { line, values: { line } })
    case 'forbidden':
      return failure('drawio.forbidden', { line })
    case 'tooDeep':
      return failure('drawio.tooDeep', { line, values: { limit: deepestXml } })
    case 'tooMany':
      return failure('tooManyRecords', { values: { count: mostElements, limit: importLimits.records } })
  }
}
