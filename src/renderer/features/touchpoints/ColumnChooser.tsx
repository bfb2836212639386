import { useTranslation } from 'react-i18next'
import { touchpointColumns, type TouchpointColumn } from '#core/analyses/touchpointFilters.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { firstColumns } from './columns.ts'
import './columnChooser.css'

interface ColumnChooserProps {
  shown: readonly TouchpointColumn[]
  offered: readonly TouchpointColumn[]
  onChange: (columns: readonly TouchpointColumn[]) => void
}

/** Which columns are shown. What is hidden is kept. */
export function ColumnChooser({ shown, offered, onChange }: ColumnChooserProps) {
  const { t } = useTranslation()
  const toggle = (column: TouchpointColumn, isOn: boolean) =>
    onChange(touchpointColumns.filter((each) => (each === column ? isOn : shown.includes(each))))
  return (
    <Popover
      align="end"
      label={t('touchpoints:columns')}
      trigger={<IconButton icon="columns-3" label={t('touchpoints:columns')} className="tp-framed" />}
    >
      <fieldset className="tp-columns">
        <legend>{t('touchpoints:columns')}</legend>
        {offered.map((column) => (
          <label key={column} className="tp-column">
            <input type="checkbox" checked={shown.includes(column)} onChange={(event) => toggle(column, event.target.checked)} />
            {t(`touchpoints:column.${column}`)}
          </label>
        ))}
        <Button look="link" onClick={() => onChange(firstColumns)}>
          {t('touchpoints:columnsReset')}
        </Button>
      </fieldset>
    </Popover>
  )
}
