// What can be done with the cells of the table: where the keyboard is, what is selected, what is being written, and writing it.
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TouchpointEdit } from '#core/commands/touchpointCommands.ts'
import type { TouchpointColumn } from '#core/analyses/touchpointFilters.ts'
import type { TouchpointRow } from '#core/analyses/touchpointTable.ts'
import { personasOf } from '#core/queries/journey.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { useRun } from '../map/useRun.ts'
import { choicesOf, joinEdits, textIn, wordsIn, writeValue, writeWords, type Written } from './cells.ts'
import { columnOf, type Column } from './columns.ts'
import { rangeOf, resolvePlace, type CellPlace, type CellRange, type TablePlace } from './lines.ts'
import { rangeText, readRange } from './rangeText.ts'
import { useSay } from './useSay.ts'

/** Words being written into a cell. */
export interface CellEditing {
  readonly rowId: string
  readonly column: TouchpointColumn
  /** What stands in the field when it opens. */
  readonly initial: string
}

/** A menu that stands open at the cell that has the keyboard: its choices, or what can be done with its row. */
export type OpenMenu = 'choices' | 'row' | null

/** On the first question: what is typed at once must not be a touchpoint's name. */
const startPlace: TablePlace = { rowId: '', rowIndex: 0, column: 'expects' }

