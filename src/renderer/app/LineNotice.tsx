import { useTranslation } from 'react-i18next'
import type { LineState } from '../platform/connect.ts'
import { Icon } from '../ui/Icon.tsx'
import './toasts.css'

/** Says above everything that the services cannot be reached now, while one can go on working. */
export function LineNotice({ line }: { line: LineState }) {
  const { t } = useTranslation()
  if (line === 'open') return null
  return (
    <div className="line-notice" role="alert">
      <Icon name={line === 'forbidden' ? 'lock' : 'unplug'} />
      {t(`error:${line === 'forbidden' ? 'forbidden' : 'unreachable'}`)}
    </div>
  )
}
