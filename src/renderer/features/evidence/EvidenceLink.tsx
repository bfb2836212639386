import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useServices } from '../../app/services.ts'
import { useFailure } from '../../app/useFailure.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { isOpenable } from './isOpenable.ts'

/** Where more can be read. What may be opened is, after a question; everything else stands there as it was written. */
export function EvidenceLink({ address }: { address: string }) {
  const { t } = useTranslation()
  const { client, info } = useServices()
  const fail = useFailure()
  const [isAsking, setAsking] = useState(false)
  if (!isOpenable(address)) return <span className="evidence-address">{address}</span>
  const open = async () => {
    // A host with windows of its own asks and opens; in a browser the page does.
    if (info.host === 'web') return setAsking(true)
    const opened = await client.call('host.openExternal', { url: address })
    if (!opened.ok) fail(opened.error)
  }
  return (
    <>
      <button type="button" className="evidence-link" aria-label={t('evidence:openLink', { address })} onClick={() => void open()}>
        <Icon name="external-link" size={14} />
        <span>{address.replace(/^(https:\/\/(www\.)?|mailto:)/i, '')}</span>
      </button>
      {isAsking ? (
        <Dialog
          size="small"
          title={t('evidence:openQuestion')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button size="large" onClick={() => setAsking(false)}>
                {t('common:cancel')}
              </Button>
              <a
                className="button button-primary button-large"
                href={address}
                target="_blank"
                rel="noopener noreferrer"
                onClick={() => setAsking(false)}
              >
                {t('evidence:open')}
              </a>
            </>
          }
        >
          <p className="dialog-content evidence-address">{address}</p>
        </Dialog>
      ) : null}
    </>
  )
}
