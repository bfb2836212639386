import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '#contract/shapes.ts'
import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import { go } from '../../app/router.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useCanvas } from '../canvas/canvas.ts'
import { copyLaneToMap } from './copyLaneToMap.ts'
import './laneGallery.css'

/** Asks into which map a lane is to be copied, and copies it. */
export function CopyLaneDialog({ id, onClose }: { id: Id; onClose: () => void }) {
  const { t } = useTranslation()
  const { client } = useServices()
  const { session } = useCanvas()
  const [maps, setMaps] = useState<readonly JourneySummary[] | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    let isWanted = true
    void client.call('journeys.list', { trashed: false }).then((listed) => {
      if (!isWanted) return
      if (listed.ok) setMaps(listed.value.filter((map) => map.id !== session.getState().journeyId))
      else showToast(t(`error:${listed.error.code}`), { tone: 'problem' })
    })
    return () => {
      isWanted = false
    }
  }, [client, session, t])
  const copy = async (map: JourneySummary) => {
    if (isBusy) return
    setBusy(true)
    const { document } = session.getState()
    const copied = await copyLaneToMap(client, { document, laneId: id, journeyId: map.id, newId: session.newId })
    setBusy(false)
    if (!copied.ok) return showToast(t(`error:${copied.error.code}`), { tone: 'problem' })
    const lane = find(document, 'lane', id)?.title ?? ''
    showToast(t('structure:copyTo.done', { lane, map: map.title || t('domain:untitled') }))
    onClose()
  }
  return (
    <Dialog title={t('structure:copyTo.title')} onClose={onClose}>
      <div className="dialog-content copy-lane">
        <p>{t(maps?.length === 0 ? 'structure:copyTo.noMaps' : 'structure:copyTo.explain')}</p>
        {maps && maps.length > 0 ? (
          <ul aria-label={t('structure:copyTo.maps')}>
            {maps.map((map, position) => (
              <li key={map.id}>
                <button
                  type="button"
                  aria-disabled={isBusy}
                  {...(position === 0 ? { 'data-autofocus': '' } : {})}
                  onClick={() => void copy(map)}
                >
                  <Icon name="map" size={18} />
                  {map.title || t('domain:untitled')}
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        {maps?.length === 0 ? (
          <Button look="primary" size="large" className="copy-lane-way" onClick={() => go({ screen: 'library' })}>
            {t('map:toLibrary')}
          </Button>
        ) : null}
      </div>
    </Dialog>
  )
}
