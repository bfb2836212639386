// The frame of the file: what is in it, what leads to what, and what it says of itself.
import { defaultLevels } from './masterParts.ts'
import { namespaces, xmlHead, xmlLine } from './xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Kinds of relationships between parts. */
export const relationshipTypes = {
  presentation: `${office}/officeDocument`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  app: `${office}/extended-properties`,
  master: `${office}/slideMaster`,
  layout: `${office}/slideLayout`,
  theme: `${office}/theme`,
  slide: `${office}/slide`,
  notesMaster: `${office}/notesMaster`,
  notes: `${office}/notesSlide`,
  image: `${office}/image`,
  presProps: `${office}/presProps`,
  viewProps: `${office}/viewProps`,
  tableStyles: `${office}/tableStyles`
} as const

/** A relationship: its id within the part, its kind, and the part it leads to, seen from the part's folder. */
export type Relationship = readonly [id: string, type: keyof typeof relationshipTypes, target: string]

/** A part of relationships. */
export function relationshipsPart(list: readonly Relationship[]): string {
  const entries = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relationshipTypes[type]}" Target="${target}"/>`)
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
}

const presentationMl = 'application/vnd.openxmlformats-officedocument.presentationml'

/** The kinds of content of all parts. */
export function contentTypesPart(counts: {
  readonly slides: number
  readonly notes: readonly number[]
  readonly extensions: ReadonlyMap<string, string>
}): string {
  const overrides: (readonly [string, string])[] = [
    ['/ppt/presentation.xml', `${presentationMl}.presentation.main+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${presentationMl}.slideMaster+xml`],
    ['/ppt/slideLayouts/slideLayout1.xml', `${presentationMl}.slideLayout+xml`],
    ['/ppt/slideLayouts/slideLayout2.xml', `${presentationMl}.slideLayout+xml`],
    ...Array.from({ length: counts.slides }, (_, at) => [`/ppt/slides/slide${at + 1}.xml`, `${presentationMl}.slide+xml`] as const),
    ...counts.notes.map((at) => [`/ppt/notesSlides/notesSlide${at}.xml`, `${presentationMl}.notesSlide+xml`] as const),
    ['/ppt/notesMasters/notesMaster1.xml', `${presentationMl}.notesMaster+xml`],
    ['/ppt/presProps.xml', `${presentationMl}.presProps+xml`],
    ['/ppt/viewProps.xml', `${presentationMl}.viewProps+xml`],
    ['/ppt/tableStyles.xml', `${presentationMl}.tableStyles+xml`],
    ['/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/ppt/theme/theme2.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml']
  ]
  const defaults = [['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml'], ...counts.extensions]
  return (
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('') +
    `${overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`
  )
}

/** What the presentation part says: which slides in which order and chapters, and how large they are. */
export interface PresentationContent {
  /** EMU. */
  readonly width: number
  readonly height: number
  /** The chapter of each slide. */
  readonly sections: readonly string[]
}

/** Relationships 1 and 2 of the presentation lead to the masters, those from 6 on to the slides. */
export const firstSlideRelationship = 6
/** Ids of slides begin at 256. */
const firstSlideId = 256

/** The presentation itself. */
export function presentationPart({ width, height, sections }: PresentationContent): string {
  const slides = sections.map((_, at) => `<p:sldId id="${firstSlideId + at}" r:id="rId${firstSlideRelationship + at}"/>`)
  const type = width === 9_144_000 ? ' type="screen4x3"' : ''
  return (
    `${xmlHead}<p:presentation ${namespaces} saveSubsetFonts="1" autoCompressPictures="0">` +
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
    `<p:sldIdLst>${slides.join('')}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"${type}/><p:notesSz cx="6858000" cy="9144000"/>` +
    `<p:defaultTextStyle>${defaultLevels()}</p:defaultTextStyle>${sectionList(sections)}</p:presentation>`
  )
}

/** Chapters: slides of one name that follow one another. */
function sectionList(sections: readonly string[]): string {
  const groups: { name: string; ids: number[] }[] = []
  sections.forEach((name, at) => {
    const last = groups.at(-1)
    if (last?.name === name) last.ids.push(firstSlideId + at)
    else groups.push({ name, ids: [firstSlideId + at] })
  })
  const entries = groups.map(({ name, ids }, at) => {
    const id = `{5A0F1E2D-0000-4000-8000-${String(at + 1).padStart(12, '0')}}`
    return `<p14:section name="${xmlLine(name)}" id="${id}"><p14:sldIdLst>${ids.map((each) => `<p14:sldId id="${each}"/>`).join('')}</p14:sldIdLst></p14:section>`
  })
  return (
    '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">' +
    `${entries.join('')}</p14:sectionLst></p:ext></p:extLst>`
  )
}

/** Small parts that every presentation has. */
export const plainParts: Readonly<Record<string, string>> = {
  'ppt/presProps.xml': `${xmlHead}<p:presentationPr ${namespaces}/>`,
  'ppt/viewProps.xml': `${xmlHead}<p:viewPr ${namespaces}/>`,
  'ppt/tableStyles.xml': `${xmlHead}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`
}

/** What the file says of itself: title, language and day (`YYYY-MM-DD`). */
export function corePart({ title, language, day }: { readonly title: string; readonly language: string; readonly day: string }): string {
  const time = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified>`
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlLine(title)}</dc:title><dc:creator>Outside-In</dc:creator><cp:lastModifiedBy>Outside-In</cp:lastModifiedBy>${time}<dc:language>${language}</dc:language></cp:coreProperties>`
  )
}

/** Which program wrote the file. */
export function appPart(slides: number, notes: number): string {
  return (
    `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Outside-In</Application>` +
    `<Slides>${slides}</Slides><Notes>${notes}</Notes></Properties>`
  )
}
