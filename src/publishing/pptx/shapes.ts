// Things on a slide as PresentationML. Every one has an id of its own on its slide, a name, and what it says to those who cannot see it.
import type { SlideBox, SlideGroup, SlideImage, SlideItem, SlidePath, SlideShape, SlideTable } from '#core/handOut/slides/slide.ts'
import { outlineOf, type EmuBox } from './outline.ts'
import { cellBody, emptyBody, numberBody, textBody, type TextSetting } from './textBody.ts'
import { emu, xmlLine } from './xml.ts'

/** A picture as it lies in the file: its relationship on this slide and its natural size. */
export interface PlacedPicture {
  readonly relationship: string
  readonly width: number
  readonly height: number
}

/** What shapes are written with. */
export interface ShapeSetting extends TextSetting {
  /** The number of the slide, from 1. */
  readonly number: number
  readonly isCover: boolean
  readonly nextId: () => number
  /** The picture of an attachment, or null where it is not to be had. */
  readonly picture: (hash: string) => PlacedPicture | null
}

/** A shape and the place that it takes, for the groups around it. */
interface Written {
  readonly xml: string
  readonly bounds: EmuBox
}

/** All things of a slide. */
export function shapesXml(items: readonly SlideItem[], setting: ShapeSetting): string {
  return items.flatMap((item) => written(item, setting)?.xml ?? []).join('')
}

function written(item: SlideItem, setting: ShapeSetting): Written | null {
  switch (item.kind) {
    case 'shape':
      return shape(item, setting)
    case 'path':
      return path(item, setting)
    case 'image':
      return image(item, setting)
    case 'group':
      return group(item, setting)
    case 'table':
      return table(item, setting)
  }
}

function shape(item: SlideShape, setting: ShapeSetting): Written {
  const bounds = emuBox(item.box)
  const { role } = item
  const placeholder =
    role === 'title'
      ? `<p:ph type="${setting.isCover ? 'ctrTitle' : 'title'}"/>`
      : role === 'subtitle'
        ? '<p:ph type="subTitle" idx="1"/>'
        : role === 'footer'
          ? '<p:ph type="ftr" sz="quarter" idx="11"/>'
          : role === 'number'
            ? '<p:ph type="sldNum" sz="quarter" idx="12"/>'
            : ''
  const words = item.text?.paragraphs.some(({ text }) => text !== '') ? item.text : undefined
  const isTextBox = words !== undefined && item.fill === undefined && item.stroke === undefined
  const kind = placeholder === '' ? `<p:cNvSpPr${isTextBox ? ' txBox="1"' : ''}/>` : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
  const body =
    role === 'number' && words
      ? numberBody(words, setting.number, setting)
      : words
        ? textBody(words, setting, item.fill !== undefined || item.stroke !== undefined)
        : emptyBody(setting)
  const isSaid = words !== undefined || placeholder !== ''
  const xml =
    `<p:sp><p:nvSpPr>${properties(item, setting.nextId(), isSaid)}${kind}<p:nvPr>${placeholder}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${transform(bounds)}${form(item, bounds)}${setting.colors.paint(item)}</p:spPr>${body}</p:sp>`
  return { xml, bounds }
}

function form({ form: kind, corner = 0 }: SlideShape, { width, height }: EmuBox): string {
  const share = Math.min(50_000, Math.round((emu(corner) / Math.max(1, Math.min(width, height))) * 100_000))
  const guide = (name: string, value: number) => `<a:gd name="${name}" fmla="val ${value}"/>`
  switch (kind) {
    case 'rect':
      return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    case 'ellipse':
      return '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
    case 'round':
      return `<a:prstGeom prst="roundRect"><a:avLst>${guide('adj', share)}</a:avLst></a:prstGeom>`
    case 'roundTop':
      return `<a:prstGeom prst="round2SameRect"><a:avLst>${guide('adj1', share)}${guide('adj2', 0)}</a:avLst></a:prstGeom>`
  }
}

function path(item: SlidePath, setting: ShapeSetting): Written | null {
  const outline = outlineOf(item.d)
  if (!outline) return null
  const { bounds, commands, line } = outline
  const paint = setting.colors.paint(item)
  if (line) {
    const flips = `${line.flipX ? ' flipH="1"' : ''}${line.flipY ? ' flipV="1"' : ''}`
    const xml =
      `<p:cxnSp><p:nvCxnSpPr>${properties(item, setting.nextId(), false)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>` +
      `<p:spPr>${transform(bounds, flips)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${setting.colors.line(item)}</p:spPr></p:cxnSp>`
    return { xml, bounds }
  }
  const filled = item.fill === undefined ? ' fill="none"' : ''
  const geometry =
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${bounds.width}" h="${bounds.height}"${filled}>${commands}</a:path></a:pathLst></a:custGeom>`
  const xml =
    `<p:sp><p:nvSpPr>${properties(item, setting.nextId(), false)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${transform(bounds)}${geometry}${paint}</p:spPr>${emptyBody(setting)}</p:sp>`
  return { xml, bounds }
}

