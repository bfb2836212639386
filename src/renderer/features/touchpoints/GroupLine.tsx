import { useTranslation } from 'react-i18next'
import { completenessOf } from '#core/analyses/touchpointAnswers.ts'
import type { TouchpointGroup, TouchpointGrouping } from '#core/analyses/touchpointFilters.ts'
import type { Channel, Control } from '#core/model/card.ts'
import { channelIcon, controlIcon } from '#core/scene/domainIcons.ts'
import { stage as tints } from '#core/theme/tokens.ts'
import { Icon } from '../../ui/Icon.tsx'
import './groupLine.css'

interface GroupLineProps {
  group: TouchpointGroup
  grouping: TouchpointGrouping
  lineIndex: number
  top: number
  isFirst: boolean
  /** Columns that it reaches over. */
  span: number
}

/** The heading of rows that stand together: a stage in its tint, or whatever else they share. */
export function GroupLine({ group, grouping, lineIndex, top, isFirst, span }: GroupLineProps) {
  const { t } = useTranslation()
  const first = group.rows[0]
  const { answered, total } = completenessOf(group.rows)
  const slot = grouping === 'stage' && first ? ((first.stage.slot ?? first.stageIndex) % tints.length) + 1 : null
  const name = useGroupName(group, grouping)
  const icon =
    group.key === null
      ? 'circle-dashed'
      : grouping === 'channel'
        ? channelIcon(group.key as Channel)
        : grouping === 'control'
          ? (controlIcon(group.key as Control) ?? 'shield-check')
          : 'user'
  return (
    <div
      role="row"
      aria-rowindex={lineIndex + 2}
      className="tp-group"
      data-first={isFirst || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" aria-colindex={1} aria-colspan={span} className="tp-group-bar" data-slot={slot ?? undefined}>
        {slot === null ? <Icon name={icon} size={16} /> : <span className="tp-group-block" />}
        <strong>{name}</strong>
        <span>{t('touchpoints:touchpoints', { count: group.rows.length })}</span>
        <span className="tp-group-done">{t('touchpoints:answeredOf', { answered, total })}</span>
      </div>
    </div>
  )
}

function useGroupName({ key, rows }: TouchpointGroup, grouping: TouchpointGrouping): string {
  const { t } = useTranslation()
  if (key === null || grouping === 'none') return t(`touchpoints:noKey.${grouping}`)
  switch (grouping) {
    case 'stage':
      return rows[0]?.stage.title || t('domain:newStage')
    case 'channel':
      return t(`domain:channel.${key}` as 'domain:channel.shop')
    case 'control':
      return t(`touchpoints:control.${key}` as 'touchpoints:control.controlled')
    case 'owner':
      return rows[0]?.card?.owner.trim() ?? ''
  }
}
