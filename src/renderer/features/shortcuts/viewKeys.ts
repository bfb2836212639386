// The keys of the views beside the canvas: one table for what answers to them and for the sheet of shortcuts.
import type { shortcuts as words } from '#contract/messages/en/shortcuts.ts'
import type { ViewName } from '../../app/route.ts'
import { matchesChord, type KeyPress } from '../canvas/keys/chord.ts'
import { platformOf } from '../canvas/keys/platform.ts'

/** What a key does in a view: also the key of its name under `shortcuts:viewKeys`. */
export type ViewDeed = keyof typeof words.viewKeys

type DeedKeys = Readonly<Partial<Record<ViewDeed, readonly string[]>>>

const removing = ['Delete', 'Backspace'] as const

/** Chords by what they do, by the place that answers to them. Within one place a chord does one thing. */
export const viewKeys = {
  layers: {
    layerAlong: ['ArrowLeft', 'ArrowRight'],
    layerAcross: ['ArrowUp', 'ArrowDown'],
    layerEnds: ['Home', 'End'],
    layerEdit: ['Enter', 'F2'],
    layerAdd: ['+'],
    layerBeneath: ['Mod+Enter'],
    layerAbove: ['Mod+Shift+Enter'],
    layerLink: ['Mod+Shift+l'],
    layerNextLink: ['Alt+KeyL'],
    layerRemove: removing,
    layerDetails: ['Mod+i'],
    layerLeave: ['Escape']
  },
  touchpoints: {
    cellMove: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'],
    cellRowEnds: ['Home', 'End'],
    cellTableEnds: ['Mod+Home', 'Mod+End', 'Mod+ArrowUp', 'Mod+ArrowDown', 'Mod+ArrowLeft', 'Mod+ArrowRight'],
    cellExtend: [
      ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'].map((key) => `Shift+${key}`),
      ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].map((key) => `Mod+Shift+${key}`)
    ],
    cellAnswer: ['Enter', 'F2'],
    cellChoices: [' ', 'Mod+ '],
    cellEverywhere: ['Mod+Enter'],
    cellClear: removing,
    cellFillDown: ['Mod+d'],
    cellRow: ['Shift+ '],
    cellAll: ['Mod+a'],
    cellMenu: ['Shift+F10', 'ContextMenu'],
    cellSearch: ['Mod+f'],
    cellLeave: ['Escape']
  },
  /** While words are being written into a cell of the touchpoint table. */
  touchpointWords: {
    wordsKeep: ['Enter'],
    wordsNext: ['Tab'],
    wordsBefore: ['Shift+Tab'],
    wordsNewLine: ['Shift+Enter', 'Alt+Enter'],
    wordsTakeBack: ['Escape']
  },
  review: {
    reviewNext: ['PageDown'],
    reviewBack: ['PageUp']
  },
  emotion: {
    feelingStep: ['ArrowLeft', 'ArrowRight'],
    feelingEnds: ['Home', 'End'],
    feelingSet: ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', '1', '2', '3', '4', '5'],
    feelingFiner: ['ArrowUp', 'ArrowDown'],
    feelingLived: ['l'],
    feelingBelieved: ['b'],
    feelingIntended: ['i'],
    feelingPersona: ['p'],
    feelingRemove: removing,
    feelingDetails: ['Enter']
  },
  board: {
    boardNew: ['n'],
    boardMove: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    boardMoveFar: ['Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
    boardQuarter: ['1', '2', '3', '4'],
    boardVote: ['+', '='],
    boardUnvote: ['-', '−'],
    boardShow: ['Enter'],
    boardTakeOff: removing
  },
  backlog: {
    backlogDetails: ['Enter'],
    backlogOrder: ['Alt+ArrowUp', 'Alt+ArrowDown'],
    backlogRemove: ['Delete']
  },
  evidence: {
    evidenceAdd: ['Enter', 'Mod+Enter'],
    evidenceLeave: ['Escape']
  },
  metrics: {
    metricMove: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    metricEnds: ['Home', 'End'],
    metricTableEnds: ['Mod+Home', 'Mod+End'],
    metricOpen: ['Enter', 'F2'],
    metricRemove: removing
  },
  maturity: {
    maturityGrade: ['0', '1', '2', '3', '4'],
    maturityClear: removing
  }
} as const satisfies Readonly<Record<string, DeedKeys>>

/** A place that answers to keys. */
export type KeyedPlace = keyof typeof viewKeys

/** What a key press means at a place of a view, or undefined. */
export function viewDeed<Place extends KeyedPlace>(place: Place, press: KeyPress): (keyof (typeof viewKeys)[Place] & ViewDeed) | undefined {
  const platform = platformOf(navigator.platform)
  const deeds: DeedKeys = viewKeys[place]
  for (const [deed, chords] of Object.entries(deeds))
    if (chords.some((chord) => matchesChord(press, chord, platform))) return deed as keyof (typeof viewKeys)[Place] & ViewDeed
  return undefined
}

/** The places of each view, in the order of the switch between them. */
export const placesOfViews: readonly { readonly view: ViewName; readonly places: readonly KeyedPlace[] }[] = [
  { view: 'outside-in', places: ['layers'] },
  { view: 'touchpoints', places: ['touchpoints', 'touchpointWords', 'review'] },
  { view: 'emotion', places: ['emotion'] },
  { view: 'improve', places: ['board', 'backlog'] },
  { view: 'evidence', places: ['evidence'] },
  { view: 'metrics', places: ['metrics'] },
  { view: 'maturity', places: ['maturity'] }
]

const arrows = '← → ↑ ↓'

/** Chords of which there are too many to show each. */
const shown: DeedKeys = {
  cellMove: [arrows],
  cellExtend: [`Shift+${arrows}`],
  cellChoices: [' '],
  cellMenu: ['Shift+F10'],
  feelingSet: ['1–5'],
  boardMove: [arrows],
  boardMoveFar: [`Shift+${arrows}`],
  boardQuarter: ['1–4'],
  boardVote: ['+'],
  boardUnvote: ['-'],
  evidenceAdd: ['Enter'],
  metricMove: [arrows],
  maturityGrade: ['0–4']
}

/** What the sheet says of a view: each deed once, with the chords that are shown for it. */
export function keysOfView(places: readonly KeyedPlace[]): readonly { readonly id: ViewDeed; readonly keys: readonly string[] }[] {
  return places.flatMap((place) =>
    Object.entries(viewKeys[place] as DeedKeys).map(([deed, keys]) => ({ id: deed as ViewDeed, keys: shown[deed as ViewDeed] ?? keys }))
  )
}