function image(item: SlideImage, setting: ShapeSetting): Written | null {
  const picture = setting.picture(item.attachment) ?? (item.fallback === undefined ? null : setting.picture(item.fallback))
  if (!picture) return null
  const bounds = emuBox(item.box)
  const isRound = item.radius * 2 >= Math.min(item.box.width, item.box.height) - 0.5
  const share = Math.min(50_000, Math.round((item.radius / Math.max(1, Math.min(item.box.width, item.box.height))) * 100_000))
  const geometry = isRound
    ? '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
    : `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`
  const xml =
    `<p:pic><p:nvPicPr>${properties(item, setting.nextId(), false)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${picture.relationship}"/>${crop(item.box, picture)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${transform(bounds)}${geometry}</p:spPr></p:pic>`
  return { xml, bounds }
}

/** What is cut off a picture so that it fills its box. */
function crop(box: SlideBox, { width, height }: PlacedPicture): string {
  const wanted = box.width / box.height
  const natural = width / height
  const cut = (share: number) => Math.max(0, Math.round(share * 50_000))
  if (natural > wanted * 1.001) {
    const side = cut(1 - wanted / natural)
    return `<a:srcRect l="${side}" r="${side}"/>`
  }
  if (natural < wanted * 0.999) {
    const side = cut(1 - natural / wanted)
    return `<a:srcRect t="${side}" b="${side}"/>`
  }
  return ''
}

function group(item: SlideGroup, setting: ShapeSetting): Written | null {
  const id = setting.nextId()
  const parts = item.items.flatMap((inner) => written(inner, setting) ?? [])
  if (parts.length === 0) return null
  const left = Math.min(...parts.map(({ bounds }) => bounds.x))
  const top = Math.min(...parts.map(({ bounds }) => bounds.y))
  const bounds = {
    x: left,
    y: top,
    width: Math.max(...parts.map((part) => part.bounds.x + part.bounds.width)) - left,
    height: Math.max(...parts.map((part) => part.bounds.y + part.bounds.height)) - top
  }
  const child = `<a:chOff x="${bounds.x}" y="${bounds.y}"/><a:chExt cx="${bounds.width}" cy="${bounds.height}"/>`
  const xml =
    `<p:grpSp><p:nvGrpSpPr>${properties(item, id, false)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${place(bounds)}${child}</a:xfrm></p:grpSpPr>${parts.map(({ xml: inner }) => inner).join('')}</p:grpSp>`
  return { xml, bounds }
}

function table(item: SlideTable, setting: ShapeSetting): Written {
  const widths = item.columns.map(emu)
  const bounds = {
    x: emu(item.x),
    y: emu(item.y),
    width: widths.reduce((sum, width) => sum + width, 0),
    height: item.rows.reduce((sum, { height }) => sum + emu(height), 0)
  }
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`
  const line = `<a:lnB w="9525">${setting.colors.fill(item.line)}</a:lnB>`
  const rows = item.rows.map(({ height, cells }) => {
    const content = cells.map(({ text, fill }) => {
      const [left, top, right, bottom] = text.inset.map(emu)
      const anchor = text.anchor === 'middle' ? 'ctr' : 't'
      return (
        `<a:tc>${cellBody(text, setting)}<a:tcPr marL="${left}" marR="${right}" marT="${top}" marB="${bottom}" anchor="${anchor}">` +
        `${none('lnL')}${none('lnR')}${none('lnT')}${line}${setting.colors.fill(fill)}</a:tcPr></a:tc>`
      )
    })
    return `<a:tr h="${emu(height)}">${content.join('')}</a:tr>`
  })
  const xml =
    `<p:graphicFrame><p:nvGraphicFramePr>${properties(item, setting.nextId(), true)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>` +
    `<p:nvPr/></p:nvGraphicFramePr><p:xfrm>${place(bounds)}</p:xfrm><a:graphic>` +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/>' +
    `<a:tblGrid>${widths.map((width) => `<a:gridCol w="${width}"/>`).join('')}</a:tblGrid>${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  return { xml, bounds }
}

/** Id, name and alternative text; what has neither words nor a meaning is marked as decoration. */
function properties({ name, alt }: SlideItem, id: number, isSaid: boolean): string {
  const label = xmlLine(name) || String(id)
  const described = alt === null ? '' : ` descr="${xmlLine(alt)}"`
  if (alt !== null || isSaid) return `<p:cNvPr id="${id}" name="${label}"${described}/>`
  return (
    `<p:cNvPr id="${id}" name="${label}"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">` +
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr>'
  )
}

function emuBox({ x, y, width, height }: SlideBox): EmuBox {
  return { x: emu(x), y: emu(y), width: Math.max(1, emu(width)), height: Math.max(1, emu(height)) }
}

function transform(bounds: EmuBox, flips = ''): string {
  return `<a:xfrm${flips}>${place(bounds)}</a:xfrm>`
}

function place({ x, y, width, height }: EmuBox): string {
  return `<a:off x="${x}" y="${y}"/><a:ext cx="${Math.max(0, width)}" cy="${Math.max(0, height)}"/>`
}