/** The table's hands. `shown`: the rows from top to bottom as they are seen. */
export function useTable(shown: readonly TouchpointRow[], columns: readonly Column[]) {
  const { t } = useTranslation()
  const say = useSay()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  const personas = useJourney(session, ({ document }) => personasOf(document))
  const [place, setPlace] = useState<TablePlace>(startPlace)
  const [anchor, setAnchor] = useState<TablePlace | null>(null)
  const [editing, setEditing] = useState<CellEditing | null>(null)
  const [menu, setMenu] = useState<OpenMenu>(null)

  const at = useMemo(() => resolvePlace(place, shown, columns), [place, shown, columns])
  const from = useMemo(() => (anchor === null ? at : resolvePlace(anchor, shown, columns)), [anchor, at, shown, columns])
  const range = useMemo(
    () => rangeOf({ row: Math.max(0, from.row), column: from.column }, { row: Math.max(0, at.row), column: at.column }),
    [from, at]
  )
  const row = shown[at.row]
  const column = columns[at.column] ?? columnOf.name

  const placeOf = (cell: CellPlace): TablePlace => ({
    rowId: cell.row < 0 ? null : (shown[cell.row]?.id ?? ''),
    rowIndex: Math.max(0, cell.row),
    column: columns[cell.column]?.id ?? 'name'
  })
  /** `extends`: everything from where one was stays selected. */
  const goTo = (cell: CellPlace, options: { readonly extends?: boolean } = {}) => {
    setAnchor(options.extends === true && cell.row >= 0 ? (anchor ?? place) : null)
    setPlace(placeOf(cell))
    setMenu(null)
  }
  const selectRows = (top: number, bottom: number) => {
    setAnchor(placeOf({ row: top, column: 0 }))
    setPlace(placeOf({ row: bottom, column: columns.length - 1 }))
  }
  const rowsIn = ({ top, bottom }: CellRange) => shown.slice(top, bottom + 1)
  const columnsIn = ({ left, right }: CellRange) => columns.slice(left, right + 1)

  const apply = (edits: readonly TouchpointEdit[], mergeKey?: string): boolean =>
    edits.length === 0 || run('touchpoint.answer', { edits: joinEdits(edits) }, mergeKey)

  const explain = (why: (Written & { kind: 'refused' })['why'], of: TouchpointColumn) => {
    const choices = () => choicesOf(of, say, personas).map(({ label }) => label)
    if (why === 'gap') showToast(t('touchpoints:cannotEditGap'))
    else if (why === 'shown') showToast(t('touchpoints:cannotEdit'))
    else if (why === 'feeling') showToast(t('touchpoints:badFeeling'))
    else showToast(t('touchpoints:badChoice', { choices: choices().join(', ') }))
  }

  /** Puts one value into every cell of a column within the selected rows. */
  const setAll = (of: TouchpointColumn, rows: readonly TouchpointRow[], value: string | null): boolean => {
    const written = rows.map((each) => writeValue(each, of, value))
    const refused = written.find((each) => each.kind === 'refused')
    const edits = written.flatMap((each) => (each.kind === 'edit' ? [each.edit] : []))
    if (edits.length === 0 && refused) explain(refused.why, of)
    return apply(edits)
  }

  const startEditing = (initial?: string) => {
    if (!row) return
    if (isReadOnly) return showToast(t('map:readOnlyText'))
    if (row.card === null && column.ofCard) return explain('gap', column.id)
    if (column.kind === 'shown') return explain('shown', column.id)
    if (column.kind !== 'text') return setMenu('choices')
    setEditing({ rowId: row.id, column: column.id, initial: initial ?? textIn(row, column.id) })
  }

  /** Keeps what was written; false where it could not be, and then it stays in the field. */
  const commit = (words: string, { everywhere = false } = {}): boolean => {
    if (editing === null) return true
    const edited = shown.find(({ id }) => id === editing.rowId)
    const rows = everywhere ? rowsIn(range) : edited ? [edited] : []
    const isKept = setAll(editing.column, rows, words)
    if (isKept) setEditing(null)
    return isKept
  }

  const clear = () => {
    const edits: TouchpointEdit[] = []
    for (const each of rowsIn(range))
      for (const { id, kind } of columnsIn(range)) {
        const written = kind === 'shown' ? null : writeValue(each, id, null)
        if (written?.kind === 'edit') edits.push(written.edit)
      }
    apply(edits)
  }

  const fillDown = () => {
    // One row alone takes what stands above it, as in spreadsheets.
    const top = range.top === range.bottom ? Math.max(0, range.top - 1) : range.top
    const source = shown[top]
    if (!source) return
    const edits = columnsIn(range).flatMap(({ id }) =>
      shown.slice(top + 1, range.bottom + 1).flatMap((each) => {
        const value = columnOf[id].kind === 'text' ? textIn(source, id) : wordsIn(source, id, say, personas)
        const written = writeWords(each, id, value, say, personas)
        return written.kind === 'edit' ? [written.edit] : []
      })
    )
    apply(edits)
  }

  const copy = (): string =>
    at.row < 0 ? '' : rangeText(rowsIn(range).map((each) => columnsIn(range).map(({ id }) => wordsIn(each, id, say, personas))))

  const paste = (text: string) => {
    if (at.row < 0) return
    if (text === '') return showToast(t('touchpoints:nothingToPaste'))
    const source = readRange(text)
    const single = source.length === 1 && source[0]?.length === 1 ? (source[0][0] ?? '') : null
    const edits: TouchpointEdit[] = []
    let skipped = 0
    const put = (target: TouchpointRow | undefined, into: Column | undefined, words: string) => {
      const written = target && into ? writeWords(target, into.id, words, say, personas) : null
      if (written?.kind === 'edit') edits.push(written.edit)
      else if (written?.kind === 'refused' || (written === null && words !== '')) skipped += 1
    }
    let over = 0
    if (single !== null) for (const each of rowsIn(range)) for (const into of columnsIn(range)) put(each, into, single)
    else
      source.forEach((cells, down) => {
        const target = shown[range.top + down]
        if (!target) over += 1
        else cells.forEach((words, across) => put(target, columns[range.left + across], words))
      })
    if (!apply(edits)) return
    const left = [
      skipped > 0 ? t('touchpoints:skippedCells', { count: skipped }) : '',
      over > 0 ? t('touchpoints:rowsOver', { count: over }) : ''
    ].filter(Boolean)
    const done = t('touchpoints:pasted', { count: edits.length })
    if (left.length > 0 || edits.length > 1)
      showToast(left.length > 0 ? t('touchpoints:pastedSome', { done, skipped: left.join(' ') }) : done)
  }

  return {
    ...{ at, range, row, column, editing, menu, personas, isReadOnly, hasRange: anchor !== null, say },
    ...{ goTo, selectRows, rowsIn, setAll, startEditing, commit, clear, fillDown, copy, paste, explain, setMenu, setPlace, apply },
    cancel: () => setEditing(null),
    collapse: () => setAnchor(null)
  }
}

/** What `useTable` gives. */
export type Table = ReturnType<typeof useTable>
