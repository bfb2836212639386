import { laneKindOf } from '../tables/laneWords.ts'
import type { Orientation } from '../tables/tableShape.ts'
import { bandsOf } from './bands.ts'
import type { DiagramBox } from './diagram.ts'
import { nameOf, nested, type NestedBox } from './nesting.ts'

/** Which way round a diagram is, told by its frames and by where names of lanes stand; `isSure` where that leaves no doubt. */
export function orientationOfDiagram(boxes: readonly DiagramBox[]): { readonly orientation: Orientation; readonly isSure: boolean } {
  const { frames, texts } = nested(boxes, false)
  const top = outermost(frames, texts).top
  const columns = bandsOf(
    top.map(({ across }) => across),
    'start'
  ).length
  const rows = bandsOf(
    top.map(({ down }) => down),
    'start'
  ).length
  const named = top.filter(({ box }) => laneKindOf(nameOf(box)) !== null).length
  if (top.length >= 2 && named * 2 > top.length) return { orientation: columns > rows ? 'stagesAsRows' : 'lanesAsRows', isSure: true }
  if (top.length > 0 && columns >= rows) return { orientation: 'lanesAsRows', isSure: true }
  const free = top.length > 0 ? texts.filter((text) => text.parent === null) : texts
  const inFirst = (bands: readonly { readonly members: readonly number[] }[]) =>
    (bands[0]?.members ?? []).filter((index) => laneKindOf(nameOf(free[index]?.box)) !== null).length
  const atLeft = inFirst(
    bandsOf(
      free.map(({ across }) => across),
      'start'
    )
  )
  const atTop = inFirst(
    bandsOf(
      free.map(({ down }) => down),
      'start'
    )
  )
  return { orientation: atTop > atLeft ? 'stagesAsRows' : 'lanesAsRows', isSure: atTop !== atLeft && Math.max(atTop, atLeft) >= 2 }
}

/** The frames that stand in no other, and those around them that only hold them together. */
export function outermost(frames: readonly NestedBox[], texts: readonly NestedBox[]): { top: NestedBox[]; around: NestedBox[] } {
  const around: NestedBox[] = []
  let top = frames.filter((frame) => frame.parent === null)
  for (;;) {
    const [only, ...others] = top
    const inner = only ? frames.filter((frame) => frame.parent === only) : []
    const isWhole = only !== undefined && others.length === 0 && inner.length >= 2
    if (!isWhole || texts.filter((text) => text.parent === null && text.down.from > only.down.from).length > texts.length / 2)
      return { top, around }
    around.push(only)
    top = inner
  }
}
