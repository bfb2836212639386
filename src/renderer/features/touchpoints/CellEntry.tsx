// What has the keyboard in the table. It lies, unseen, over the cell one is at, so that input methods compose into it from the first key on;
// when something is typed it shows itself as the cell's editor without ever losing the caret.
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type KeyboardEvent, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { viewDeed } from '../shortcuts/viewKeys.ts'
import { beginningWith, choicesOf, wordsIn } from './cells.ts'
import { cellId, gridId, headId } from './ids.ts'
import { nextCell, placeAfterKey } from './lines.ts'
import type { Table } from './useTable.ts'
import './cellEntry.css'

/** What others may ask of the entry. */
export interface CellEntryHandle {
  readonly focus: () => void
  /** Lies over its cell again: the table was scrolled. */
  readonly place: () => void
  /** Keeps what is being written. */
  readonly settle: () => void
}

interface CellEntryProps {
  table: Table
  size: { readonly rows: number; readonly columns: number; readonly page: number }
  ref: Ref<CellEntryHandle>
  /** Enter on a heading. */
  onSort: () => void
}

/** Letters typed within this time, ms, are one word to choose by. */
const oneWord = 900

/** The text area of the table. */
export function CellEntry({ table, size, ref, onSort }: CellEntryProps) {
  const { t } = useTranslation()
  const area = useRef<HTMLTextAreaElement>(null)
  const isComposing = useRef(false)
  const typed = useRef({ letters: '', at: 0 })
  const { at, row, column, editing, personas, say } = table

  const place = () => {
    const element = area.current
    const frame = element?.parentElement
    if (!element || !frame) return
    const cell = document.getElementById(row ? cellId(row.id, column.id) : headId(column.id))
    if (!cell) return
    const [outer, inner] = [frame.getBoundingClientRect(), cell.getBoundingClientRect()]
    element.style.left = `${inner.left - outer.left}px`
    element.style.top = `${inner.top - outer.top}px`
    element.style.width = `${inner.width}px`
    element.style.minHeight = `${inner.height}px`
  }
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus({ preventScroll: true }),
    place,
    settle: () => void table.commit(area.current?.value ?? '')
  }))
  const isEditing = editing !== null
  // Asking where things are costs a layout: not with every frame that is scrolled.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- it is the same function, made anew
  useLayoutEffect(place, [at.row, at.column, row?.id, column.id, isEditing])
  useEffect(() => {
    const element = area.current
    if (!element || isComposing.current) return
    element.value = editing?.initial ?? ''
    if (!editing) return
    element.focus({ preventScroll: true })
    element.setSelectionRange(element.value.length, element.value.length)
  }, [editing])

  const choose = (letters: string) => {
    if (!row) return
    if (column.kind === 'feeling') {
      const score = /^[1-5]$/.test(letters) ? String(Number(letters) - 3) : undefined
      if (score === undefined) table.explain('feeling', column.id)
      else table.setAll(column.id, table.rowsIn(table.range), score)
      return
    }
    const now = performance.now()
    typed.current = { letters: now - typed.current.at < oneWord ? typed.current.letters + letters : letters, at: now }
    const choices = choicesOf(column.id, say, personas)
    const value = beginningWith(choices, typed.current.letters) ?? beginningWith(choices, letters)
    if (value === undefined) table.explain('choice', column.id)
    else table.setAll(column.id, table.rowsIn(table.range), value)
  }

  const wrote = (element: HTMLTextAreaElement) => {
    if (editing || isComposing.current) return
    const letters = element.value
    if (letters.trim() === '' || !row) return void (element.value = '')
    if (column.kind === 'text' && !table.isReadOnly && (row.card !== null || !column.ofCard)) return table.startEditing(letters)
    element.value = ''
    if (column.kind === 'choice' || column.kind === 'feeling') choose(letters.trim())
    else table.startEditing()
  }

  const words = row ? wordsIn(row, column.id, say, personas) : ''
  const name = row ? (row.card === null ? t('touchpoints:noTouchpoint') : row.card.text || t('touchpoints:unnamed')) : ''
  const columnName = t(`touchpoints:column.${column.id}`)
  const says = row
    ? t('touchpoints:cellSays', { name, column: columnName, value: words || t('touchpoints:notAnswered') })
    : t('touchpoints:headerSays', { column: columnName })
  const count = (table.range.bottom - table.range.top + 1) * (table.range.right - table.range.left + 1)
  const selected = table.hasRange && count > 1 ? t('touchpoints:range', { count }) : ''

  return (
    <textarea
      ref={area}
      className={editing ? 'tp-entry tp-entry-open' : 'tp-entry'}
      rows={1}
      lang="vi"
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      aria-label={editing ? t('touchpoints:edits', { column: columnName, name }) : t('touchpoints:grid')}
      aria-description={editing ? undefined : [says, selected, t('touchpoints:gridHint')].filter(Boolean).join(' ')}
      {...(editing ? {} : { 'aria-controls': gridId, 'aria-activedescendant': row ? cellId(row.id, column.id) : headId(column.id) })}
      onBlur={(event) => {
        isComposing.current = false
        if (editing) table.commit(event.currentTarget.value)
      }}
      onCompositionStart={() => {
        isComposing.current = true
        if (!editing && column.kind === 'text') table.startEditing('')
      }}
      onCompositionEnd={(event) => {
        isComposing.current = false
        wrote(event.currentTarget)
      }}
      onInput={(event) => wrote(event.currentTarget)}
      onKeyDown={(event) => {
        if (!editing) place()
        if (event.nativeEvent.isComposing || event.keyCode === 229) return
        const isDone = editing ? editingKey(table, event, size) : idleKey(table, event, size, onSort)
        if (!isDone) return
        event.preventDefault()
        event.stopPropagation()
      }}
      onCopy={(event) => {
        if (editing) return
        event.preventDefault()
        event.clipboardData.setData('text/plain', table.copy())
      }}
      onCut={(event) => {
        if (editing) return
        event.preventDefault()
        event.clipboardData.setData('text/plain', table.copy())
        table.clear()
      }}
      onPaste={(event) => {
        if (editing) return
        event.preventDefault()
        table.paste(event.clipboardData.getData('text/plain'))
      }}
    />
  )
}

