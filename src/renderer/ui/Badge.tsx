import type { ReactNode } from 'react'
import type { IconName } from '#core/icons/icons.ts'
import { Icon } from './Icon.tsx'
import './badge.css'

/** A word with an icon, 24 px high. */
export function Badge({ icon, children }: { icon?: IconName; children: ReactNode }) {
  return (
    <span className="badge">
      {icon ? <Icon name={icon} size={14} /> : null}
      {children}
    </span>
  )
}
