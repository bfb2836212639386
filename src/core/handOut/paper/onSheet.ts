import type { Primitive, Scene } from '../../scene/primitives.ts'
import { pxPerMm, type Millimetres } from './paperSize.ts'

/** What no printer reaches at the edges, mm. */
const edge = 5

/** A drawing in the middle of a sheet, as large as it goes, or `atMost`; the ground reaches to the edges. */
export function onSheet(scene: Scene, sheet: Millimetres, atMost = Infinity): { readonly scene: Scene; readonly scale: number } {
  const width = sheet.width * pxPerMm
  const height = sheet.height * pxPerMm
  const inset = edge * pxPerMm
  const scale = Math.min((width - 2 * inset) / scene.width, (height - 2 * inset) / scene.height, atMost)
  const drawing: Primitive = {
    kind: 'group',
    x: (width - scene.width * scale) / 2,
    y: (height - scene.height * scale) / 2,
    scale,
    children: scene.primitives
  }
  const ground: Primitive = { kind: 'rect', x: 0, y: 0, width, height, fill: groundOf(scene) }
  return { scene: { width, height, primitives: [ground, drawing] }, scale }
}

/** The colour on which a drawing lies. */
function groundOf({ primitives: [first], width }: Scene): string {
  return first?.kind === 'rect' && first.fill !== undefined && first.width >= width ? first.fill : '#FFFFFF'
}
