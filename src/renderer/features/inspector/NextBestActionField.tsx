import { useTranslation } from 'react-i18next'
import type { Card } from '#core/model/card.ts'
import { TextArea } from '../../ui/TextField.tsx'
import { useRun } from '../map/useRun.ts'

/** The response that balances what the customer expects with what the business needs, for a touchpoint (DOMAIN §2.2). */
export function NextBestActionField({ card }: { readonly card: Card }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun()
  return (
    <TextArea
      label={t('metrics:nextBestAction')}
      placeholder={t('metrics:nextBestActionHint')}
      value={card.touchpoint?.nextBestAction ?? ''}
      maxLength={20_000}
      readOnly={isReadOnly}
      onChange={(nextBestAction) =>
        run('card.edit', { ids: [card.id], fields: { touchpoint: { nextBestAction } } }, `${card.id}.nextBestAction`)
      }
    />
  )
}
