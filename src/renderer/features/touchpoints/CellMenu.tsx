// The menu at the cell that has the keyboard: its choices, or what can be done with its row.
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useSession } from '../../session/useJourney.ts'
import { Menu, MenuItem, MenuLabel, MenuRadioGroup, MenuRadioItem, MenuSeparator } from '../../ui/Menu.tsx'
import { useRun } from '../map/useRun.ts'
import { choiceIn, choicesOf } from './cells.ts'
import { Face } from './Face.tsx'
import type { Table } from './useTable.ts'
import type { FaceLevel } from '#core/icons/faces.ts'
import './cellMenu.css'

interface CellMenuProps {
  table: Table
  anchorId: string | null
  onClose: () => void
  onAdd: (stepId: string) => void
  onReview: (rowId: string) => void
}

const nothing = 'nothing'

/** A menu without a button of its own: it opens where the keyboard is. */
export function CellMenu({ table, anchorId, onClose, onAdd, onReview }: CellMenuProps) {
  const { t } = useTranslation()
  const session = useSession()
  const { run } = useRun()
  const anchor = useRef<HTMLSpanElement>(null)
  const { menu, row, column } = table
  useLayoutEffect(() => {
    const element = anchor.current
    const cell = anchorId === null ? null : document.getElementById(anchorId)
    const frame = element?.parentElement
    if (!element || !cell || !frame || menu === null) return
    const [outer, inner] = [frame.getBoundingClientRect(), cell.getBoundingClientRect()]
    Object.assign(element.style, {
      left: `${inner.left - outer.left}px`,
      top: `${inner.top - outer.top}px`,
      width: `${inner.width}px`,
      height: `${inner.height}px`
    })
  }, [anchorId, menu])
  useEffect(() => (menu === null ? undefined : focusFirst()), [menu])
  return (
    <span ref={anchor} className="tp-anchor">
      <Menu
        open={menu !== null && row !== undefined}
        onOpenChange={(open) => {
          if (open) return
          table.setMenu(null)
          onClose()
        }}
        trigger={<button type="button" tabIndex={-1} aria-hidden onFocus={onClose} />}
      >
        {menu === 'choices' && row ? (
          <MenuRadioGroup
            label={t(`touchpoints:column.${column.id}`)}
            value={choiceIn(row, column.id) ?? nothing}
            onChange={(value) => void table.setAll(column.id, table.rowsIn(table.range), value === nothing ? null : value)}
          >
            <MenuLabel>{t(`touchpoints:column.${column.id}`)}</MenuLabel>
            {choicesOf(column.id, table.say, table.personas).map(({ value, label }) => (
              <MenuRadioItem key={value ?? nothing} value={value ?? nothing}>
                {column.kind === 'feeling' && value !== null ? <Face level={Number(value) as FaceLevel} size={18} /> : null}
                {label}
              </MenuRadioItem>
            ))}
          </MenuRadioGroup>
        ) : null}
        {menu === 'row' && row ? (
          <>
            {column.kind === 'shown' ? null : (
              <MenuItem icon="pencil" keys="F2" onSelect={() => setTimeout(() => table.startEditing())}>
                {t('touchpoints:edit')}
              </MenuItem>
            )}
            <MenuItem icon="map" onSelect={() => go(mapRoute(session.getState().journeyId, null, row.id))}>
              {t('touchpoints:showOnMap')}
            </MenuItem>
            <MenuItem icon="list-checks" onSelect={() => onReview(row.id)}>
              {t('touchpoints:reviewFrom')}
            </MenuItem>
            <MenuItem icon="plus" onSelect={() => onAdd(row.step.id)}>
              {t('touchpoints:addHere')}
            </MenuItem>
            <MenuItem icon="star" onSelect={() => run('step.edit', { id: row.step.id, momentOfTruth: !row.step.momentOfTruth })}>
              {row.step.momentOfTruth ? t('touchpoints:truthOff') : t('touchpoints:truthOn')}
            </MenuItem>
            <MenuSeparator />
            <MenuItem icon="arrow-down-to-line" keys="Mod+d" onSelect={table.fillDown}>
              {t('touchpoints:fillDown')}
            </MenuItem>
            <MenuItem icon="x" keys="Delete" onSelect={table.clear}>
              {t('touchpoints:clear')}
            </MenuItem>
          </>
        ) : null}
      </Menu>
    </span>
  )
}

/** How many frames a menu may take to come, its code included. */
const longest = 300

/** Puts the keyboard on what is chosen, else on the first entry, as soon as the menu is there. Gives a function that stops waiting. */
function focusFirst(): () => void {
  let frame = 0
  let waited = 0
  const look = () => {
    const menu = document.querySelector('[role="menu"]')
    const items = [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([data-disabled])') ?? [])]
    const chosen = items.find((item) => item.ariaChecked === 'true' && item !== items.at(-1)) ?? items[0]
    if (chosen && menu?.contains(document.activeElement)) chosen.focus()
    else if ((waited += 1) < longest) frame = requestAnimationFrame(look)
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}
