import { useTranslation } from 'react-i18next'
import type { TouchpointColumn } from '#core/analyses/touchpointFilters.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuRadioGroup, MenuRadioItem } from '../../ui/Menu.tsx'
import { choiceIn, choicesOf } from './cells.ts'
import { Face } from './Face.tsx'
import type { FaceLevel } from '#core/icons/faces.ts'
import type { Table } from './useTable.ts'
import './bulkBar.css'

const nothing = 'nothing'
const offered: readonly TouchpointColumn[] = ['channel', 'control', 'persona', 'when', 'medium', 'directness', 'met', 'feeling', 'evidence']

/** What can be said of several touchpoints at once; each choice is one step of undo. Stands there while more than one row is selected. */
export function BulkBar({ table, onDone }: { table: Table; onDone: () => void }) {
  const { t } = useTranslation()
  const rows = table.rowsIn(table.range)
  if (!table.hasRange || rows.length < 2 || table.isReadOnly) return null
  return (
    <div className="tp-bulk" role="group" aria-label={t('touchpoints:bulk')}>
      <strong>{t('touchpoints:selected', { count: rows.length })}</strong>
      {offered.map((column) => {
        const values = new Set(rows.map((row) => choiceIn(row, column)))
        const [only = null] = values
        const name = column === 'when' ? t('touchpoints:phaseName') : t(`touchpoints:column.${column}`)
        return (
          <Menu
            key={column}
            align="center"
            trigger={
              <Button look="quiet" iconAfter="chevron-down" aria-label={t('touchpoints:setColumn', { column: name })}>
                {name}
              </Button>
            }
          >
            <MenuRadioGroup
              label={name}
              value={values.size > 1 ? '' : (only ?? nothing)}
              onChange={(value) => {
                table.setAll(column, rows, value === nothing ? null : value)
                setTimeout(onDone)
              }}
            >
              {choicesOf(column, table.say, table.personas).map(({ value, label }) => (
                <MenuRadioItem key={value ?? nothing} value={value ?? nothing}>
                  {column === 'feeling' && value !== null ? <Face level={Number(value) as FaceLevel} size={18} /> : null}
                  {label}
                </MenuRadioItem>
              ))}
            </MenuRadioGroup>
          </Menu>
        )
      })}
      <IconButton
        icon="x"
        small
        iconSize={16}
        label={t('touchpoints:unselect')}
        onClick={() => {
          table.collapse()
          onDone()
        }}
      />
    </div>
  )
}
