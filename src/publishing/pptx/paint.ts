import type { SlidePaint } from '#core/handOut/slides/slide.ts'
import { themeOf, type ThemeName } from '#core/theme/theme.ts'
import { emu } from './xml.ts'

/** Colours of a look by the places that programs have for them: whoever chooses other theme colours recolours the slides. */
export function schemeColors(
  look: ThemeName
): Readonly<Record<'dk1' | 'lt1' | 'dk2' | 'lt2' | `accent${1 | 2 | 3 | 4 | 5 | 6}` | 'hlink' | 'folHlink', string>> {
  const { color, personas, scheme } = themeOf(look)
  const isDark = scheme === 'dark'
  const persona = (at: number) => personas[at]?.color ?? color.ink
  return {
    dk1: isDark ? color.ground : color.ink,
    lt1: isDark ? color.ink : color.ground,
    dk2: isDark ? color.surface : color.ink2,
    lt2: isDark ? color.ink2 : color.surface,
    accent1: color.accent,
    accent2: persona(0),
    accent3: persona(1),
    accent4: color.pain,
    accent5: color.gain,
    accent6: color.warn,
    hlink: color.accent,
    folHlink: color.ink3
  }
}

/** Writes colours of a look: those that have a place in the theme by that place, others as they are. */
export class Colors {
  readonly #places: ReadonlyMap<string, string>

  constructor(look: ThemeName) {
    const { color, personas } = themeOf(look)
    this.#places = new Map(
      (
        [
          [color.warn, 'accent6'],
          [color.gain, 'accent5'],
          [color.pain, 'accent4'],
          [personas[1]?.color ?? '', 'accent3'],
          [personas[0]?.color ?? '', 'accent2'],
          [color.accent, 'accent1'],
          [color.ink2, 'tx2'],
          [color.surface, 'bg2'],
          [color.ink, 'tx1'],
          [color.ground, 'bg1']
        ] as const
      ).map(([hex, place]) => [hex.toUpperCase(), place])
    )
  }

  /** `a:schemeClr` or `a:srgbClr` of `#rrggbb` or `rgba(r,g,b,a)`. */
  of(color: string): string {
    const rgba = /^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?\)$/u.exec(color)
    if (rgba) {
      const [, red, green, blue, alpha = '1'] = rgba
      const hex = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')
      return `<a:srgbClr val="${hex.toUpperCase()}"><a:alpha val="${Math.round(Number(alpha) * 100_000)}"/></a:srgbClr>`
    }
    const place = this.#places.get(color.toUpperCase())
    return place === undefined ? `<a:srgbClr val="${color.slice(1).toUpperCase()}"/>` : `<a:schemeClr val="${place}"/>`
  }

  /** A filling; nothing where it could not be seen. */
  fill(color: string | undefined): string {
    return color === undefined || color === 'none' || /,\s*0\)$/u.test(color)
      ? '<a:noFill/>'
      : `<a:solidFill>${this.of(color)}</a:solidFill>`
  }

  /** Fill and edge of a shape. */
  paint(paint: SlidePaint): string {
    return this.fill(paint.fill) + this.line(paint)
  }

  line({ stroke, strokeWidth = 1, dash, cap }: SlidePaint): string {
    if (stroke === undefined || stroke === 'none' || strokeWidth <= 0) return '<a:ln><a:noFill/></a:ln>'
    const lengths = dash ?? []
    const share = (length: number) => Math.max(1000, Math.round((length / strokeWidth) * 100_000))
    const [on = 1, off = on] = lengths
    const dashes =
      lengths.length === 0 ? '<a:prstDash val="solid"/>' : `<a:custDash><a:ds d="${share(on)}" sp="${share(off)}"/></a:custDash>`
    return `<a:ln w="${Math.max(1, emu(strokeWidth))}"${cap === 'round' ? ' cap="rnd"' : ''}>${this.fill(stroke)}${dashes}<a:round/></a:ln>`
  }
}
