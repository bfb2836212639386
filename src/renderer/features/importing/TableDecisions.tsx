import { useTranslation } from 'react-i18next'
import { feelingScales, scales, type FeelingScale } from '#core/exchange/tables/scales.ts'
import { cardLaneKinds, separatorKinds, type LaneKind } from '#core/model/lane.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import type { TableChoices, TableReading } from '#contract/shapes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'

/** Lanes whose kind can be chosen here; nobody decides about more before having seen the map. */
const mostLanes = 40

interface TableDecisionsProps {
  table: TableReading
  /** What was decided so far; null: nothing. */
  choices: TableChoices | null
  onChoose: (choices: TableChoices) => void
}

/** How a table was read, and what of it a person may decide otherwise: which way round it is, what its lanes are, its scale of feelings. */
export function TableDecisions({ table, choices, onChoose }: TableDecisionsProps) {
  const { t } = useTranslation(['importing', 'domain'])
  const decided: TableChoices = { orientation: table.orientation, kinds: choices?.kinds ?? [], scale: choices?.scale ?? null }
  const shown = table.lanes.slice(0, mostLanes)
  const kinds: readonly (LaneKind | 'leaveOut')[] = [...cardLaneKinds, 'emotion', ...separatorKinds, 'leaveOut']
  const options = kinds.map((kind) => ({
    value: kind,
    label: kind === 'leaveOut' ? t('importing:table.leaveOut') : t(`domain:lane.${kind}`),
    mark: <Icon name={kind === 'leaveOut' ? 'x' : laneIcon(kind)} />
  }))
  return (
    <div className="table-decisions">
      <div className={table.isSure || choices?.orientation ? 'table-orientation' : 'table-orientation is-unclear'}>
        <Segmented
          label={t('importing:table.orientation')}
          value={choices?.orientation ?? table.orientation}
          options={[
            { value: 'lanesAsRows', label: t('importing:table.lanesAsRows') },
            { value: 'stagesAsRows', label: t('importing:table.stagesAsRows') }
          ]}
          onChange={(orientation) => onChoose({ orientation, kinds: [], scale: decided.scale })}
        />
        {table.scale === null ? null : (
          <Select<FeelingScale>
            label={t('importing:table.scale')}
            value={choices?.scale ?? table.scale}
            options={feelingScales.map((scale) => ({
              value: scale,
              label: t('importing:table.fromTo', { from: scales[scale][0], to: scales[scale][1] })
            }))}
            onChange={(scale) => onChoose({ ...decided, scale })}
          />
        )}
      </div>
      <ul className="table-lanes" aria-label={t('importing:table.lanes')}>
        {shown.map((lane, at) => {
          const isUnclear = !lane.isKnown && (choices?.kinds[at] ?? null) === null
          return (
            <li key={at} className={isUnclear ? 'table-lane is-unclear' : 'table-lane'}>
              <span className="table-lane-title">{lane.title || t('importing:table.noName')}</span>
              <span className="table-lane-count">{t('importing:table.entries', { count: lane.cards })}</span>
              <Select<LaneKind | 'leaveOut'>
                hideLabel
                label={t('importing:table.kindOf', { lane: lane.title || t('importing:table.noName') })}
                value={choices?.kinds[at] ?? lane.kind}
                options={options}
                onChange={(kind) =>
                  onChoose({ ...decided, kinds: table.lanes.map((_, other) => (other === at ? kind : (decided.kinds[other] ?? null))) })
                }
              />
            </li>
          )
        })}
      </ul>
      {table.lanes.length > shown.length ? <p>{t('importing:table.moreLanes', { count: table.lanes.length - shown.length })}</p> : null}
    </div>
  )
}
