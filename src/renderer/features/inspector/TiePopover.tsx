import { useState, type ReactNode } from 'react'
import type { IconName } from '#core/icons/icons.ts'
import type { Id } from '#core/model/id.ts'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'

interface TiePopoverProps {
  label: string
  icon?: IconName
  onChoose: (id: Id) => void
  /** The search, told what to call with what was chosen. */
  children: (choose: (id: Id) => void) => ReactNode
}

/** A button with a search under it, which closes once something was chosen. */
export function TiePopover({ label, icon = 'plus', onChoose, children }: TiePopoverProps) {
  const [isOpen, setOpen] = useState(false)
  const choose = (id: Id) => {
    setOpen(false)
    onChoose(id)
  }
  return (
    <Popover
      label={label}
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button look="link" icon={icon}>
          {label}
        </Button>
      }
    >
      {children(choose)}
    </Popover>
  )
}
