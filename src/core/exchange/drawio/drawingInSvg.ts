import { readXml } from './readXml.ts'

/** Whether a text is an SVG picture, by its first element. */
export function saysSvg(text: string): boolean {
  return startOfSvg(text) !== null
}

/** The drawing of draw.io that an SVG picture carries in its `content`; null where it carries none. Nothing else of the picture is looked at. */
export function drawingInSvg(text: string): string | null {
  const start = startOfSvg(text)
  if (start === null) return null
  const end = endOfTag(text, start)
  if (end === null) return null
  const tag = text.slice(start, end).replace(/\/$/, '')
  const element = readXml(`${tag}/>`, 1)
  const content = element.ok ? element.value.attributes.get('content') : undefined
  return content === undefined || content.trim() === '' ? null : content
}

/** What may stand before the picture: a declaration, comments, a document type that declares nothing. */
const prologue =
  /^\ufeff?\s*(?:<\?[^>]{0,2000}\?>\s*|<!--(?:(?!-->)[\s\S]){0,8000}-->\s*|<!DOCTYPE svg[^[>]{0,400}>\s*){0,20}(?=<svg[\s>/])/i

function startOfSvg(text: string): number | null {
  return prologue.exec(text.slice(0, 40_000))?.[0].length ?? null
}

function endOfTag(text: string, from: number): number | null {
  let quote = ''
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at
  }
  return null
}
