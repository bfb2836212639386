import { memo, useMemo } from 'react'
import type { CardBox } from '#core/layout/boxes.ts'
import { cardScene } from '#core/scene/cardScene.ts'
import type { Theme } from '#core/theme/theme.ts'
import { useCardPictures } from '../pictures/useCardPictures.ts'
import { Sketch } from './Sketch.tsx'

/** The drawing of a card alone: of one that is dragged, and on slides. */
export const CardDrawing = memo(function CardDrawing({ box, theme }: { readonly box: CardBox; readonly theme: Theme }) {
  const primitives = useMemo(() => cardScene(box, theme), [box, theme])
  const attachments = useCardPictures(box)
  return <Sketch primitives={primitives} width={box.width} height={box.height} attachments={attachments} />
})
