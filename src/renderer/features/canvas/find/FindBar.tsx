import { useTranslation } from 'react-i18next'
import { headerSizes } from '../camera/headerSizes.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { FindField } from './FindField.tsx'
import { FindResults } from './FindResults.tsx'
import './find.css'

/** Looking for words while the outline is closed: a bar over the map, below its headers. */
export function FindBar() {
  const { camera } = useCanvas()
  const { t } = useTranslation()
  const top = useObserved(camera.view, (view) => headerSizes(view.zoom).top)
  const covered = useObserved(camera.covered, (now) => now)
  return (
    <search
      className="cv-panel find-bar page-text"
      aria-label={t('finding:find')}
      style={{ top: top + 8, right: 16 + Math.max(0, covered - 24) }}
    >
      <FindField look="bar" />
      <FindResults />
    </search>
  )
}
