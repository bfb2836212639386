// A burst of typing into one card: nothing typed is ever lost, and all of it is one step of undo.
import type { Id } from '#core/model/id.ts'
import type { Place } from '#core/model/orderKey.ts'
import { find } from '#core/queries/journey.ts'
import { createObservable, type Observable } from '../observable.ts'
import type { JourneySession } from '../../../session/state.ts'

/** Where a burst writes to. `cardId` is null until a new card has a record. */
export interface Burst {
  /** Another burst, another number: the editor starts anew with it and only with it. */
  readonly number: number
  readonly laneId: Id
  readonly stepId: Id
  readonly cardId: Id | null
  readonly place: Place
  readonly initialText: string
  readonly isNew: boolean
}

/** How a burst ended. */
export interface BurstEnd {
  readonly laneId: Id
  readonly stepId: Id
  /** The card that was written, or null where nothing is left of it. */
  readonly cardId: Id | null
  readonly isNew: boolean
}

/** Runs bursts of typing, one at a time. */
export interface Typing {
  readonly burst: Observable<Burst | null>
  readonly startNew: (cell: { laneId: Id; stepId: Id; place: Place; initialText: string }) => void
  readonly startCard: (cardId: Id) => void
  /** The text changed: written at once where the card grew or shrank, else after a pause of 400 ms. */
  readonly typed: (text: string, options: { readonly atOnce: boolean }) => void
  readonly commit: () => BurstEnd | null
  /** Back to what it was before the burst. */
  readonly cancel: () => BurstEnd | null
}

/** How long a pause lets typed text wait, ms. */
const pause = 400

/** Makes the typing of a session. */
export function createTyping(session: JourneySession): Typing {
  const burst = createObservable<Burst | null>(null)
  let text = ''
  let written = ''
  let number = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const begin = (next: Omit<Burst, 'number'>) => {
    if (burst.get()) commit()
    number += 1
    text = next.initialText
    written = next.cardId === null ? '' : next.initialText
    session.beginGesture()
    // What is written into a folded lane is to be seen; undo folds it again along with taking the words back. A locked map refuses.
    if (next.isNew) session.run('lane.edit', { id: next.laneId, collapsed: false })
    burst.set({ ...next, number })
    session.setEditing(
      next.cardId === null
        ? { kind: 'newCard', laneId: next.laneId, stepId: next.stepId, place: next.place, initialText: next.initialText }
        : { kind: 'card', id: next.cardId }
    )
    if (next.cardId === null && text !== '') scheduleWrite()
  }
  const scheduleWrite = () => {
    clearTimeout(timer)
    timer = setTimeout(write, pause)
  }
  const write = () => {
    clearTimeout(timer)
    const current = burst.get()
    if (!current || text === written) return
    const { document, focus } = session.getState()
    if (current.cardId !== null && find(document, 'card', current.cardId)) {
      session.run('card.setText', { id: current.cardId, text }, { mergeKey: `card.setText:${current.cardId}` })
    } else {
      if (text.trim() === '') return
      // Where somebody else took the card or its cell away, what is written goes on in the cell to which the focus went.
      const isThere = find(document, 'lane', current.laneId) && find(document, 'step', current.stepId)
      const { laneId, stepId } = isThere || focus?.kind !== 'cell' ? current : focus
      const id = session.newId()
      if (session.run('card.add', { laneId, stepId, place: isThere ? current.place : 'end', cards: [{ id, text }] })) return
      burst.set({ ...current, laneId, stepId, cardId: id })
      session.setEditing({ kind: 'card', id })
    }
    written = text
  }
  const end = (): void => {
    clearTimeout(timer)
    burst.set(null)
    session.setEditing(null)
  }
  const commit = (): BurstEnd | null => {
    const current = burst.get()
    if (!current) return null
    text = text.trimEnd()
    if (text.trim() === '') return leaveEmpty(current)
    write()
    const { laneId, stepId, cardId, isNew } = burst.get() ?? current
    session.endGesture()
    end()
    return { laneId, stepId, cardId, isNew }
  }
  const leaveEmpty = (current: Burst): BurstEnd => {
    // A new card that was emptied again never was; an existing one that was emptied goes, unless it has its picture left.
    if (current.isNew) session.bailGesture()
    else {
      const { cardId } = current
      const card = cardId === null ? undefined : find(session.getState().document, 'card', cardId)
      if (cardId !== null && card?.picture) session.run('card.setText', { id: cardId, text: '' })
      const isLeft = cardId === null || !card || card.picture || current.initialText === ''
      // A locked map gives no card away: the words come back.
      if (!isLeft && session.run('card.remove', { ids: [cardId] })) session.bailGesture()
      else session.endGesture()
    }
    end()
    const isLeft = !current.isNew && current.cardId !== null && find(session.getState().document, 'card', current.cardId) !== undefined
    return { laneId: current.laneId, stepId: current.stepId, cardId: isLeft ? current.cardId : null, isNew: current.isNew }
  }

  return {
    burst,
    commit,
    startNew: (cell) => begin({ ...cell, cardId: null, isNew: true }),
    startCard: (cardId) => {
      const card = find(session.getState().document, 'card', cardId)
      if (!card) return
      begin({ laneId: card.laneId, stepId: card.stepId, cardId, place: { after: cardId }, initialText: card.text, isNew: false })
    },
    typed: (next, { atOnce }) => {
      text = next
      if (atOnce) write()
      else scheduleWrite()
    },
    cancel: () => {
      const current = burst.get()
      if (!current) return null
      session.bailGesture()
      end()
      const cardId = current.isNew ? null : current.cardId
      return { laneId: current.laneId, stepId: current.stepId, cardId, isNew: current.isNew }
    }
  }
}
