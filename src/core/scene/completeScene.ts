import { extentOf, union } from './extent.ts'
import type { Primitive, Scene } from './primitives.ts'

/** Room between what reached beyond an edge and the new edge, px. */
const room = 16
/** Shadows and strokes may reach so far without being missed, px. */
const spare = 2

/** A drawing that is as large as what is drawn: what reaches beyond an edge, as the label of a link at the last step may, moves the edge. */
export function completeScene(scene: Scene): Scene {
  const { left, top, right, bottom } = union(scene.primitives.map(extentOf))
  const over = (distance: number): number => (distance > spare ? distance + room : 0)
  const grown = { left: over(-left), top: over(-top), right: over(right - scene.width), bottom: over(bottom - scene.height) }
  const size = { width: scene.width + grown.left + grown.right, height: scene.height + grown.top + grown.bottom }
  if (size.width === scene.width && size.height === scene.height) return scene
  const [first, ...others] = scene.primitives
  const isGround = first?.kind === 'rect' && first.width >= scene.width && first.height >= scene.height
  const ground: Primitive[] = isGround ? [{ ...first, x: 0, y: 0, ...size }] : []
  const children = isGround ? others : scene.primitives
  return { ...size, primitives: [...ground, { kind: 'group', x: grown.left, y: grown.top, children }] }
}
