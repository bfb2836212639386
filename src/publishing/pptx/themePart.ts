import type { ThemeName } from '#core/theme/theme.ts'
import { schemeColors } from './paint.ts'
import { xmlHead } from './xml.ts'

/** The typeface of the slides. The numbers describe a plain sans serif: machines without it take one that looks alike (Arial, Segoe UI). */
const typeface =
  '<a:latin typeface="Be Vietnam Pro" panose="020B0604020202020204" pitchFamily="34" charset="0"/><a:ea typeface=""/><a:cs typeface=""/>'

/** The theme of a look: its colours and typeface, with which new shapes come as well. */
export function themePart(look: ThemeName): string {
  const colors = Object.entries(schemeColors(look))
    .map(([place, color]) => `<a:${place}><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:${place}>`)
    .join('')
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = (width: number) => `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/><a:round/></a:ln>`
  const plain = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return (
    `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Outside-In"><a:themeElements>` +
    `<a:clrScheme name="Outside-In">${colors}</a:clrScheme>` +
    `<a:fontScheme name="Outside-In"><a:majorFont>${typeface}</a:majorFont><a:minorFont>${typeface}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Outside-In"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(9525)}${line(19050)}${line(28575)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${plain.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  )
}
