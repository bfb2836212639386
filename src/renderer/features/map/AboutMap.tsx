import { useTranslation } from 'react-i18next'
import { mapOf } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import { stateIcon } from '#core/scene/domainIcons.ts'
import { mapStates } from '#core/model/map.ts'
import { useRun } from './useRun.ts'

/** Title, description, state and review date of the map. */
export function AboutMap({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const map = useJourney(session, ({ document }) => mapOf(document))
  const { run, isReadOnly } = useRun()
  return (
    <Dialog
      title={t('map:details')}
      onClose={onClose}
      actions={
        <Button look="primary" size="large" onClick={onClose}>
          {t('common:done')}
        </Button>
      }
    >
      <div className="dialog-content form">
        <TextField
          label={t('common:title')}
          value={map.title}
          maxLength={500}
          readOnly={isReadOnly}
          onChange={(title) => run('map.edit', { title }, 'map.title')}
        />
        <TextArea
          label={t('map:description')}
          hint={t('map:descriptionHint')}
          value={map.description}
          maxLength={20_000}
          readOnly={isReadOnly}
          onChange={(description) => run('map.edit', { description }, 'map.description')}
        />
        <Segmented
          label={t('map:stateLabel')}
          value={map.state}
          disabled={isReadOnly}
          options={mapStates.map((value) => ({ value, label: t(`domain:stateLong.${value}`), icon: stateIcon(value) }))}
          onChange={(state) => run('map.edit', { state })}
        />
        <TextField
          type="date"
          label={t('map:reviewDate')}
          value={map.reviewDate ?? ''}
          readOnly={isReadOnly}
          onChange={(day) => run('map.edit', { reviewDate: day === '' ? null : day }, 'map.reviewDate')}
        />
      </div>
    </Dialog>
  )
}
