import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import type { Refusal } from '#core/commands/command.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import type { FeelingKind } from '#core/model/feelingKind.ts'
import type { Id } from '#core/model/id.ts'
import type { Place } from '#core/model/orderKey.ts'
import type { Density, MapLayout } from '#core/layout/boxes.ts'
import type { ErrorCode } from '#contract/error.ts'

/** Where the keyboard is: in a cell (on one of its cards, or on its empty place), or on a header. */
export type Focus =
  | { readonly kind: 'cell'; readonly laneId: Id; readonly stepId: Id; readonly cardId: Id | null }
  | { readonly kind: 'stage'; readonly id: Id }
  | { readonly kind: 'step'; readonly id: Id }
  | { readonly kind: 'lane'; readonly id: Id }

/** What is being typed into. A new card has no record until its first words are committed. */
export type Editing =
  | { readonly kind: 'newCard'; readonly laneId: Id; readonly stepId: Id; readonly place: Place; readonly initialText: string }
  | { readonly kind: 'card'; readonly id: Id }
  | { readonly kind: 'title'; readonly recordType: 'stage' | 'step' | 'lane' | 'map'; readonly id: Id; readonly initialText?: string }
  | { readonly kind: 'linkLabel'; readonly id: Id }

/** Whether what one did is safe: `saved` only after COMMIT has returned. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }

/** The lists of the panel of notes. */
export type NotesList = 'comments' | 'votes'

/** State of an open map that never enters the document, beside the document itself and its layout. */
export interface JourneyState {
  readonly journeyId: string
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly density: Density
  readonly readOnly: boolean
  /** Nothing can be knocked out of place: `run` refuses whatever `mayRunWhenLocked` does not allow. Of this window alone. */
  readonly locked: boolean
  readonly saveState: SaveState
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly focus: Focus | null
  /** Ids of selected cards, links and emotion points. */
  readonly selection: ReadonlySet<Id>
  readonly editing: Editing | null
  /** The persona whose curve the number keys set. */
  readonly activePersonaId: Id | null
  /** Which of her curves they set: as it is lived, believed or intended. */
  readonly activeFeeling: FeelingKind
  /** Personas whose curves are not drawn. */
  readonly hiddenPersonaIds: ReadonlySet<Id>
  /** The persona whom one looks at alone: other curves are not drawn and cards of others stand back; null for all. */
  readonly onlyPersonaId: Id | null
  readonly inspectorOpen: boolean
  /** The panel of notes to each other, and which of its lists is shown. It stands where the inspector does. */
  readonly notesOpen: NotesList | null
  readonly outlineOpen: boolean
}

/** An open map: state to subscribe to and everything that can be done with it. Made by `openJourney`. */
export interface JourneySession {
  readonly getState: () => JourneyState
  readonly subscribe: (listener: (state: JourneyState, previous: JourneyState) => void) => () => void
  /** Runs a command, remembers it for undo, and queues it for saving. Gives a refusal, or undefined. `mergeKey`: see `recordEdit`. */
  readonly run: <Name extends CommandId>(id: Name, args: CommandArgs<Name>, options?: { mergeKey?: string }) => Refusal | undefined
  readonly undo: () => void
  readonly redo: () => void
  /** A gesture begins: until it ends everything is one step of undo; bailing takes it back. */
  readonly beginGesture: () => void
  readonly endGesture: () => void
  readonly bailGesture: () => void
  readonly newId: () => Id
  readonly setFocus: (focus: Focus | null) => void
  readonly select: (ids: Iterable<Id>) => void
  readonly setEditing: (editing: Editing | null) => void
  /** Who is made active is also shown. */
  readonly setActivePersona: (id: Id | null) => void
  /** Chooses the curve that the number keys set. */
  readonly setActiveFeeling: (kind: FeelingKind) => void
  /** Hides these curves and shows all others. */
  readonly setHiddenPersonas: (ids: Iterable<Id>) => void
  readonly setOnlyPersona: (id: Id | null) => void
  /** Undo reaches no further back than the moment of locking. */
  readonly setLocked: (locked: boolean) => void
  /** The inspector and the panel of notes take each other's place. */
  readonly setInspectorOpen: (open: boolean) => void
  readonly setNotesOpen: (list: NotesList | null) => void
  readonly setOutlineOpen: (open: boolean) => void
  readonly setDensity: (density: Density) => void
  /** Resolves when nothing is pending; false where the last attempt failed. */
  readonly flush: () => Promise<boolean>
  /** Flushes and stops listening. */
  readonly close: () => Promise<void>
}
