import type { ReactNode } from 'react'
import type { IconName } from '#core/icons/icons.ts'
import { Icon } from './Icon.tsx'
import './badge.css'

/** Says what belongs here and offers the next action. */
export function EmptyState({
  icon,
  title,
  children,
  actions
}: {
  icon: IconName
  title: string
  children?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className="empty-state">
      <Icon name={icon} size={32} />
      <h2>{title}</h2>
      {children}
      {actions ? <div className="empty-state-actions">{actions}</div> : null}
    </div>
  )
}
