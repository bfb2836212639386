import type { Slide } from '#core/handOut/slides/slide.ts'
import { shapeTree } from './masterParts.ts'
import { shapesXml, type ShapeSetting } from './shapes.ts'
import { namespaces, xmlHead, xmlText } from './xml.ts'

/** A slide. */
export function slidePart(slide: Slide, setting: ShapeSetting): string {
  return (
    `${xmlHead}<p:sld ${namespaces}><p:cSld>${shapeTree(shapesXml(slide.items, setting))}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  )
}

/** The notes of a slide, one paragraph a line. */
export function notesPart(notes: string, language: string): string {
  const paragraphs = notes.split('\n').map((line) => {
    const words = xmlText(line)
    const properties = `lang="${language}" dirty="0"`
    return words === '' ? `<a:p><a:endParaRPr ${properties}/></a:p>` : `<a:p><a:r><a:rPr ${properties}/><a:t>${words}</a:t></a:r></a:p>`
  })
  return (
    `${xmlHead}<p:notes ${namespaces}><p:cSld>` +
    shapeTree(
      '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image Placeholder 1"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
        '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes Placeholder 2"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>' +
        `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`
    ) +
    '</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  )
}
