// What every part of the canvas works with: the session, the camera, and the state that neither the session nor a component owns.
import { createContext, useContext } from 'react'
import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import type { Id } from '#core/model/id.ts'
import { invariant } from '#core/invariant.ts'
import type { Focus, JourneySession, JourneyState } from '../../session/state.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import type { Measured } from '#core/queries/measureAt.ts'
import { createCamera, type Camera } from './camera/camera.ts'
import type { CopiedCards } from './clipboard/copied.ts'
import type { PasteQuestion } from './clipboard/pasteQuestion.ts'
import { createTyping, type Typing } from './editing/burst.ts'
import type { Platform } from './keys/chord.ts'
import { createFindState, type FindState } from './find/findState.ts'
import { createObservable, type Observable } from './observable.ts'
import { noPlaces, type Places } from './places.ts'
import type { PicturePort } from '../pictures/picturePort.ts'
import type { Arrival } from './pictures/arrival.ts'
import type { Gesture } from './pointer/gesture.ts'
import type { Hit } from './pointer/hit.ts'

/** Finds the words for a key such as `canvas:fit`. */
export type Words = (key: string, values?: Record<string, string | number>) => string

/** What is measured at a step, measure by measure, in words. */
export type DescribeMeasures = (words: Words, document: JourneyDocument, measured: readonly Measured[]) => readonly string[]

/**
 * Dialogs that the map opens above itself: lanes to add behind a lane (or where they belong), a lane to carry over to another map, what is
 * measured at a step, and values that were pasted onto it.
 */
export type CanvasDialog =
  | { readonly kind: 'lanes'; readonly after: Id | null }
  | { readonly kind: 'copyLane'; readonly id: Id }
  | { readonly kind: 'measures'; readonly laneId: Id; readonly stepId: Id; readonly typed?: string }
  | { readonly kind: 'pasteMeasures'; readonly laneId: Id; readonly stepId: Id; readonly html: string; readonly text: string }

/** The workings of one canvas. */
export interface Canvas {
  readonly session: JourneySession
  readonly camera: Camera
  readonly typing: Typing
  readonly platform: Platform
  /** Always the words of the language that is shown. */
  readonly words: Observable<Words>
  readonly hover: Observable<Hit | null>
  readonly gesture: Observable<Gesture | null>
  /** The card from which a link is being made by keyboard or menu. */
  readonly linkFrom: Observable<Id | null>
  /** What the live region says. The number tells two equal messages apart. */
  readonly announcement: Observable<{ readonly text: string; readonly number: number }>
  /** The card written last, as long as the focus is where its commit left it: the next one goes right behind it. */
  readonly writtenLast: Observable<{ readonly focus: Focus; readonly cardId: Id } | null>
  /** After Escape with nothing left to let go of, Tab leaves the map. */
  readonly mayLeave: Observable<boolean>
  /** Cards that were copied here, for menus: they may not read the clipboard. */
  readonly copied: Observable<CopiedCards | null>
  /** What is asked before very much is pasted. */
  readonly pasteQuestion: Observable<PasteQuestion | null>
  /** Says what is measured; null until a lane of metrics is there and the code for it has come. */
  readonly describeMeasures: Observable<DescribeMeasures | null>
  /** Ways of getting pictures in; null where the map is shown without them. */
  readonly pictures: Observable<PicturePort | null>
  /** Pictures that are being read, and where they will stand. */
  readonly arriving: Observable<readonly Arrival[]>
  /** Says and shows why something was not done, or what came of it that may not be seen at once. */
  readonly warn: (key: string, values?: Record<string, string | number>) => void
  readonly say: (key: string, values?: Record<string, string | number>) => void
  /** Runs a command; a refusal is said aloud. True where it was done. */
  readonly run: <Name extends CommandId>(id: Name, args: CommandArgs<Name>, options?: { mergeKey?: string }) => boolean
  /** Everything that is done inside is one step of undo. */
  readonly asOneStep: (work: () => void) => void
  /** Puts the keyboard onto the map. Set by the text entry. */
  readonly takeKeyboard: Observable<() => void>
  /** What is looked for on the map. */
  readonly find: FindState
  /** The places one comes from. Set by the screen around the map. */
  readonly places: Observable<Places>
  /** A dialog of the map that is open above it. */
  readonly dialog: Observable<CanvasDialog | null>
  readonly state: () => JourneyState
}

/** Makes the workings of a canvas over a session. */
export function createCanvas(session: JourneySession, platform: Platform, onNotice: (text: string) => void = () => undefined): Canvas {
  const words = createObservable<Words>((key) => key)
  const announcement = createObservable({ text: '', number: 0 })
  const say: Canvas['say'] = (key, values) => announcement.set({ text: words.get()(key, values), number: announcement.get().number + 1 })
  const warn: Canvas['warn'] = (key, values) => {
    say(key, values)
    onNotice(words.get()(key, values))
  }
  return {
    session,
    warn,
    platform,
    words,
    announcement,
    say,
    camera: createCamera(() => session.getState().layout),
    typing: createTyping(session),
    hover: createObservable<Hit | null>(null),
    gesture: createObservable<Gesture | null>(null),
    linkFrom: createObservable<Id | null>(null),
    writtenLast: createObservable<{ readonly focus: Focus; readonly cardId: Id } | null>(null),
    mayLeave: createObservable(false),
    copied: createObservable<CopiedCards | null>(null),
    pasteQuestion: createObservable<PasteQuestion | null>(null),
    dialog: createObservable<CanvasDialog | null>(null),
    takeKeyboard: createObservable<() => void>(() => undefined),
    describeMeasures: createObservable<DescribeMeasures | null>(null),
    pictures: createObservable<PicturePort | null>(null),
    arriving: createObservable<readonly Arrival[]>([]),
    find: createFindState(),
    places: createObservable(noPlaces),
    state: () => session.getState(),
    run: (id, args, options) => {
      if (session.getState().readOnly) {
        warn('canvas:say.readOnly')
        return false
      }
      const refusal = session.run(id, args, options)
      if (refusal) warn(`refusal:${refusal.code}`)
      return !refusal
    },
    asOneStep: (work) => {
      session.beginGesture()
      work()
      session.endGesture()
    }
  }
}

/** Hands the canvas to its parts. */
export const CanvasContext = createContext<Canvas | null>(null)

/** The canvas around a component. */
export function useCanvas(): Canvas {
  const canvas = useContext(CanvasContext)
  invariant(canvas, 'inside a MapCanvas')
  return canvas
}
