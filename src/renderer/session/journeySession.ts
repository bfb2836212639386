import { createStore } from 'zustand/vanilla'
import { commands, type CommandArgs, type CommandId } from '#core/commands/commands.ts'
import type { Refusal } from '#core/commands/command.ts'
import { mayRunWhenLocked } from '#core/commands/lock.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { bailMark, closeMark, emptyHistory, openMark, recordEdit, redoEdit, undoEdit, type History } from '#core/history/history.ts'
import type { Density } from '#core/layout/boxes.ts'
import { layoutMap, updateLayout } from '#core/layout/layout.ts'
import { emptyDiff, isEmptyDiff, type RecordsDiff } from '#core/model/diff.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { personasOf } from '#core/queries/journey.ts'
import type { Clock } from '../platform/clock.ts'
import { fitDiff } from './fitDiff.ts'
import { layFloor, reachOf, type LockFloor } from './lockFloor.ts'
import { placeOfChange, placeOfPaste } from './placeOfChange.ts'
import { newReplica } from './replica.ts'
import { createSaveQueue, type JourneyCalls, type Pace, type SaveQueue } from './saveQueue.ts'
import { nobodyHidden, withActive, withHidden, withOnly } from './shownPersonas.ts'
import type { JourneySession, JourneyState } from './state.ts'
import { validAttention } from './validPlace.ts'

export interface JourneySessionOptions {
  readonly journeyId: string
  readonly revision: number
  readonly document: JourneyDocument
  readonly readOnly: boolean
  readonly density: Density
  readonly calls: JourneyCalls
  readonly clock: Clock
  readonly newId: () => string
}

/** A session over a journey that was read, and its queue, which has to be told what the service says. */
export function createJourneySession(options: JourneySessionOptions): { session: JourneySession; queue: SaveQueue } {
  const { journeyId, document: start, readOnly, density, clock, newId } = options
  let history: History = emptyHistory
  let floor: LockFloor | null = null
  const store = createStore<JourneyState>(() => ({
    journeyId,
    document: start,
    layout: layoutMap(start, { density }),
    density,
    readOnly,
    locked: false,
    saveState: { kind: 'saved', at: null },
    canUndo: false,
    canRedo: false,
    focus: null,
    selection: new Set(),
    editing: null,
    activePersonaId: personasOf(start)[0]?.id ?? null,
    activeFeeling: 'lived',
    hiddenPersonaIds: nobodyHidden,
    onlyPersonaId: null,
    inspectorOpen: false,
    notesOpen: null,
    outlineOpen: false
  }))
  const queue = createSaveQueue({
    replica: newReplica(options.revision, start),
    calls: options.calls,
    clock,
    onChange: show,
    onState: (saveState) => store.setState({ saveState })
  })

  /** One state change for document, layout and everything that names records, so that no listener sees them apart. */
  function show(document: JourneyDocument, diff: RecordsDiff, more: Partial<JourneyState> = {}): void {
    const before = store.getState()
    store.setState({
      document,
      layout: updateLayout(before.layout, document, diff),
      ...validAttention({ ...before, ...more }, before.document, document),
      ...undoState()
    })
  }

  function undoState(): Pick<JourneyState, 'canUndo' | 'canRedo'> {
    return reachOf(history, floor)
  }

  function run<Name extends CommandId>(id: Name, args: CommandArgs<Name>, { mergeKey }: { mergeKey?: string } = {}): Refusal | undefined {
    if (readOnly) return { code: 'readOnly' }
    if (floor && !mayRunWhenLocked(id, args)) return { code: 'locked' }
    const outcome = runCommand(store.getState().document, id, args, { newId })
    if (!outcome.ok) return outcome.error
    const { document, diff } = outcome.value
    if (isEmptyDiff(diff)) return undefined
    const place = store.getState().focus
    history = recordEdit(history, { label: id, diff, undo: commands[id].undo, place, ...(mergeKey === undefined ? {} : { mergeKey }) })
    show(document, diff)
    queue.edited(document, diff, paceOf(mergeKey !== undefined))
    return undefined
  }

  function paceOf(isMerging: boolean): Pace {
    if (isMerging || store.getState().editing) return 'typing'
    return history.mark === null ? 'still' : 'gesture'
  }

  function travel(travelStep: typeof undoEdit): void {
    if (readOnly) return
    const step = (from: History) => (reachOf(from, floor)[travelStep === undoEdit ? 'canUndo' : 'canRedo'] ? travelStep(from) : null)
    // Entries of which nothing is left, because others took it away, are passed over: every press of the key does something.
    for (let next = step(history); next; next = step(history)) {
      history = next.history
      const before = store.getState()
      const { document, diff } = fitDiff(before.document, next.diff)
      if (isEmptyDiff(diff)) continue
      const began = travelStep === undoEdit ? placeOfPaste(next.entry, before.document, document) : null
      show(document, diff, began ?? placeOfChange(before.document, document, diff) ?? {})
      queue.edited(document, diff, 'still')
      return
    }
    store.setState(undoState())
    queue.settle()
  }

  const session: JourneySession = {
    getState: store.getState,
    subscribe: store.subscribe,
    run,
    undo: () => travel(undoEdit),
    redo: () => travel(redoEdit),
    beginGesture: () => {
      // What came before the gesture does not wait for its end.
      if (history.mark === null) void queue.flush()
      history = openMark(history)
    },
    endGesture: () => {
      history = closeMark(history)
      queue.settle()
    },
    bailGesture: () => {
      const { history: rest, diff: back } = bailMark(history)
      history = rest
      const { document, diff } = fitDiff(store.getState().document, back ?? emptyDiff)
      if (isEmptyDiff(diff)) store.setState(undoState())
      else {
        show(document, diff)
        queue.edited(document, diff, 'still')
      }
      queue.settle()
    },
    newId,
    setFocus: (focus) => store.setState({ focus }),
    select: (ids) => store.setState({ selection: new Set(ids) }),
    setEditing: (editing) => {
      store.setState({ editing })
      if (!editing && history.mark === null) queue.settle()
    },
    setActivePersona: (id) => store.setState(withActive(store.getState(), id)),
    setActiveFeeling: (activeFeeling) => store.setState({ activeFeeling }),
    setHiddenPersonas: (ids) => {
      const all = personasOf(store.getState().document).map((persona) => persona.id)
      store.setState(withHidden(store.getState(), ids, all))
    },
    setOnlyPersona: (id) => store.setState(withOnly(store.getState(), id)),
    setLocked: (locked) => {
      if (readOnly || locked === (floor !== null)) return
      if (locked) ({ history, floor } = layFloor(history))
      else floor = null
      store.setState({ locked, ...undoState() })
    },
    setInspectorOpen: (inspectorOpen) => store.setState({ inspectorOpen, ...(inspectorOpen ? { notesOpen: null } : {}) }),
    setNotesOpen: (notesOpen) => store.setState({ notesOpen, ...(notesOpen ? { inspectorOpen: false } : {}) }),
    setOutlineOpen: (outlineOpen) => store.setState({ outlineOpen }),
    setDensity: (next) => {
      const { document, density: present } = store.getState()
      if (next !== present) store.setState({ density: next, layout: layoutMap(document, { density: next }) })
    },
    flush: queue.flush,
    close: queue.close
  }
  return { session, queue }
}
