// What one does in the view of the layers: choosing, writing, linking, asking what fails. None of it enters the document but through commands.
import { createContext, use } from 'react'
import { flushSync } from 'react-dom'
import { layersOf, type Layers } from '#core/analyses/layers.ts'
import { invariant } from '#core/invariant.ts'
import type { LayersLayout } from '#core/layout/layers.ts'
import { recordOfType } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'
import type { Link } from '#core/model/link.ts'
import { find } from '#core/queries/journey.ts'
import type { JourneySession, JourneyState } from '../../session/state.ts'
import { createObservable, type Observable } from '../canvas/observable.ts'
import type { Run } from '../map/useRun.ts'
import { placeCard, type NewCard } from './placeCard.ts'
import type { Guide } from './guide.ts'

/** What is going on in the view beside what is selected. */
export interface LayersUi {
  /** The card that is written on, whether it came with this writing, and its words at the start. */
  readonly editing: { readonly id: Id; readonly isNew: boolean; readonly text: string } | null
  /** The next card that is chosen is linked from this one. */
  readonly linkFrom: Id | null
  /** Whether what is asked of the chosen card is what happens if it fails. */
  readonly isFailing: boolean
  readonly guide: Guide | null
  /** Where the menu of the chosen card stands, px in the window. */
  readonly menu: { readonly x: number; readonly y: number } | null
  /** The card that has the keyboard, or had it last. */
  readonly active: Id | null
  /** Counts how often the keyboard was sent to the active card. */
  readonly focusNumber: number
}

/** Words that the desk says, already in the language of the page. */
export interface DeskWords {
  readonly laneName: Parameters<typeof placeCard>[2]['laneName']
  readonly newStage: () => string
  readonly newStep: () => string
  /** Says that links tie one layer to another. */
  readonly sameLayer: () => void
  readonly say: (what: 'linked' | 'untied' | 'removed' | 'link', text?: string) => void
}

/** Everything that can be done in the view. */
export interface LayersDesk {
  readonly session: JourneySession
  readonly ui: Observable<LayersUi>
  /** The layout that is shown, for keys and pointer. */
  readonly layout: { current: LayersLayout | null }
  readonly canWrite: () => boolean
  readonly layers: () => Layers
  /** Selects a card; with `focus` the keyboard follows. */
  readonly choose: (id: Id | null, options?: { focus?: boolean }) => void
  readonly add: (card: NewCard, text?: string) => void
  /** Adds a card whose words are there already; gives its id. */
  readonly addWritten: (card: NewCard, text: string) => Id | null
  /** Adds cards behind another one, at its step. */
  readonly addAll: (after: Id, texts: readonly string[]) => void
  readonly edit: (id: Id) => void
  readonly typed: (text: string) => void
  readonly commit: (options?: { focus?: boolean }) => void
  readonly cancel: () => void
  readonly link: (fromId: Id, toId: Id) => void
  readonly unlink: (linkId: Id) => void
  readonly remove: (id: Id) => void
  readonly set: (change: Partial<LayersUi>) => void
  readonly say: DeskWords['say']
}

/** Hands the desk to the parts of the view. */
export const LayersDeskContext = createContext<LayersDesk | null>(null)

/** The desk of the view around a component. */
export function useLayersDesk(): LayersDesk {
  const desk = use(LayersDeskContext)
  invariant(desk, 'inside the view of the layers')
  return desk
}

/** The card of the layers that is selected; null where none is, or something else. */
export function chosenOf({ selection, document }: Pick<JourneyState, 'selection' | 'document'>): Id | null {
  const { placeOf } = layersOf(document)
  for (const id of selection) if (placeOf.has(id)) return id
  return null
}

/** The link that is selected, if any. */
export function chosenLinkOf({ selection, document }: Pick<JourneyState, 'selection' | 'document'>): Link | null {
  for (const id of selection) {
    const link = recordOfType(document, 'link', id)
    if (link) return link
  }
  return null
}

const atRest: LayersUi = { editing: null, linkFrom: null, isFailing: false, guide: null, menu: null, active: null, focusNumber: 0 }

