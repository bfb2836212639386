import { useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { Id } from '#core/model/id.ts'

interface RowDrag {
  readonly id: Id
  readonly startY: number
  readonly isMoving: boolean
  /** The row above which it would go; null: behind the last. */
  readonly before: Id | null
}

/** Fewer px than this are a click. */
const leastDrag = 5

/** Dragging rows of a list by their handles: `onDrop` gives the row above which one was put down, null behind the last. */
export function useRowDrag({
  list,
  isOn,
  onDrop
}: {
  list: RefObject<HTMLOListElement | null>
  isOn: boolean
  onDrop: (id: Id, before: Id | null) => void
}) {
  const [drag, setDrag] = useState<RowDrag | null>(null)
  const wasMoved = useRef(false)
  const rowIds = () => rowsOf(list.current).map((row) => row.dataset['rowId'] ?? '')
  return {
    begin: (id: Id, event: PointerEvent<HTMLElement>) => {
      wasMoved.current = false
      if (!isOn || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ id, startY: event.clientY, isMoving: false, before: id })
    },
    move: (event: PointerEvent<HTMLElement>) => {
      if (!drag) return
      const { clientY } = event
      if (!drag.isMoving && Math.abs(clientY - drag.startY) < leastDrag) return
      const below = rowsOf(list.current).find((row) => {
        const box = row.getBoundingClientRect()
        return clientY < box.top + box.height / 2
      })
      setDrag({ ...drag, isMoving: true, before: below?.dataset['rowId'] ?? null })
    },
    end: () => {
      setDrag(null)
      if (!drag?.isMoving) return
      wasMoved.current = true
      const ids = rowIds()
      // In front of itself or of the next one is where it is.
      const isSame = drag.before === drag.id || (drag.before ?? undefined) === ids[ids.indexOf(drag.id) + 1]
      if (!isSame) onDrop(drag.id, drag.before)
    },
    cancel: () => setDrag(null),
    /** Whether the click that comes now is only the end of a drag. */
    wasDragged: () => wasMoved.current,
    markOf: (id: Id, isLast: boolean): 'held' | 'above' | 'below' | null => {
      if (!drag?.isMoving) return null
      if (drag.id === id) return 'held'
      if (drag.before === id) return 'above'
      return drag.before === null && isLast ? 'below' : null
    }
  }
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row-id]') ?? [])]
}
