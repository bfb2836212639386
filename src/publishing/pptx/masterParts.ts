// The master of the slides, its two layouts and the master of the notes. What slides inherit from them is what new slides get.
import type { SlideSize } from '#core/handOut/slides/slideSize.ts'
import type { ThemeName } from '#core/theme/theme.ts'
import { themeOf } from '#core/theme/theme.ts'
import { emu, namespaces, xmlHead } from './xml.ts'

/** Words in placeholders of master and layouts. */
export interface MasterWords {
  readonly language: string
  readonly title: string
  readonly subtitle: string
  readonly foot: string
  readonly number: string
  readonly cover: string
  readonly content: string
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const root =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>' +
  '<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

/** The tree of shapes of a slide, master, layout or page of notes. */
export function shapeTree(shapes: string): string {
  return `<p:spTree>${root}${shapes}</p:spTree>`
}

function placeholder(id: number, name: string, kind: string, { x, y, width, height }: Place, body: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody>${body}</p:txBody></p:sp>`
  )
}

const bare = '<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0"'

function words(text: string, language: string, anchor: string, list = '<a:lstStyle/>'): string {
  return `${bare} anchor="${anchor}"><a:normAutofit/></a:bodyPr>${list}<a:p><a:r><a:rPr lang="${language}"/><a:t>${text}</a:t></a:r></a:p>`
}

function foot(size: SlideSize, wordsOf: MasterWords, ids: { readonly foot: string; readonly number: string }, first: number): string {
  const style = (align: string) =>
    `<a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="1000"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>`
  const width = size.right - size.left
  return (
    placeholder(
      first,
      wordsOf.foot,
      ids.foot,
      { x: size.left, y: 678, width: width - 80, height: 20 },
      `${bare} anchor="t"/>${style('l')}<a:p><a:endParaRPr lang="${wordsOf.language}"/></a:p>`
    ) +
    placeholder(
      first + 1,
      wordsOf.number,
      ids.number,
      { x: size.right - 72, y: 678, width: 72, height: 20 },
      `${bare} anchor="t"/>${style('r')}<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${wordsOf.language}"/><a:t>‹#›</a:t></a:fld>` +
        `<a:endParaRPr lang="${wordsOf.language}"/></a:p>`
    )
  )
}

/** The master: ground, title, text, foot and number, and how text looks by itself. */
export function masterPart(look: ThemeName, size: SlideSize, wordsOf: MasterWords): string {
  const isDark = themeOf(look).scheme === 'dark'
  const map = isDark ? 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"' : 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"'
  const width = size.right - size.left
  const level = (at: number) =>
    `<a:lvl${at}pPr marL="${(at - 1) * 228_600 + 228_600}" indent="-228600" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `<a:spcBef><a:spcPts val="600"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="${at === 1 ? 1800 : 1400}" kern="1200">` +
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>' +
    `</a:lvl${at}pPr>`
  const levels = [1, 2, 3, 4, 5].map(level).join('')
  const other = defaultLevels()
  return (
    `${xmlHead}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    shapeTree(
      placeholder(
        2,
        wordsOf.title,
        'type="title"',
        { x: size.left, y: 60, width, height: 52 },
        words(wordsOf.title, wordsOf.language, 'ctr')
      ) +
        placeholder(3, wordsOf.subtitle, 'type="body" idx="1"', size.content, words(wordsOf.subtitle, wordsOf.language, 't')) +
        foot(size, wordsOf, { foot: 'type="ftr" sz="quarter" idx="3"', number: 'type="sldNum" sz="quarter" idx="4"' }, 4)
    ) +
    `</p:cSld><p:clrMap ${map} accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>` +
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>' +
    '<p:txStyles><p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>' +
    '<a:defRPr sz="2600" b="1" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr>' +
    `</a:lvl1pPr></p:titleStyle><p:bodyStyle>${levels}</p:bodyStyle><p:otherStyle>${other}</p:otherStyle></p:txStyles></p:sldMaster>`
  )
}

/** How text in new shapes looks: in the theme's typeface. */
export function defaultLevels(): string {
  return [1, 2, 3]
    .map(
      (at) =>
        `<a:lvl${at}pPr marL="${(at - 1) * 457_200}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1400" kern="1200">` +
        `<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${at}pPr>`
    )
    .join('')
}

/** The layout of the cover: title and subtitle. */
export function coverLayoutPart(size: SlideSize, wordsOf: MasterWords): string {
  const width = size.right - size.left
  const none =
    '<a:lstStyle><a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="1600"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>'
  const large = '<a:lstStyle><a:lvl1pPr><a:defRPr sz="4000" b="1"/></a:lvl1pPr></a:lstStyle>'
  return layout(
    'title',
    wordsOf.cover,
    placeholder(
      2,
      wordsOf.title,
      'type="ctrTitle"',
      { x: size.left, y: 112, width, height: 128 },
      words(wordsOf.title, wordsOf.language, 't', large)
    ) +
      placeholder(
        3,
        wordsOf.subtitle,
        'type="subTitle" idx="1"',
        { x: size.left, y: 252, width, height: 90 },
        words(wordsOf.subtitle, wordsOf.language, 't', none)
      ) +
      foot(size, wordsOf, { foot: 'type="ftr" sz="quarter" idx="11"', number: 'type="sldNum" sz="quarter" idx="12"' }, 4)
  )
}

/** The layout of all other slides: a title, and room. */
export function contentLayoutPart(size: SlideSize, wordsOf: MasterWords): string {
  const width = size.right - size.left
  return layout(
    'titleOnly',
    wordsOf.content,
    placeholder(
      2,
      wordsOf.title,
      'type="title"',
      { x: size.left, y: 60, width, height: 52 },
      words(wordsOf.title, wordsOf.language, 'ctr')
    ) + foot(size, wordsOf, { foot: 'type="ftr" sz="quarter" idx="11"', number: 'type="sldNum" sz="quarter" idx="12"' }, 3)
  )
}

function layout(type: string, name: string, shapes: string): string {
  return (
    `${xmlHead}<p:sldLayout ${namespaces} type="${type}" preserve="1"><p:cSld name="${name}">${shapeTree(shapes)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  )
}

/** The master of the pages of notes: the slide above, the words below. */
export function notesMasterPart(language: string): string {
  const level =
    '<a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>'
  return (
    `${xmlHead}<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>` +
    shapeTree(
      '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image Placeholder 1"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>' +
        '<p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>' +
        '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes Placeholder 2"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr>' +
        `<p:spPr><a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${language}"/></a:p></p:txBody></p:sp>`
    ) +
    '</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:notesStyle>${level}</p:notesStyle></p:notesMaster>`
  )
}
