// Menus as they open. Loaded when first asked for: see Menu.tsx.
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import type { IconName } from '#core/icons/icons.ts'
import { Icon } from './Icon.tsx'
import { Keys } from './Kbd.tsx'
import { useOverlayRoot } from './overlayRoot.ts'
import './menu.css'

/** What a menu needs. */
export interface MenuProps {
  trigger: ReactElement
  children: ReactNode
  align?: 'start' | 'center' | 'end'
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** Minimum width in px. */
  width?: number
}

/** A menu under its button. Not modal: it never blocks scrolling or injects styles. */
export function Menu({ trigger, children, align = 'start', open, onOpenChange, width }: MenuProps) {
  const container = useOverlayRoot()
  return (
    <Radix.Root modal={false} {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={container}>
        <Radix.Content
          className="menu"
          align={align}
          sideOffset={4}
          collisionPadding={8}
          loop
          style={width ? { minWidth: width } : undefined}
          onCloseAutoFocus={keepNewFocus}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** What an item opened may have the keyboard already when the menu gives it back to its button: then it stays there. */
function keepNewFocus(event: Event): void {
  if (document.activeElement !== null && document.activeElement !== document.body) event.preventDefault()
}

/** What an item of a menu needs. */
export interface MenuItemProps {
  children: ReactNode
  onSelect: () => void
  icon?: IconName | undefined
  keys?: string | undefined
  tone?: 'normal' | 'danger'
  disabled?: boolean
}

/** One action of a menu. */
export function MenuItem({ children, onSelect, icon, keys, tone = 'normal', disabled = false }: MenuItemProps) {
  return (
    <Radix.Item className={`menu-item menu-item-${tone}`} onSelect={onSelect} disabled={disabled}>
      {icon ? <Icon name={icon} /> : null}
      <span className="menu-text">{children}</span>
      {keys ? <Keys keys={keys} /> : null}
    </Radix.Item>
  )
}

/** What an item that holds or does not needs. */
export interface MenuCheckItemProps {
  children: ReactNode
  icon?: IconName
  checked: boolean
  onChange: () => void
}

/** Something that holds or does not. */
export function MenuCheckItem({ children, icon, checked, onChange }: MenuCheckItemProps) {
  return (
    <Radix.CheckboxItem className="menu-item" checked={checked} onSelect={onChange}>
      {icon ? <Icon name={icon} /> : null}
      <span className="menu-text">{children}</span>
      <Radix.ItemIndicator className="menu-check">
        <Icon name="check" />
      </Radix.ItemIndicator>
    </Radix.CheckboxItem>
  )
}

/** What a group of choices needs. */
export interface MenuRadioGroupProps {
  value: string
  onChange: (value: string) => void
  label?: string
  children: ReactNode
}

/** Items of which exactly one holds. */
export function MenuRadioGroup({ value, onChange, label, children }: MenuRadioGroupProps) {
  return (
    <Radix.RadioGroup value={value} onValueChange={onChange} {...(label ? { 'aria-label': label } : {})}>
      {children}
    </Radix.RadioGroup>
  )
}

/** One of the values of a `MenuRadioGroup`. One that cannot be chosen says why, in a few words behind it. */
export function MenuRadioItem({ value, children, unavailable }: { value: string; children: ReactNode; unavailable?: string | undefined }) {
  return (
    <Radix.RadioItem className="menu-item" value={value} disabled={unavailable !== undefined}>
      <span className="menu-text">
        {children}
        {unavailable === undefined ? null : <span className="menu-note">{unavailable}</span>}
      </span>
      <Radix.ItemIndicator className="menu-check">
        <Icon name="check" />
      </Radix.ItemIndicator>
    </Radix.RadioItem>
  )
}

/** A thin line between groups. */
export function MenuSeparator() {
  return <Radix.Separator className="menu-separator" />
}

/** A quiet heading of a group. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="menu-label">{children}</Radix.Label>
}
