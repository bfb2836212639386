// What the curve says: what stands out on it, the gaps step by step, and the register of gaps.
import { useTranslation } from 'react-i18next'
import { CurveSays } from './CurveSays.tsx'
import { GapRegister } from './GapRegister.tsx'
import { GapsByStep } from './GapsByStep.tsx'
import './curvePanel.css'

/** The panel beside the picture. */
export function CurvePanel() {
  const { t } = useTranslation()
  return (
    <aside className="emotion-panel" aria-label={t('emotion:panel')}>
      <CurveSays />
      <GapsByStep />
      <GapRegister />
    </aside>
  )
}
