// The cards of a lane as one node of React Flow and one drawing: only those near the view, with a size that need not be measured.
import { memo, useContext, useLayoutEffect, useMemo, useRef } from 'react'
import type { Node, NodeProps } from '@xyflow/react'
import type { CardBox, LaneBox } from '#core/layout/boxes.ts'
import type { CardPlace } from '#core/layout/place.ts'
import { wordBoxes } from '#core/layout/wordBoxes.ts'
import type { Id } from '#core/model/id.ts'
import { cardScene } from '#core/scene/cardScene.ts'
import type { AttachmentAddress } from '#core/scene/elements.ts'
import { flat } from '#core/scene/flat.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { radius } from '#core/theme/tokens.ts'
import type { Theme } from '#core/theme/theme.ts'
import { isDimmed } from '../../../session/shownPersonas.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { AttachmentContext } from '../../../ui/Drawing.tsx'
import { useCanvas } from '../canvas.ts'
import { markOf } from '../find/findState.ts'
import { useObserved } from '../observable.ts'
import { useCardPictures } from '../pictures/useCardPictures.ts'
import { drawInto } from './drawInto.ts'
import { selectedTheme } from './selectedTheme.ts'
import { foundTheme, standingBackTheme } from './shownTheme.ts'
import { useTheme } from './theme.ts'

type Level = 'full' | 'reduced'

/** The cards of a lane for React Flow. */
export type LaneNode = Node<{ readonly cards: readonly CardBox[]; readonly level: Level }, 'cards'>

/**
 * Makes the nodes of the cards that are seen, lane by lane. A lane in which nothing changed keeps its node, so that React Flow skips it:
 * each view of a map has a maker of its own.
 */
export function laneNodeMaker(): (places: readonly CardPlace[], level: Level) => LaneNode[] {
  let before = new Map<Id, LaneNode>()
  return (places, level) => {
    const lanes = new Map<LaneBox, CardBox[]>()
    for (const { lane, card } of places) {
      const cards = lanes.get(lane)
      if (cards) cards.push(card)
      else lanes.set(lane, [card])
    }
    const nodes = [...lanes].map(([lane, cards]) => {
      const known = before.get(lane.lane.id)
      return known?.position.y === lane.y && known.data.level === level && areSame(known.data.cards, cards)
        ? known
        : laneNode(lane, cards, level)
    })
    before = new Map(nodes.map((node) => [node.id, node]))
    return nodes
  }
}

function areSame(a: readonly CardBox[], b: readonly CardBox[]): boolean {
  return a.length === b.length && a.every((card, index) => card === b[index])
}

function laneNode({ lane, y, height }: LaneBox, cards: readonly CardBox[], level: Level): LaneNode {
  return {
    id: lane.id,
    type: 'cards',
    position: { x: 0, y },
    measured: { width: 1, height },
    width: 1,
    height,
    handles: [],
    draggable: false,
    selectable: false,
    connectable: false,
    deletable: false,
    focusable: false,
    // React Flow moves each node by a transform of its own: then the browser keeps each as a picture of its own, at every step of the camera.
    style: { transform: 'none', left: 0, top: y },
    zIndex: 2,
    data: { cards, level }
  }
}

/** Draws the cards of a lane. What a hand or the keyboard does to them lies above, in other layers. */
export const LaneCards = memo(function LaneCards({ data }: NodeProps<LaneNode>) {
  const { session, typing, gesture, find } = useCanvas()
  const theme = useTheme()
  const { cards, level } = data
  const isHere = (id: Id | null | undefined) => cards.some(({ card }) => card.id === id)
  const selected = useJourney(session, (state) => cards.flatMap(({ card }) => (state.selection.has(card.id) ? [card.id] : [])))
  const only = useJourney(session, (state) => state.onlyPersonaId)
  const found = useObserved(find.found, (now) => now)
  const edited = useObserved(typing.burst, (burst) => (isHere(burst?.cardId) ? burst?.cardId : null))
  const dragged = useObserved(gesture, (now) => (now?.kind === 'cards' ? now.ids : null))
  return (
    <svg className="cv-sketch" width={1} height={1} aria-hidden focusable="false">
      {cards.map((box) => {
        const { id } = box.card
        const mark = markOf(found, id)
        const isSelected = selected.includes(id)
        const look = {
          box,
          level,
          theme: isSelected
            ? selectedTheme(theme)
            : mark === ''
              ? foundTheme(theme)
              : isDimmed(box.card, only)
                ? standingBackTheme(theme)
                : theme,
          needle: mark ?? '',
          isSelected,
          isEdited: edited === id,
          isDragged: dragged?.includes(id) === true
        }
        return box.picture === null ? <CardView key={id} {...look} /> : <PictureCardView key={id} {...look} />
      })}
    </svg>
  )
})

interface CardLook {
  readonly box: CardBox
  readonly level: Level
  readonly theme: Theme
  /** Words to be marked in its text, folded. */
  readonly needle: string
  readonly isSelected: boolean
  readonly isEdited: boolean
  readonly isDragged: boolean
  readonly attachments?: AttachmentAddress | undefined
}

const CardView = memo(function CardView({ box, level, theme, needle, isSelected, isEdited, isDragged, attachments }: CardLook) {
  const group = useRef<SVGGElement>(null)
  const provided = useContext(AttachmentContext)
  const primitives = useMemo(
    () => (isEdited ? editedCard(box, theme) : drawnCard(box, level, theme, needle, isSelected)),
    [box, level, theme, needle, isSelected, isEdited]
  )
  useLayoutEffect(() => {
    if (group.current) drawInto(group.current, primitives, attachments ?? provided)
  }, [primitives, attachments, provided])
  return <g ref={group} className={`cv-card${isEdited ? ' cv-edited' : ''}${isDragged ? ' cv-dragged' : ''}`} />
})

const PictureCardView = memo(function PictureCardView(look: CardLook) {
  return <CardView {...look} attachments={useCardPictures(look.box)} />
})

function drawnCard(box: CardBox, level: Level, theme: Theme, needle: string, isSelected: boolean): Primitive[] {
  const scene = cardScene(box, theme, { level, ...(needle === '' ? {} : { marks: wordBoxes(box, needle) }) })
  if (isSelected) scene.push(selectedEdge(box, theme))
  return flat(scene, box.x, box.y)
}

function selectedEdge({ width, height }: CardBox, theme: Theme): Primitive {
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 }
  return { kind: 'rect', ...box, radius: radius.card - 0.5, stroke: theme.color.accent, strokeWidth: 1.5 }
}

/** Of a card that is written nothing is drawn but its picture: the editor stands where its words were. */
function editedCard(box: CardBox, theme: Theme): Primitive[] {
  if (box.picture === null) return []
  return flat(cardScene({ ...box, lines: [], ownerLine: null, personaMark: null }, theme, { level: 'reduced' }), box.x, box.y)
}
