import type { IconName } from '#core/icons/icons.ts'

/** Heading under which the sheet of shortcuts lists an entry. Its words are under `shortcuts:groups`. */
export type EntryGroup = 'writing' | 'cards' | 'links' | 'structure' | 'feeling' | 'move' | 'view' | 'present' | 'notes' | 'history' | 'app'

/** Something that can be done: what palette, sheet of shortcuts, native menu and keyboard have in common. */
export interface Entry {
  readonly id: string
  /** Name in the language of the page. */
  readonly label: string
  readonly icon: IconName
  /** Chords, the first of which is shown. */
  readonly keys: readonly string[]
  readonly group: EntryGroup
  /** Whether it makes sense now; not asked for the sheet, which shows everything. */
  readonly isAvailable: () => boolean
  /**
   * Whether its keys belong to the map, which takes them itself where it has the keyboard. Elsewhere only its chords hold, and in a field
   * only the ones `whileTyping`: Ctrl+A there means the text, Enter on a button the button.
   */
  readonly isOfMap?: boolean
  readonly whileTyping?: boolean
  readonly run: () => void
}

/** A place that the palette can go to. */
export interface Place {
  readonly id: string
  /** “Step 3”. */
  readonly name: string
  readonly title: string
  readonly go: () => void
}

/** What a view adds to the commands of the page while it is shown. */
export interface ViewCommands {
  readonly entries: readonly Entry[]
  readonly places: () => readonly Place[]
  /** How many things are selected. */
  readonly selected: () => number
}
