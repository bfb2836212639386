// A reader of presentations that shares nothing with the writer but the unpacking: an XML parser of its own, and the rules of ECMA-376.
import { JSDOM } from 'jsdom'
import { zipEntries } from '#publishing/workbook/zipEntries.ts'

const { DOMParser } = new JSDOM('').window

/** An element without its parser's weight: what is below it by tag, in the order of the document. */
class Node {
  readonly tag: string
  readonly below = new Map<string, Node[]>()
  readonly textContent: string
  readonly #attributes: ReadonlyMap<string, string>

  constructor(element: Element) {
    this.tag = element.tagName
    this.#attributes = new Map([...element.attributes].map(({ name, value }) => [name, value]))
    for (const child of element.children) {
      const node = new Node(child)
      this.#add(node.tag, [node])
      for (const [tag, nodes] of node.below) this.#add(tag, nodes)
    }
    this.textContent = element.children.length === 0 ? (element.textContent ?? '') : ''
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name)
  }

  #add(tag: string, nodes: readonly Node[]): void {
    const known = this.below.get(tag)
    if (known) known.push(...nodes)
    else this.below.set(tag, [...nodes])
  }
}

/** A shape as it lies on a slide. EMU. */
export interface OpenedShape {
  readonly name: string
  readonly alt: string
  readonly paragraphs: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A slide as it was read. */
export interface OpenedSlide {
  readonly title: string | null
  /** All shapes, those in groups among them. */
  readonly shapes: readonly OpenedShape[]
  /** Cells of tables, row by row. */
  readonly cells: readonly string[]
  readonly notes: string
}

/** A presentation as it was read: its slides, its size in EMU, and everything that breaks a rule. */
export interface OpenedPptx {
  readonly slides: readonly OpenedSlide[]
  readonly size: { readonly width: number; readonly height: number }
  readonly faults: readonly string[]
  /** Text of a part. */
  readonly part: (name: string) => string
  readonly names: readonly string[]
}

/** Reads a presentation. */
export function openPptx(data: Uint8Array): OpenedPptx {
  const archive = zipEntries(data)
  if (!archive.ok) throw new Error(archive.error)
  const { names, read } = archive.value
  const faults: string[] = new Set(names).size === names.length ? [] : ['two parts of one name']
  const texts = new Map<string, string>()
  const parts = new Map<string, Node>()
  for (const name of names) {
    const content = read(name)
    if (!content.ok || !content.value) {
      faults.push(`${name} is damaged`)
      continue
    }
    if (name.startsWith('ppt/media/')) continue
    const xml = Buffer.from(content.value).toString('utf8')
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/u.test(xml)) faults.push(`${name} has a forbidden character`)
    const parsed = new DOMParser().parseFromString(xml, 'application/xml')
    if (parsed.getElementsByTagName('parsererror').length > 0) faults.push(`${name} is no XML`)
    texts.set(name, xml)
    parts.set(name, new Node(parsed.documentElement))
  }
  faults.push(...typeFaults(names, parts), ...[...parts].flatMap(([name, part]) => relationFaults(names, parts, name, part)))
  const presentation = parts.get('ppt/presentation.xml')
  const order = all(presentation, 'p:sldId').map((entry) => entry.getAttribute('r:id') ?? '')
  const slideIds = all(presentation, 'p:sldId').map((entry) => Number(entry.getAttribute('id')))
  if (new Set(slideIds).size < slideIds.length || slideIds.some((id) => id < 256)) faults.push('ids of slides')
  const targets = relations(parts, 'ppt/presentation.xml')
  const slides = order.map((id) => {
    const name = targets.get(id) ?? ''
    const part = parts.get(name)
    if (!part) faults.push(`no slide ${id}`)
    else faults.push(...slideFaults(name, part))
    const notes = [...relations(parts, name).values()].find((target) => target.includes('notesSlides'))
    return openSlide(part, notes === undefined ? undefined : parts.get(notes))
  })
  const size = all(presentation, 'p:sldSz')[0]
  return {
    slides,
    size: { width: Number(size?.getAttribute('cx')), height: Number(size?.getAttribute('cy')) },
    faults,
    part: (name) => texts.get(name) ?? '',
    names
  }
}

function all(node: Node | undefined, tag: string): readonly Node[] {
  return node?.below.get(tag) ?? []
}

/** Every part has a kind of content, and every kind a part. */
function typeFaults(names: readonly string[], parts: ReadonlyMap<string, Node>): string[] {
  const types = parts.get('[Content_Types].xml')
  const overrides = all(types, 'Override').map((entry) => entry.getAttribute('PartName') ?? '')
  const defaults = all(types, 'Default').map((entry) => entry.getAttribute('Extension') ?? '')
  return [
    ...names.filter(
      (name) => name !== '[Content_Types].xml' && !overrides.includes(`/${name}`) && !defaults.some((ending) => name.endsWith(`.${ending}`))
    ),
    ...names.filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml' && !overrides.includes(`/${name}`)),
    ...overrides.filter((name) => !names.includes(name.slice(1)))
  ].map((name) => `${name}: content type`)
}

function relationsName(name: string): string {
  return name.replace(/([^/]*)$/u, '_rels/$1.rels')
}

