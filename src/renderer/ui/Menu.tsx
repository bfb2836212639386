import { createElement, type ReactNode } from 'react'
import { withWords } from '../i18n/i18n.ts'
import { createPart, OnDemand } from './OnDemand.tsx'
import type { MenuCheckItemProps, MenuItemProps, MenuProps, MenuRadioGroupProps } from './radixMenu.tsx'

/** The code behind menus. */
export const menuPart = createPart(() => withWords(import('./radixMenu.tsx')))

/** A menu under its button. Its code comes with the first menu that is asked for. */
export function Menu(props: MenuProps) {
  return (
    <OnDemand part={menuPart} trigger={props.trigger} popup="menu" isWanted={props.open === true} asks={asksForMenu}>
      {(radix, trigger) => createElement(radix.Menu, { ...props, trigger })}
    </OnDemand>
  )
}

function asksForMenu(event: Event): boolean {
  if (event instanceof KeyboardEvent) return ['Enter', ' ', 'ArrowDown'].includes(event.key)
  return event.type === 'pointerdown' && event instanceof MouseEvent && event.button === 0 && !event.ctrlKey
}

// What stands in a menu is drawn when the menu is open, and then its code is there.

/** One action of a menu. */
export function MenuItem(props: MenuItemProps): ReactNode {
  const radix = menuPart.get()
  return radix && createElement(radix.MenuItem, props)
}

/** Something that holds or does not. */
export function MenuCheckItem(props: MenuCheckItemProps): ReactNode {
  const radix = menuPart.get()
  return radix && createElement(radix.MenuCheckItem, props)
}

/** Items of which exactly one holds. */
export function MenuRadioGroup(props: MenuRadioGroupProps): ReactNode {
  const radix = menuPart.get()
  return radix && createElement(radix.MenuRadioGroup, props)
}

/** One of the values of a `MenuRadioGroup`. */
export function MenuRadioItem(props: { value: string; children: ReactNode }): ReactNode {
  const radix = menuPart.get()
  return radix && createElement(radix.MenuRadioItem, props)
}

/** A thin line between groups. */
export function MenuSeparator(): ReactNode {
  const radix = menuPart.get()
  return radix && createElement(radix.MenuSeparator)
}

/** A quiet heading of a group. */
export function MenuLabel(props: { children: ReactNode }): ReactNode {
  const radix = menuPart.get()
  return radix && createElement(radix.MenuLabel, props)
}
