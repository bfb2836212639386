import { useTranslation } from 'react-i18next'
import { mapOf } from '#core/queries/journey.ts'
import { useServices } from '../../app/services.ts'
import { useFailure } from '../../app/useFailure.ts'
import { formatTime } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { encodeBase64 } from '../../platform/base64.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { fileNameOf } from '../exporting/fileNameOf.ts'

/** Whether what one did is safe. Where it is not: why, and what to do about it. */
export function SaveStatus() {
  const { t } = useTranslation()
  const language = useLanguage()
  const state = useJourney(useSession(), ({ saveState }) => saveState)
  const isReadOnly = useJourney(useSession(), ({ readOnly }) => readOnly)
  if (isReadOnly) {
    return (
      <Popover
        align="end"
        label={t('map:readOnly')}
        trigger={
          <Button look="quiet" icon="lock">
            {t('map:readOnly')}
          </Button>
        }
      >
        <p className="save-help">{t('map:readOnlyText')}</p>
      </Popover>
    )
  }
  switch (state.kind) {
    case 'saved':
      return (
        <span
          className="save-status"
          role="status"
          title={state.at === null ? undefined : t('map:savedAt', { time: formatTime(state.at, language) })}
        >
          <Icon name="circle-check" className="save-done" />
          <span className="save-word">{t('map:saved')}</span>
        </span>
      )
    case 'saving':
      return (
        <span className="save-status" role="status">
          <Icon name="circle-dashed" />
          <span className="save-word">{t('map:saving')}</span>
        </span>
      )
    case 'failed':
      return <NotSaved words={t(`error:${state.code}`)} />
  }
}

function NotSaved({ words }: { words: string }) {
  const { t } = useTranslation()
  const session = useSession()
  const { files, client } = useServices()
  const fail = useFailure()
  const keepAsFile = async () => {
    const { document } = session.getState()
    const { writeJourneyFile } = await import('#core/exchange/journeyFile.ts')
    const { attachmentsOf } = await import('./attachmentsOf.ts')
    const text = writeJourneyFile(document, await attachmentsOf(document, client))
    const answer = await files.save({
      name: `${fileNameOf(mapOf(document).title)}.journey.json`,
      mime: 'application/json',
      data: encodeBase64(new TextEncoder().encode(text))
    })
    if (!answer.ok) fail(answer.error)
  }
  return (
    <Popover
      align="end"
      label={t('map:notSaved')}
      trigger={
        <Button look="quiet" icon="circle-alert" className="save-failed" role="alert">
          {t('map:notSaved')}
        </Button>
      }
    >
      <p className="save-help">{words}</p>
      <div className="save-actions">
        <Button look="primary" onClick={() => void session.flush()}>
          {t('map:saveAgain')}
        </Button>
        <Button onClick={() => void keepAsFile()}>{t('map:keepAsFile')}</Button>
      </div>
    </Popover>
  )
}
