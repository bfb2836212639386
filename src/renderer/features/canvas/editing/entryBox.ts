// Where the editor of a card stands and how its text is set in: exactly over the card's own.
import type { CardBox, MapLayout } from '#core/layout/boxes.ts'
import { findCard, newCardBox } from '#core/layout/place.ts'
import { cardMark, hasLeadIcon, isTileKind, plainTextTop, tileTextLeft } from '#core/layout/setCard.ts'
import { belowPicture } from '#core/layout/setPicture.ts'
import { mapMeasures, type MapMeasures } from '#core/theme/mapMeasures.ts'
import type { LaneKind } from '#core/model/lane.ts'
import type { Focus } from '../../../session/state.ts'
import type { Burst } from './burst.ts'

/** Place of the editor on the ground and the inset of its text, px at 100 %. */
export interface EntryBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly isTile: boolean
  readonly textLeft: number
  /** Room before the first line for the icon of the lane. */
  readonly indent: number
}

/** The box of the editor: over the card that is written, or where the next one would go. */
export function entryBox(layout: MapLayout, burst: Burst | null, focus: Focus | null): EntryBox {
  const cell = burst ?? (focus?.kind === 'cell' ? focus : null)
  if (!cell) return headerBox(layout, focus)
  const lane = layout.lanes.find((box) => box.lane.id === cell.laneId)
  const kind: LaneKind = lane?.lane.kind ?? 'doing'
  const known = burst?.cardId != null ? findCard(layout, burst.cardId, burst.laneId) : null
  if (known) {
    const y = known.lane.y + known.card.y + roomForPicture(known.card, mapMeasures[layout.density])
    return { x: known.card.x, y, width: known.card.width, ...insetOf(kind, layout) }
  }
  const after = burst && typeof burst.place === 'object' ? findCard(layout, burst.place.after, burst.laneId) : null
  const place = newCardBox(layout, cell.laneId, cell.stepId) ?? { x: 0, y: 0, width: 160 }
  const y = after ? after.lane.y + after.card.y + after.card.height + mapMeasures.comfortable.cardGap : place.y
  return { x: place.x, y, width: place.width, ...insetOf(kind, layout) }
}

/** How far the words of a card begin below where they would without its picture. */
function roomForPicture({ picture, look }: CardBox, measures: MapMeasures): number {
  return look === 'tile' ? belowPicture(picture) : plainTextTop(picture, measures) - plainTextTop(null, measures)
}

function insetOf(kind: LaneKind, layout: MapLayout): Pick<EntryBox, 'isTile' | 'textLeft' | 'indent'> {
  const measures = mapMeasures[layout.density]
  const isTile = isTileKind(kind)
  return {
    isTile,
    textLeft: isTile ? tileTextLeft(kind, measures) : measures.cardPadX + cardMark.edge,
    indent: hasLeadIcon(kind) ? cardMark.size + cardMark.gap : 0
  }
}

/** On a header there is nothing to type, but menus opened by keyboard open here. */
function headerBox(layout: MapLayout, focus: Focus | null): EntryBox {
  const plain = { width: 120, isTile: false, textLeft: 11, indent: 0 }
  switch (focus?.kind) {
    case 'stage':
      return { ...plain, x: (layout.stages.find((box) => box.stage.id === focus.id)?.x ?? 0) + 12, y: 12 }
    case 'step':
      return { ...plain, x: (layout.steps.find((box) => box.step.id === focus.id)?.x ?? 0) + 12, y: layout.stageHeaderHeight + 12 }
    case 'lane':
      return { ...plain, x: 0, y: (layout.lanes.find((box) => box.lane.id === focus.id)?.y ?? 0) + 8 }
    default:
      return { ...plain, x: 0, y: layout.headerHeight }
  }
}