/** Keys while words are being written into a cell. True where it was one. */
function editingKey(table: Table, event: KeyboardEvent<HTMLTextAreaElement>, size: CellEntryProps['size']): boolean {
  const words = event.currentTarget.value
  const mod = event.ctrlKey || event.metaKey
  if (viewDeed('touchpoints', event) === 'cellEverywhere') {
    table.commit(words, { everywhere: true })
    return true
  }
  switch (viewDeed('touchpointWords', event)) {
    case 'wordsKeep':
      if (table.commit(words)) table.goTo({ row: Math.min(size.rows - 1, table.at.row + 1), column: table.at.column })
      return true
    case 'wordsNext':
    case 'wordsBefore':
      if (table.commit(words)) table.goTo(nextCell(table.at, event.shiftKey ? -1 : 1, size))
      return true
    case 'wordsNewLine':
      insertBreak(event.currentTarget)
      return true
    case 'wordsTakeBack':
      table.cancel()
      return true
    case undefined:
      // Undo belongs to the words while they are being written.
      if (mod && /^[zy]$/i.test(event.key)) event.stopPropagation()
      return false
  }
}

/** Keys while the keyboard is on a cell. True where it was one. */
function idleKey(table: Table, event: KeyboardEvent, size: CellEntryProps['size'], onSort: () => void): boolean {
  const mod = event.ctrlKey || event.metaKey
  const { at } = table
  // A menu is on its way: what is pressed meanwhile must not lead away from its cell.
  if (table.menu !== null) {
    if (event.key === 'Escape') table.setMenu(null)
    return !mod
  }
  switch (viewDeed('touchpoints', event)) {
    case 'cellMove':
    case 'cellRowEnds':
    case 'cellTableEnds':
    case 'cellExtend': {
      const to = placeAfterKey({ key: event.key, mod }, at, size)
      if (to) table.goTo(to, { extends: event.shiftKey })
      return true
    }
    case 'cellAnswer':
    case 'cellEverywhere':
      if (at.row < 0) onSort()
      else if (table.column.id === 'answered') table.setMenu('row')
      else table.startEditing()
      return true
    case 'cellChoices':
      if (at.row < 0) onSort()
      else if (table.column.kind === 'text' && !mod) return false
      else table.startEditing()
      return true
    case 'cellClear':
      table.clear()
      return true
    case 'cellLeave':
      if (!table.hasRange) return false
      table.collapse()
      return true
    case 'cellRow':
      table.selectRows(table.range.top, table.range.bottom)
      return true
    case 'cellMenu':
      table.setMenu('row')
      return true
    case 'cellFillDown':
      table.fillDown()
      return true
    case 'cellAll':
      table.selectRows(0, size.rows - 1)
      return true
    // The view has its search, wherever in it the keyboard is.
    case 'cellSearch':
    case undefined:
      return false
  }
}

function insertBreak(field: HTMLTextAreaElement): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
