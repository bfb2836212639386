import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { MenuRadioGroup, MenuRadioItem } from './radixMenu.tsx'
import { useOverlayRoot } from './overlayRoot.ts'
import './field.css'

/** One value of a select. `mark` stands before the words: an icon, a persona, a tint. `unavailable`: it cannot be chosen, and why. */
export interface SelectOption<Value extends string> {
  value: Value
  label: string
  mark?: ReactNode
  unavailable?: string | undefined
}

interface SelectProps<Value extends string> {
  label: string
  value: Value
  options: readonly SelectOption<Value>[]
  onChange: (value: Value) => void
  /** Hides the label from the eye where the place already says it. */
  hideLabel?: boolean
  disabled?: boolean
  /** What stands in the button where the values differ. */
  mixed?: string | undefined
}

/** Chooses one of a few values; types ahead like a native list. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
  disabled = false,
  mixed
}: SelectProps<Value>) {
  const container = useOverlayRoot()
  const chosen = mixed === undefined ? options.find((option) => option.value === value) : undefined
  const shown = mixed ?? chosen?.label ?? ''
  return (
    <div className="field">
      <span className={hideLabel ? 'visually-hidden' : 'field-label'} aria-hidden>
        {label}
      </span>
      <Radix.Root modal={false}>
        <Radix.Trigger className="field-control select" aria-label={`${label}: ${shown}`} disabled={disabled}>
          {chosen?.mark}
          <span className="select-value" title={shown}>
            {shown}
          </span>
          <Icon name="chevron-down" className="select-arrow" />
        </Radix.Trigger>
        <Radix.Portal container={container}>
          <Radix.Content className="menu select-menu" sideOffset={4} collisionPadding={8} align="start" loop>
            <MenuRadioGroup value={mixed === undefined ? value : ''} onChange={(next) => onChange(next as Value)} label={label}>
              {options.map((option) => (
                <MenuRadioItem key={option.value} value={option.value} unavailable={option.unavailable}>
                  {option.mark}
                  {option.label}
                </MenuRadioItem>
              ))}
            </MenuRadioGroup>
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </div>
  )
}
