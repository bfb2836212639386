import type { ComponentProps, Ref } from 'react'
import type { IconName } from '#core/icons/icons.ts'
import { Icon } from './Icon.tsx'
import { Tooltip } from './Tooltip.tsx'
import './button.css'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: IconName
  /** The accessible name, also shown as a tooltip. */
  label: string
  /** Keys that do the same, shown in the tooltip. */
  keys?: string | undefined
  iconSize?: number
  small?: boolean
  ref?: Ref<HTMLButtonElement>
}

/** A square button with an icon; its name appears on hover and on focus. */
export function IconButton({ icon, label, keys, iconSize = 18, small = false, className, disabled, onClick, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-disabled={disabled ? true : undefined}
        onClick={disabled ? undefined : onClick}
        className={['icon-button', small ? 'icon-button-small' : '', className ?? ''].filter(Boolean).join(' ')}
      >
        <Icon name={icon} size={iconSize} />
      </button>
    </Tooltip>
  )
}
