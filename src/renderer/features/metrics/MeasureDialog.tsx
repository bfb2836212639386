import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { allStepsOf } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { firstPlaceAt, MeasureForm, type MeasurePlaceChoice } from './MeasureForm.tsx'

interface MeasureDialogProps {
  readonly stepId: Id
  /** The lane of metrics in which it was opened: what is written is to be seen there. */
  readonly laneId?: Id | undefined
  readonly place?: MeasurePlaceChoice | undefined
  readonly typed?: string | undefined
  readonly onClose: () => void
}

/** What is measured at one step. Enter in a field writes it and closes, Escape closes. */
export function MeasureDialog({ stepId, laneId, place: initial, typed, onClose }: MeasureDialogProps) {
  const { t } = useTranslation()
  const session = useSession()
  const [place, setPlace] = useState(() => initial ?? firstPlaceAt(session.getState(), stepId))
  const step = useJourney(session, ({ document }) => {
    const steps = allStepsOf(document)
    const index = steps.findIndex(({ id }) => id === stepId)
    return { number: index + 1, title: steps[index]?.title ?? '' }
  })
  return (
    <Dialog
      title={t('metrics:measureTitle', { step: t('metrics:step', { number: step.number, title: step.title || t('canvas:noTitle') }) })}
      onClose={onClose}
      actions={
        <Button look="primary" size="large" onClick={onClose}>
          {t('common:done')}
        </Button>
      }
    >
      <form
        className="dialog-content"
        onKeyDown={(event) => {
          const isField = event.target instanceof HTMLInputElement
          if (event.key === 'Enter' && isField && !event.defaultPrevented && !event.nativeEvent.isComposing) {
            event.preventDefault()
            onClose()
          }
        }}
        onSubmit={(event) => event.preventDefault()}
      >
        <MeasureForm stepId={stepId} laneId={laneId} place={place} onPlace={setPlace} typed={typed} hasFocus />
      </form>
    </Dialog>
  )
}
