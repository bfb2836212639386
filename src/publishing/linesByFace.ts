import type { Primitive, Scene, TextPrimitive } from '#core/scene/primitives.ts'
import { measureText } from '#core/text/measure.ts'
import { clustersOf, type GlyphRun, type Glyphs } from './glyphs.ts'
import { shape } from './fonts/shape.ts'

/** A scene whose lines are each drawn by one face: those with letters from several are cut, and the pieces stand where they stood. */
export function linesByFace(scene: Scene, glyphs: Glyphs): Scene {
  if (glyphs.fallbacks.length === 0) return scene
  return { ...scene, primitives: cut(scene.primitives, glyphs) }
}

function cut(primitives: readonly Primitive[], glyphs: Glyphs): readonly Primitive[] {
  let isSame = true
  const made = primitives.flatMap((primitive): readonly Primitive[] => {
    if (primitive.kind === 'text' && glyphs.needsFallback(primitive.text)) {
      isSame = false
      return pieces(primitive, glyphs)
    }
    if (primitive.kind !== 'group') return [primitive]
    const children = cut(primitive.children, glyphs)
    if (children === primitive.children) return [primitive]
    isSame = false
    return [{ ...primitive, children }]
  })
  return isSame ? primitives : made
}

function pieces(line: TextPrimitive, glyphs: Glyphs): TextPrimitive[] {
  const { anchor = 'start', ...rest } = line
  const runs = glyphs.runsOf(line.text, line.weight, line.italic ?? false).flatMap(compoundsApart)
  const widths = runs.map((run) => widthOf(run, line))
  const whole = widths.reduce((sum, width) => sum + width, 0)
  let x = line.x - (anchor === 'start' ? 0 : anchor === 'middle' ? whole / 2 : whole)
  return runs.map(({ text }, index) => {
    const width = widths[index] ?? 0
    const piece = { ...rest, x, text, width }
    x += width
    return piece
  })
}

// The rasteriser gives an emoji of several parts the room of all of them, unless it stands alone.
function compoundsApart({ text, face }: GlyphRun): GlyphRun[] {
  return !face.isTypeface && compound.test(text) ? clustersOf(text).map((cluster) => ({ text: cluster, face })) : [{ text, face }]
}

const compound = /\u200d|\p{Emoji_Modifier}|\p{Regional_Indicator}/u

function widthOf({ text, face }: GlyphRun, line: TextPrimitive): number {
  if (face.isTypeface) return measureText(text, line)
  const { width, glyphs } = shape(face, text)
  return width * line.size + glyphs.length * (line.letterSpacing ?? 0)
}