/** A desk over an open map. */
export function createLayersDesk(session: JourneySession, run: Run, words: DeskWords): LayersDesk {
  const ui = createObservable<LayersUi>(atRest)
  const layout: LayersDesk['layout'] = { current: null }
  const set = (change: Partial<LayersUi>) => ui.set({ ...ui.get(), ...change })
  const document = () => session.getState().document
  const layers = () => layersOf(document())
  const canWrite = () => !session.getState().readOnly
  const titles = { laneName: words.laneName, newStage: words.newStage, newStep: words.newStep }

  const choose: LayersDesk['choose'] = (id, { focus = false } = {}) => {
    session.select(id === null ? [] : [id])
    const { active, focusNumber } = ui.get()
    set({ isFailing: false, active: id ?? active, focusNumber: focus ? focusNumber + 1 : focusNumber })
  }

  function commit({ focus = false }: { focus?: boolean } = {}): void {
    const { editing } = ui.get()
    if (!editing) return
    const card = find(document(), 'card', editing.id)
    if (editing.isNew && card?.text.trim() === '') return cancel()
    set({ editing: null })
    session.endGesture()
    if (card && focus) choose(card.id, { focus })
  }

  function cancel(): void {
    const { editing, active } = ui.get()
    if (!editing) return
    set({ editing: null })
    session.bailGesture()
    const back = [editing.id, active].find((id) => id !== null && layers().placeOf.has(id)) ?? null
    choose(back, { focus: back !== null })
  }

  return {
    session,
    ui,
    layout,
    canWrite,
    layers,
    choose,
    commit,
    cancel,
    set,
    say: words.say,
    add: (card, text = '') => {
      if (!canWrite()) return
      commit()
      session.beginGesture()
      const id = placeCard(session, run, titles, card, text)
      if (id === null) return session.bailGesture()
      // The field has to be there before the key that asked for it writes.
      flushSync(() => {
        session.select([id])
        set({ editing: { id, isNew: true, text }, isFailing: false, linkFrom: null })
      })
    },
    addWritten: (card, text) => {
      session.beginGesture()
      const id = placeCard(session, run, titles, card, text)
      if (id === null) session.bailGesture()
      else session.endGesture()
      return id
    },
    addAll: (after, texts) => {
      const card = find(document(), 'card', after)
      if (!card || !canWrite()) return
      const cards = texts.map((text) => ({ id: session.newId(), text }))
      if (run('card.add', { laneId: card.laneId, stepId: card.stepId, place: { after }, cards }))
        choose(cards.at(-1)?.id ?? after, { focus: true })
    },
    edit: (id) => {
      if (!canWrite() || ui.get().editing?.id === id) return
      commit()
      session.beginGesture()
      flushSync(() => {
        session.select([id])
        set({ editing: { id, isNew: false, text: find(document(), 'card', id)?.text ?? '' }, active: id, isFailing: false })
      })
    },
    typed: (text) => {
      const { editing } = ui.get()
      if (editing) run('card.setText', { id: editing.id, text }, `${editing.id}.text`)
    },
    link: (fromId, toId) => {
      set({ linkFrom: null })
      const { cards, placeOf } = layers()
      const [from, to] = [fromId, toId].map((id) => cards[placeOf.get(id) ?? -1])
      if (!from || !to || fromId === toId) return
      if (from.depth === to.depth) return words.sameLayer()
      const [outer, inner] = from.depth < to.depth ? [fromId, toId] : [toId, fromId]
      if (run('link.add', { fromId: outer, toId: inner, kind: 'dependsOn' })) words.say('linked')
    },
    unlink: (linkId) => {
      if (!run('link.remove', { ids: [linkId] })) return
      words.say('untied')
      choose(ui.get().active, { focus: true })
    },
    remove: (id) => {
      const box = layout.current?.boxes[layers().placeOf.get(id) ?? -1]
      const row = layout.current?.bands[box?.layerCard.layer ?? -1]?.cards ?? []
      const at = box ? row.indexOf(box) : -1
      const next = (row[at + 1] ?? row[at - 1])?.layerCard.card.id ?? null
      if (!run('card.remove', { ids: [id] })) return
      words.say('removed')
      choose(next, { focus: next !== null })
    }
  }
}