/** Parts that a part leads to, by the id of the relationship. */
function relations(parts: ReadonlyMap<string, Node>, name: string): ReadonlyMap<string, string> {
  const base = `file:///${name}`
  return new Map(
    all(parts.get(relationsName(name)), 'Relationship').map((entry) => [
      entry.getAttribute('Id') ?? '',
      new URL(entry.getAttribute('Target') ?? '', base).pathname.slice(1)
    ])
  )
}

/** Relationships lead to parts that are there, each by an id of its own; those that a part uses are there, those that are there are used. */
function relationFaults(names: readonly string[], parts: ReadonlyMap<string, Node>, name: string, part: Node): string[] {
  if (name.endsWith('.rels')) {
    const ids = all(part, 'Relationship').map((entry) => entry.getAttribute('Id'))
    return new Set(ids).size < ids.length ? [`${name}: an id twice`] : []
  }
  const known = relations(parts, name)
  const used = [...part.below.values()]
    .flat()
    .flatMap((element) => ['r:id', 'r:embed', 'r:link'].flatMap((attribute) => element.getAttribute(attribute) ?? []))
  return [
    ...[...known].filter(([, target]) => !names.includes(target)).map(([id, target]) => `${name}: ${id} leads to ${target}`),
    ...used.filter((id) => !known.has(id)).map((id) => `${name}: no relationship ${id}`)
  ]
}

function slideFaults(name: string, part: Node): string[] {
  const faults: string[] = []
  const ids = all(part, 'p:cNvPr').map((entry) => entry.getAttribute('id'))
  if (new Set(ids).size < ids.length) faults.push(`${name}: an id of a shape twice`)
  if (
    all(part, 'p:cNvPr')
      .slice(1)
      .some((entry) => !entry.getAttribute('name'))
  )
    faults.push(`${name}: a shape without a name`)
  for (const run of [...all(part, 'a:r'), ...all(part, 'a:fld')]) if (!all(run, 'a:t')[0]?.textContent) faults.push(`${name}: an empty run`)
  for (const body of [...all(part, 'p:txBody'), ...all(part, 'a:txBody')])
    if (all(body, 'a:p').length === 0) faults.push(`${name}: words without a paragraph`)
  for (const path of all(part, 'a:path')) {
    const starts = all(path, 'a:moveTo').length
    const points = new Set(all(path, 'a:pt').map((point) => `${point.getAttribute('x')},${point.getAttribute('y')}`))
    if (starts === 0 || points.size < 2) faults.push(`${name}: an outline of one point`)
    for (const point of all(path, 'a:pt'))
      if (![point.getAttribute('x'), point.getAttribute('y')].every((value) => /^-?\d+$/u.test(value ?? '')))
        faults.push(`${name}: a point that is no number`)
  }
  for (const frame of [...all(part, 'a:off'), ...all(part, 'a:ext')])
    for (const value of ['x', 'y', 'cx', 'cy'].flatMap((attribute) => frame.getAttribute(attribute) ?? []))
      if (!/^-?\d+$/u.test(value) || (frame.hasAttribute('cx') && Number(value) < 0)) faults.push(`${name}: a place that is no number`)
  if (all(part, 'p:stCxn').length + all(part, 'p:endCxn').length > 0) faults.push(`${name}: a glued connector`)
  if (
    all(part, 'p:ph').filter((entry) => /title/iu.test(entry.getAttribute('type') ?? '')).length !==
    1 + all(part, 'p:ph').filter((entry) => entry.getAttribute('type') === 'subTitle').length
  )
    faults.push(`${name}: its title`)
  return faults
}

function openSlide(part: Node | undefined, notes: Node | undefined): OpenedSlide {
  const shapes = [
    ...all(part, 'p:sp'),
    ...all(part, 'p:pic'),
    ...all(part, 'p:graphicFrame'),
    ...all(part, 'p:cxnSp'),
    ...all(part, 'p:grpSp')
  ].map((shape): OpenedShape => {
    const named = all(shape, 'p:cNvPr')[0]
    const off = all(shape, 'a:off')[0]
    const ext = all(shape, 'a:ext').find((entry) => entry.hasAttribute('cx'))
    const own =
      shape.tag === 'p:sp'
        ? all(shape, 'a:p').map((paragraph) =>
            all(paragraph, 'a:t')
              .map((text) => text.textContent ?? '')
              .join('')
          )
        : []
    return {
      name: named?.getAttribute('name') ?? '',
      alt: named?.getAttribute('descr') ?? '',
      paragraphs: own,
      x: Number(off?.getAttribute('x') ?? 0),
      y: Number(off?.getAttribute('y') ?? 0),
      width: Number(ext?.getAttribute('cx') ?? 0),
      height: Number(ext?.getAttribute('cy') ?? 0)
    }
  })
  const title = all(part, 'p:sp').find((shape) =>
    all(shape, 'p:ph').some((entry) => ['title', 'ctrTitle'].includes(entry.getAttribute('type') ?? ''))
  )
  const words = (node: Node | undefined) =>
    all(node, 'a:p')
      .map((paragraph) =>
        all(paragraph, 'a:t')
          .map((text) => text.textContent ?? '')
          .join('')
      )
      .join('\n')
  return { title: title ? words(title) : null, shapes, cells: all(part, 'a:tc').map(words), notes: words(notes) }
}
