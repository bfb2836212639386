import { invariant } from '#core/invariant.ts'
import type { Paint } from '#core/scene/primitives.ts'
import { pdfNumber, pdfNumbers } from './pdfSyntax.ts'

/** A colour as PDF takes it: channels from 0 to 1, and how far it covers, 0 to 1. */
export interface PdfColor {
  readonly channels: string
  readonly alpha: number
}

const known = new Map<string, PdfColor>()

/** The colour of `#rrggbb` or `rgba(r,g,b,a)`. */
export function pdfColor(color: string): PdfColor {
  let found = known.get(color)
  if (!found) {
    found = read(color)
    known.set(color, found)
  }
  return found
}

function read(color: string): PdfColor {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(color)
  if (hex) return { channels: pdfNumbers(...hex.slice(1).map((channel) => parseInt(channel, 16) / 255)), alpha: 1 }
  const parts = /^rgba\(([\d.]+),\s*([\d.]+),\s*([\d.]+),\s*([\d.]+)\)$/u.exec(color)
  invariant(parts, `a colour of a drawing is #rrggbb or rgba(r,g,b,a), not ${color}`)
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.slice(1).map(Number)
  return { channels: pdfNumbers(red / 255, green / 255, blue / 255), alpha }
}

/** Opacities that a file uses, as entries of its resources. */
export class PdfOpacities {
  readonly #names = new Set<string>()

  /** The operator that sets an opacity for filling and stroking. */
  set(alpha: number): string {
    const name = `A${Math.round(alpha * 1000)}`
    this.#names.add(name)
    return `/${name} gs`
  }

  /** The entry `/ExtGState` of the resources. */
  write(): string {
    const entries = [...this.#names].map((name) => {
      const alpha = pdfNumber(Number(name.slice(1)) / 1000)
      return `/${name}<</ca ${alpha}/CA ${alpha}>>`
    })
    return `/ExtGState<<${entries.join('')}>>`
  }
}

/** What was set last, so that nothing is set twice. */
export class PdfPaintState {
  readonly #opacities: PdfOpacities
  #fill = ''
  #stroke = ''
  #alpha = 1
  #line = ''

  constructor(opacities: PdfOpacities) {
    this.#opacities = opacities
  }

  /** Operators that make the next filling have this colour. */
  fill(color: PdfColor): string {
    const alpha = this.#setAlpha(color.alpha)
    if (color.channels === this.#fill) return alpha
    this.#fill = color.channels
    return `${alpha}${color.channels} rg\n`
  }

  /** Operators that make the next stroke have this colour and form; `scale` brings px to pt. */
  stroke(color: PdfColor, { strokeWidth = 1, dash, cap, join }: Paint, scale: number): string {
    let out = this.#setAlpha(color.alpha)
    if (color.channels !== this.#stroke) out += `${(this.#stroke = color.channels)} RG\n`
    const dashes = dash ? pdfNumbers(...dash.map((length) => length * scale)) : ''
    const line = `${pdfNumber(strokeWidth * scale)} w ${cap === 'round' ? 1 : 0} J ${join === 'round' ? 1 : 0} j [${dashes}] 0 d\n`
    if (line !== this.#line) out += this.#line = line
    return out
  }

  /** Operators that make what is drawn next cover what lies below. */
  opaque(): string {
    return this.#setAlpha(1)
  }

  #setAlpha(alpha: number): string {
    if (alpha === this.#alpha) return ''
    this.#alpha = alpha
    return `${this.#opacities.set(alpha)}\n`
  }
}
