import { useMemo } from 'react'
import type { MapLayout } from '#core/layout/boxes.ts'
import type { Id } from '#core/model/id.ts'
import { blockPath } from '#core/scene/blockPath.ts'
import { measureText } from '#core/text/measure.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import './outlines.css'

/** How a card of this map differs from the other; each has its own line. */
export type OutlineKind = 'gone' | 'came' | 'changed' | 'moved'

interface OutlineLayerProps {
  marks: ReadonlyMap<Id, OutlineKind>
  /** A word on each outline; without, lines alone tell the kinds apart. */
  words?: Readonly<Record<OutlineKind, string>>
}

/** Around the card, px. */
const gap = 3
const corner = 11
const flag = { height: 18, inset: 7, style: { size: 12, weight: 600 } } as const

/** Outlines on the map around the cards that differ. */
export function OutlineLayer({ marks, words }: OutlineLayerProps) {
  const layout = useJourney(useSession(), (state) => state.layout)
  const found = useMemo(() => markedCards(layout, marks), [layout, marks])
  return (
    <svg className="cv-layer version-outlines" width={layout.width} height={layout.height} aria-hidden focusable="false">
      {kinds.map((kind) => {
        const cards = found.filter((card) => card.kind === kind)
        const d = cards.map(({ x, y, width, height }) => blockPath(x - gap, y - gap, width + 2 * gap, height + 2 * gap, corner)).join('')
        return cards.length === 0 ? null : (
          <g key={kind} className={`version-outline-${kind}`}>
            <path d={d} />
            {words ? cards.map((card) => <Flag key={card.id} x={card.x + card.width} y={card.y + card.height} word={words[kind]} />) : null}
          </g>
        )
      })}
    </svg>
  )
}

const kinds: readonly OutlineKind[] = ['gone', 'came', 'changed', 'moved']

function Flag({ x, y, word }: { x: number; y: number; word: string }) {
  const width = measureText(word, flag.style) + 2 * flag.inset
  return (
    <g className="version-flag" transform={`translate(${x - width - 6} ${y + gap - flag.height / 2})`}>
      <rect width={width} height={flag.height} rx={flag.height / 2} />
      <text x={flag.inset} y={13} fontSize={flag.style.size} fontWeight={flag.style.weight}>
        {word}
      </text>
    </g>
  )
}

interface MarkedCard {
  readonly id: Id
  readonly kind: OutlineKind
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function markedCards(layout: MapLayout, marks: ReadonlyMap<Id, OutlineKind>): MarkedCard[] {
  const found: MarkedCard[] = []
  for (const lane of layout.lanes) {
    for (const cards of lane.cells.values()) {
      for (const { card, x, y, width, height } of cards) {
        const kind = marks.get(card.id)
        if (kind) found.push({ id: card.id, kind, x, y: lane.y + y, width, height })
      }
    }
  }
  return found
}
