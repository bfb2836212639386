import { warning, type Issue } from '#core/exchange/issue.ts'
import { paperOf, type Sheet } from '#core/handOut/paper.ts'
import { mapOf, stagesOf } from '#core/queries/journey.ts'
import { recordOf, type JourneyDocument } from '#core/model/document.ts'
import { countRecords } from '#core/scene/check.ts'
import { drawableCards } from '../completePages.ts'
import { glyphsOfScenes } from '../glyphs.ts'
import { PdfFile } from '../pdf/pdfFile.ts'
import { PdfFonts } from '../pdf/pdfFonts.ts'
import { pdfImages } from '../pdf/pdfImages.ts'
import { writeLinks } from '../pdf/pdfLinks.ts'
import { writeMetadata } from '../pdf/pdfMetadata.ts'
import { writeOutline, type Bookmark } from '../pdf/pdfOutline.ts'
import { PdfOpacities } from '../pdf/pdfPaint.ts'
import { drawPage, type PageBox } from '../pdf/pdfPen.ts'
import { rolesOf } from '../pdf/pdfRoles.ts'
import { PdfStructure } from '../pdf/pdfStructure.ts'
import { pdfNumbers, pdfText, reference } from '../pdf/pdfSyntax.ts'
import { readPdf } from '../pdf/readPdf.ts'
import type { Writer } from '../writer.ts'

/** pt of a px: 72 and 96 an inch. */
const ptPerPx = 0.75
/** No side of a page may be longer, in the unit of the page (ISO 32000-1, annex C). */
const longestSide = 14_400

/** Pages that are sharp at any size, with text as text, the letters that it needs, bookmarks and links. */
export const writePdf: Writer = async (job) => {
  const { document, options, edition } = job
  const paper = paperOf(document, options, edition)
  const { sheets } = paper
  const glyphs = glyphsOfScenes(
    sheets.map(({ scene }) => scene),
    { resourcesFolder: job.resourcesFolder }
  )
  const file = new PdfFile()
  const fonts = new PdfFonts(glyphs)
  const images = await pdfImages(file, job.attachments, job.resourcesFolder)
  const opacities = new PdfOpacities()
  const structure = new PdfStructure()
  const [catalog, tree, resources] = [file.reserve(), file.reserve(), file.reserve()]
  const records = sheets.reduce((sum, { scene }) => sum + countRecords(scene).size, 0)
  let drawn = 0
  const drew = (): void => {
    drawn += 1
    if (drawn % 100 === 0) job.progress(Math.min(0.9, (0.9 * drawn) / records))
  }
  const supplies = { fonts, images, opacities, structure, roleOf: rolesOf(document), drew }
  const pages = sheets.map((sheet) => {
    const { unit, width, height, scale } = pageSize(sheet)
    const id = file.reserve()
    const number = structure.beginPage(id, sheet.name)
    const page = drawPage(sheet.scene, { height, scale }, supplies)
    const content = file.addStream('', Buffer.from(page.content, 'latin1'))
    const userUnit = unit === 1 ? '' : `/UserUnit ${unit}`
    file.add(
      `<</Type/Page/Parent ${reference(tree)}/MediaBox[0 0 ${pdfNumbers(width, height)}]${userUnit}/Resources ${reference(resources)}` +
        `/Contents ${reference(content)}/StructParents ${number}/Tabs/S${writeLinks(file, structure, document, { width, height, places: page.places })}>>`,
      id
    )
    return { id, sheet, unit, places: page.places }
  })
  file.add(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map(({ id }) => reference(id)).join(' ')}]>>`, tree)
  file.add(`<<${fonts.write(file)}${opacities.write()}${images.write()}>>`, resources)
  const { info, xmp } = writeMetadata(file, { title: mapOf(document).title, language: edition.language, day: edition.day })
  const outline = writeOutline(
    file,
    pages.map((page) => bookmarkOf(page, document))
  )
  file.add(
    `<</Type/Catalog/Pages ${reference(tree)}/Lang ${pdfText(edition.language)}/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>` +
      `/StructTreeRoot ${reference(structure.write(file, edition.language))}/Metadata ${reference(xmp)}` +
      `${outline === null ? '' : `/Outlines ${reference(outline)}${pages.length > 1 ? '/PageMode/UseOutlines' : ''}`}>>`,
    catalog
  )
  const data = file.finish({ root: catalog, info })
  const cards = countCards(data, sheets, document, options.choice.subject === 'map')
  job.progress(1)
  const largest = Math.max(...pages.map(({ unit }) => unit))
  const issues: Issue[] = [
    ...paper.issues,
    ...(largest > 1 ? [warning('paper.userUnit', { values: { times: largest } })] : []),
    ...(images.lost > 0 ? [warning('paper.pictures', { values: { count: images.lost } })] : []),
    ...glyphs.issues
  ]
  return { data, cards, width: null, height: null, pages: pages.length, issues }
}

/** The page of a sheet: in pt, or in a coarser unit where its side would be longer than a page may be. */
function pageSize({ scene }: Sheet): { unit: number; width: number; height: number; scale: number } {
  const unit = Math.ceil((Math.max(scene.width, scene.height) * ptPerPx) / longestSide)
  const scale = ptPerPx / unit
  return { unit, width: scene.width * scale, height: scene.height * scale, scale }
}

/** A bookmark for a page, and below it one for every stage that begins on it, unless the page is that stage. */
function bookmarkOf(
  { id, sheet, places }: { readonly id: number; readonly sheet: Sheet; readonly places: ReadonlyMap<string, PageBox> },
  document: JourneyDocument
): Bookmark {
  const stages = sheet.kind === 'whole' ? stagesOf(document) : []
  const children = stages.flatMap((stage): Bookmark[] => {
    const place = places.get(stage.id)
    return place ? [{ title: stage.title.trim() || '–', page: id, place, children: [] }] : []
  })
  return { title: sheet.name.trim() || '–', page: id, children }
}

/** Cards that the finished file shows. One that is missing, or that reaches beyond its page, is a bug. */
function countCards(data: Uint8Array, sheets: readonly Sheet[], document: JourneyDocument, isMap: boolean): number {
  const cards = new Map<string, boolean>()
  readPdf(data).forEach(({ records }, index) => {
    const mayBeCut = sheets[index]?.kind === 'tile'
    for (const [id, { isInside }] of records)
      if (recordOf(document, id)?.type === 'card') cards.set(id, (cards.get(id) ?? false) || isInside || mayBeCut)
  })
  const missing = isMap ? drawableCards(document).filter((id) => !cards.has(id)) : []
  if (missing.length > 0) throw new Error(`The PDF lacks ${missing.length} cards: ${missing.slice(0, 3).join(', ')}`)
  const cut = [...cards].filter(([, isInside]) => !isInside)
  if (cut.length > 0)
    throw new Error(
      `Cards reach beyond their page in the PDF: ${cut
        .slice(0, 3)
        .map(([id]) => id)
        .join(', ')}`
    )
  return cards.size
}
