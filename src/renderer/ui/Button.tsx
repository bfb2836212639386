import type { ComponentProps, ReactNode, Ref } from 'react'
import type { IconName } from '#core/icons/icons.ts'
import { Icon } from './Icon.tsx'
import './button.css'

/** What a button looks like: one filled button a view; the rest recedes. */
export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'link' | 'danger'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  look?: ButtonLook
  size?: 'normal' | 'large'
  icon?: IconName
  iconAfter?: IconName
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button with words. Where it cannot be used it stays focusable and says so, instead of vanishing from the keyboard's path. */
export function Button({ look = 'plain', size = 'normal', icon, iconAfter, children, className, disabled, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={disabled ? true : undefined}
      onClick={disabled ? undefined : onClick}
      className={['button', `button-${look}`, size === 'large' ? 'button-large' : '', className ?? ''].filter(Boolean).join(' ')}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </button>
  )
}
