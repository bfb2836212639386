// Cards as nodes of React Flow: only those near the view, with sizes it need not measure.
import { memo, useMemo } from 'react'
import type { Node, NodeProps } from '@xyflow/react'
import type { CardBox, LaneBox } from '#core/layout/boxes.ts'
import { wordBoxes } from '#core/layout/wordBoxes.ts'
import { cardScene } from '#core/scene/cardScene.ts'
import type { CardPlace } from '#core/layout/place.ts'
import type { Theme } from '#core/theme/theme.ts'
import { isDimmed } from '../../../session/shownPersonas.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { useCardPictures } from '../pictures/useCardPictures.ts'
import { Sketch } from './Sketch.tsx'
import { markOf } from '../find/findState.ts'
import { foundTheme, standingBackTheme } from './shownTheme.ts'
import { selectedTheme } from './selectedTheme.ts'
import { useTheme } from './theme.ts'

/** A card for React Flow. */
export type CardNode = Node<{ readonly box: CardBox; readonly level: 'full' | 'reduced' }, 'card'>

const nodes = new WeakMap<CardBox, { laneY: number; level: string; node: CardNode }>()

/** The node of a card: the same object as long as neither the card nor its lane moved, so that React Flow skips it. */
export function cardNode({ lane, card }: CardPlace, level: 'full' | 'reduced'): CardNode {
  const known = nodes.get(card)
  if (known?.laneY === lane.y && known.level === level) return known.node
  const node = makeNode(lane, card, level)
  nodes.set(card, { laneY: lane.y, level, node })
  return node
}

function makeNode(lane: LaneBox, box: CardBox, level: 'full' | 'reduced'): CardNode {
  const { width, height } = box
  const x = box.x
  const y = lane.y + box.y
  return {
    id: box.card.id,
    type: 'card',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    draggable: false,
    selectable: false,
    connectable: false,
    deletable: false,
    focusable: false,
    className: 'nopan cv-card',
    // React Flow takes the pointer away from what it may not drag, and moves each card by a transform of its own: then the browser keeps
    // each as a picture of its own, at every step of the camera.
    style: { pointerEvents: 'auto', transform: 'none', left: x, top: y },
    zIndex: 2,
    data: { box, level }
  }
}

/** Draws one card. What a hand or the keyboard does to it lies above, in other layers. */
export const CardView = memo(function CardView({ data }: NodeProps<CardNode>) {
  const { session, typing, gesture, find } = useCanvas()
  const theme = useTheme()
  const { box, level } = data
  const { id } = box.card
  const isSelected = useJourney(session, (state) => state.selection.has(id))
  const isBack = useJourney(session, (state) => isDimmed(box.card, state.onlyPersonaId))
  const mark = useObserved(find.found, (found) => markOf(found, id))
  const isEdited = useObserved(typing.burst, (burst) => burst?.cardId === id)
  const isDragged = useObserved(gesture, (now) => now?.kind === 'cards' && now.ids.includes(id))
  return (
    <div className={`cv-card-body${isSelected ? ' cv-selected' : ''}${isEdited ? ' cv-edited' : ''}${isDragged ? ' cv-dragged' : ''}`}>
      {isEdited ? (
        <EditedCard box={box} theme={theme} />
      ) : (
        <CardDrawing
          box={box}
          level={level}
          theme={isSelected ? selectedTheme(theme) : mark === '' ? foundTheme(theme) : isBack ? standingBackTheme(theme) : theme}
          needle={mark ?? ''}
        />
      )}
    </div>
  )
})

interface CardDrawingProps {
  readonly box: CardBox
  readonly level: 'full' | 'reduced'
  readonly theme: Theme
  /** Words to be marked in its text, folded. */
  readonly needle?: string
}

/** The drawing of a card alone, also used for what is dragged. */
export const CardDrawing = memo(function CardDrawing({ box, level, theme, needle = '' }: CardDrawingProps) {
  const primitives = useMemo(
    () => cardScene(box, theme, { level, ...(needle === '' ? {} : { marks: wordBoxes(box, needle) }) }),
    [box, theme, level, needle]
  )
  const attachments = useCardPictures(box)
  return <Sketch primitives={primitives} width={box.width} height={box.height} attachments={attachments} />
})

/** Of a card that is written nothing is drawn but its picture: the editor stands where its words were. */
function EditedCard({ box, theme }: { box: CardBox; theme: Theme }) {
  const silent = useMemo(() => ({ ...box, lines: [], ownerLine: null, personaMark: null }), [box])
  return box.picture === null ? null : <CardDrawing box={silent} level="reduced" theme={theme} />
}
