import { bulletIndent, tailGap } from '#core/handOut/slides/slideText.ts'
import type { SlideParagraph, SlideText } from '#core/handOut/slides/slide.ts'
import type { Colors } from './paint.ts'
import { emu, xmlText } from './xml.ts'

/** How text is written: the language that spelling is checked in, the colours. */
export interface TextSetting {
  readonly language: string
  readonly colors: Colors
}

/** Hundredths of a point of a length in px. */
function points(px: number): number {
  return Math.round(px * 75)
}

/**
 * The words of a shape. Lines are broken by the program, so that the words stay editable; they were measured to have room. Should a program
 * without the typeface need more of it, it makes the text smaller instead of letting it run out of its shape.
 */
export function textBody(text: SlideText, setting: TextSetting, hasEdges: boolean): string {
  const { inset } = text
  const [left, top, right, bottom] = (hasEdges ? withSlack(text) : inset).map(emu)
  const anchor = text.anchor === 'middle' ? 'ctr' : text.anchor === 'bottom' ? 'b' : 't'
  const wrap = text.isOneLine ? 'none' : 'square'
  return (
    `<p:txBody><a:bodyPr vert="horz" wrap="${wrap}" lIns="${left}" tIns="${top}" rIns="${right}" bIns="${bottom}" rtlCol="0" anchor="${anchor}">` +
    `${hasEdges && !text.isOneLine ? '<a:normAutofit/>' : '<a:noAutofit/>'}</a:bodyPr><a:lstStyle/>${paragraphs(text.paragraphs, setting)}</p:txBody>`
  )
}

/** Insets that place the words where they are, but leave them more room: programs count lines a little higher than they are set. */
function withSlack({ inset, anchor }: SlideText): readonly number[] {
  const [left, top, right, bottom] = inset
  if (anchor === 'top') return [left, top, right, 1]
  const spare = Math.max(0, Math.min(top, bottom) - 1)
  return anchor === 'middle' ? [left, top - spare, right, bottom - spare] : [left, 1, right, bottom]
}

/** The body of a shape without words. */
export function emptyBody({ language }: TextSetting): string {
  return `<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="${language}"/></a:p></p:txBody>`
}

/** The words of a cell, which has its insets by itself. */
export function cellBody(text: SlideText, setting: TextSetting): string {
  return `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(text.paragraphs, setting)}</a:txBody>`
}

/** A line of a slide's own number, which the program counts. */
export function numberBody(text: SlideText, number: number, setting: TextSetting): string {
  const [first] = text.paragraphs
  const body = textBody({ ...text, paragraphs: first ? [{ ...first, text: '' }] : [] }, setting, false)
  if (!first) return body
  const field = `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${properties(first, setting, 'a:rPr')}<a:t>${number}</a:t></a:fld>`
  return body.replace(/<a:endParaRPr/u, `${field}<a:endParaRPr`)
}

function paragraphs(all: readonly SlideParagraph[], setting: TextSetting): string {
  if (all.length === 0) return `<a:p><a:endParaRPr lang="${setting.language}"/></a:p>`
  return all
    .flatMap((paragraph, at) => paragraph.text.split('\n').map((text) => oneParagraph({ ...paragraph, text }, at, setting)))
    .join('')
}

function oneParagraph(paragraph: SlideParagraph, at: number, setting: TextSetting): string {
  const { text, size, line, align, bullet, before = 0 } = paragraph
  const indent = bullet ? emu(bulletIndent(size)) : 0
  const algn = align === 'center' ? 'ctr' : align === 'right' ? 'r' : 'l'
  const head =
    `<a:pPr marL="${indent}" indent="${-indent}" algn="${algn}"><a:lnSpc><a:spcPts val="${points(line)}"/></a:lnSpc>` +
    `<a:spcBef><a:spcPts val="${at === 0 ? 0 : points(before)}"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft>` +
    `${bullet ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>'}</a:pPr>`
  const words = xmlText(text)
  if (words === '') return `<a:p>${head}${properties(paragraph, setting, 'a:endParaRPr')}</a:p>`
  return `<a:p>${head}<a:r>${properties(paragraph, setting, 'a:rPr')}<a:t>${words}</a:t></a:r>${tailRun(paragraph, setting)}</a:p>`
}

function tailRun(paragraph: SlideParagraph, setting: TextSetting): string {
  const { tail } = paragraph
  const words = tail === undefined ? '' : xmlText(`${tailGap}${tail.text}`)
  if (tail === undefined || words.trim() === '') return ''
  return `<a:r>${properties({ ...paragraph, color: tail.color }, setting, 'a:rPr')}<a:t>${words}</a:t></a:r>`
}

function properties({ size, bold, italic, color }: SlideParagraph, { language, colors }: TextSetting, tag: string): string {
  const face = `b="${bold ? 1 : 0}" i="${italic ? 1 : 0}"`
  return `<${tag} lang="${language}" sz="${Math.round(size * 75)}" ${face} dirty="0">${colors.fill(color)}</${tag}>`
}
