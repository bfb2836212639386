import type { Page } from '#core/handOut/pages.ts'
import type { Scene } from '#core/scene/primitives.ts'

/** Room between pages that stand one below the other, px. */
const between = 48

/** Several pages as one drawing, one below the other: for formats that have no pages. */
export function stacked(pages: readonly Page[]): Scene {
  const [only] = pages
  if (pages.length === 1 && only) return only.scene
  let y = 0
  const primitives = pages.map(({ scene }) => {
    const group = { kind: 'group' as const, x: 0, y, children: scene.primitives }
    y += scene.height + between
    return group
  })
  return { width: Math.max(...pages.map(({ scene }) => scene.width)), height: y - between, primitives }
}
