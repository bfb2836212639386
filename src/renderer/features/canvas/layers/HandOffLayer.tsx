// Marks on the line of visibility where work passes from one department to another.
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { handOffsOf } from '#core/analyses/handOffs.ts'
import { handOffPlaces, type HandOffPlace } from '#core/layout/handOffPlaces.ts'
import { handOffMark, handOffSize } from '#core/scene/handOffScene.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { focusCard } from '../actions/cardActions.ts'
import { useCanvas } from '../canvas.ts'
import { Sketch } from './Sketch.tsx'
import { useTheme } from './theme.ts'
import './handOffs.css'

/** All marks; an edit elsewhere draws none of them anew. */
export const HandOffLayer = memo(function HandOffLayer() {
  const { session } = useCanvas()
  const handOffs = useJourney(session, ({ document }) => handOffsOf(document).handOffs.map((each) => JSON.stringify(each)))
  const { lanes, steps } = useJourney(session, ({ layout: { lanes, steps } }) => ({ lanes, steps }))
  const places = useMemo(
    () =>
      handOffPlaces(
        { lanes, steps },
        handOffs.map((text) => JSON.parse(text) as HandOffPlace['handOffs'][number])
      ),
    [handOffs, lanes, steps]
  )
  return places.map((place) => <Mark key={place.x} place={place} />)
})

/** For the pointer alone: the owners are read on the cards themselves. */
function Mark({ place }: { place: HandOffPlace }) {
  const canvas = useCanvas()
  const theme = useTheme()
  const { t } = useTranslation()
  const primitives = useMemo(() => handOffMark(theme), [theme])
  return (
    <button
      type="button"
      className="cv-layer cv-hand-off nopan"
      style={{ left: place.x - handOffSize / 2, top: place.y - handOffSize / 2, width: handOffSize, height: handOffSize }}
      tabIndex={-1}
      aria-hidden
      title={place.handOffs.map(({ from, to }) => t('canvas:handOff', { from, to })).join('\n')}
      onClick={() => focusCard(canvas, place.cardId)}
    >
      <Sketch primitives={primitives} width={handOffSize} height={handOffSize} />
    </button>
  )
}
