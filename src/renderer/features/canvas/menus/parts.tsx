// The parts of context menus, looking like every other menu.
import { ContextMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import type { IconName } from '#core/icons/icons.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Keys } from '../../../ui/Kbd.tsx'
import { useOverlayRoot } from '../../../ui/overlayRoot.ts'
import { actionById, perform } from '../actions/actions.ts'
import { isHeldByLock } from '../actions/heldByLock.ts'
import { useCanvas } from '../canvas.ts'
import { capsOf } from '../keys/chord.ts'

/** One thing to do. */
export function Item({
  icon,
  keys,
  isDanger = false,
  disabled = false,
  onSelect,
  children
}: {
  icon?: IconName | undefined
  keys?: string | undefined
  isDanger?: boolean
  disabled?: boolean
  onSelect: () => void
  children: ReactNode
}) {
  return (
    <Radix.Item className={`menu-item${isDanger ? ' menu-item-danger' : ''}`} disabled={disabled} onSelect={onSelect}>
      {icon ? <Icon name={icon} /> : <span className="cv-menu-blank" />}
      <span className="menu-text">{children}</span>
      {keys ? <Keys keys={keys} /> : null}
    </Radix.Item>
  )
}

/** A row of the action table as a menu item; absent where it does not apply. */
export function ActionItem({ id, icon, isDanger = false }: { id: string; icon?: IconName; isDanger?: boolean }) {
  const canvas = useCanvas()
  const action = actionById(id)
  if (!action?.when(canvas)) return null
  const chord = action.keys[0]
  return (
    <Item
      icon={icon ?? action.icon}
      isDanger={isDanger}
      keys={chord === undefined ? undefined : capsOf(chord)}
      disabled={canvas.state().locked && isHeldByLock(action)}
      onSelect={() => perform(canvas, action)}
    >
      {canvas.words.get()(`canvas:action.${action.label}`)}
    </Item>
  )
}

/** A menu in the menu. */
export function SubMenu({ icon, title, children }: { icon: IconName; title: string; children: ReactNode }) {
  const container = useOverlayRoot()
  return (
    <Radix.Sub>
      <Radix.SubTrigger className="menu-item">
        <Icon name={icon} />
        <span className="menu-text">{title}</span>
        <Icon name="chevron-right" size={14} />
      </Radix.SubTrigger>
      <Radix.Portal container={container}>
        <Radix.SubContent className="menu cv-menu" sideOffset={4} alignOffset={-6} collisionPadding={8} loop>
          {children}
        </Radix.SubContent>
      </Radix.Portal>
    </Radix.Sub>
  )
}

/** One choice of several. */
export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly icon?: IconName | undefined
  /** What stands before the label instead of an icon. */
  readonly mark?: ReactNode
}

/** A menu of choices of which at most one holds. */
export function ChoiceMenu<Value extends string>({
  icon,
  title,
  value,
  choices,
  onChoose
}: {
  icon: IconName
  title: string
  value: Value | ''
  choices: readonly Choice<Value>[]
  onChoose: (value: Value) => void
}) {
  return (
    <SubMenu icon={icon} title={title}>
      <Radix.RadioGroup value={value} onValueChange={(chosen) => onChoose(chosen as Value)}>
        {choices.map((choice) => (
          <Radix.RadioItem key={choice.value} className="menu-item" value={choice.value}>
            {choice.mark ?? (choice.icon ? <Icon name={choice.icon} /> : <span className="cv-menu-blank" />)}
            <span className="menu-text">{choice.label}</span>
            <Radix.ItemIndicator className="menu-check">
              <Icon name="check" />
            </Radix.ItemIndicator>
          </Radix.RadioItem>
        ))}
      </Radix.RadioGroup>
    </SubMenu>
  )
}

/** A thin line between groups. */
export function Line() {
  return <Radix.Separator className="menu-separator" />
}
