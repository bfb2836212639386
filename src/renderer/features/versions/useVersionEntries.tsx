import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { showToast } from '../../app/toasts.ts'
import { useSession } from '../../session/useJourney.ts'
import type { Entry } from '../palette/entry.ts'
import { withWords } from '../../i18n/i18n.ts'

const NameThisVersion = lazy(async () => ({ default: (await withWords(import('./NameThisVersion.tsx'))).NameThisVersion }))

/**
 * What the map offers about versions, and the dialog that asks for a name while it is open. Ctrl/⌘+S saves nothing that is not saved anyway,
 * but it is what hands do when something is worth keeping: it says so and offers to name a version.
 */
export function useVersionEntries(): { entries: readonly Entry[]; dialog: ReactNode } {
  const { t } = useTranslation()
  const session = useSession()
  const [isNaming, setNaming] = useState(false)
  const entries = useMemo((): readonly Entry[] => {
    const { journeyId } = session.getState()
    const canWrite = () => !session.getState().readOnly
    const name = () => setNaming(true)
    const save = async () => {
      const isSaved = await session.flush()
      if (isSaved) showToast(t('versions:savedText'), { action: { label: t('versions:name'), run: name } })
      else showToast(t('versions:notSaved'), { tone: 'problem' })
    }
    return [
      {
        id: 'openVersions',
        label: t('versions:open'),
        icon: 'history',
        keys: [],
        group: 'history',
        isAvailable: () => true,
        run: () => go(mapRoute(journeyId, { kind: 'versions', versionId: null }))
      },
      {
        id: 'nameVersion',
        label: t('versions:name'),
        icon: 'flag',
        keys: ['Mod+Shift+s'],
        group: 'history',
        isAvailable: canWrite,
        run: name
      },
      {
        id: 'saveNow',
        label: t('versions:saveNow'),
        icon: 'save',
        keys: ['Mod+s'],
        group: 'history',
        isAvailable: canWrite,
        run: () => void save()
      }
    ]
  }, [t, session])
  const dialog = isNaming ? (
    <Suspense fallback={null}>
      <NameThisVersion onClose={() => setNaming(false)} />
    </Suspense>
  ) : null
  return { entries, dialog }
}
