import { useState } from 'react'
import type { Id } from '#core/model/id.ts'
import { useSession } from '../../session/useJourney.ts'
import { firstPlaceAt, MeasureForm } from '../metrics/MeasureForm.tsx'
import { PanelHead } from './PanelHead.tsx'
import { useWhere } from './useWhere.ts'

/** What is measured at the step on which the keyboard stands. */
export function MeasuresPanel({ laneId, stepId }: { readonly laneId: Id; readonly stepId: Id }) {
  const session = useSession()
  const [place, setPlace] = useState(() => firstPlaceAt(session.getState(), stepId))
  return (
    <>
      <PanelHead {...useWhere({ laneId, stepId })} />
      <MeasureForm stepId={stepId} place={place} onPlace={setPlace} />
    </>
  )
}
