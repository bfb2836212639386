// What the shell around the map may ask of it: the menus, the palette and the top bar have no other way in.
import type { Id } from '#core/model/id.ts'
import { actionById, perform } from './actions/actions.ts'
import { mapBox, selectionBox } from './camera/boxes.ts'
import { validFocus, validSelection } from '../../session/validPlace.ts'
import { showRecord } from './camera/showRecord.ts'
import type { View } from './camera/view.ts'
import type { Canvas } from './canvas.ts'
import type { Place } from './places.ts'

/** Handle of a mounted map. */
export interface CanvasCommands {
  readonly fit: () => void
  readonly zoomTo: (zoom: number) => void
  readonly zoomToSelection: () => void
  /** Shows a record and puts the focus on it: a card, point, link, stage, step or lane. One can come back from there. */
  readonly centreOn: (id: Id) => void
  /** The same for what one comes from elsewhere to see: no place is left behind. False where it is not on the map, in a hidden lane for example. */
  readonly showOn: (id: Id) => boolean
  /** Where one is, and going there again. */
  readonly place: () => Place
  readonly showPlace: (place: Place) => void
  /** Moves the camera alone, at once. */
  readonly moveTo: (view: View) => void
  /** Told at every movement of camera and focus. */
  readonly follow: (listener: () => void) => () => void
  /** Gives the keyboard back to the map. */
  readonly focusMap: () => void
  /** Runs a row of the action table; false where it does not apply now. */
  readonly runAction: (id: string) => boolean
  /** Whether a row of the action table applies now. */
  readonly canRun: (id: string) => boolean
}

/** The handle of a canvas. */
export function canvasCommands(canvas: Canvas): CanvasCommands {
  const showOn = (id: Id) => {
    const isThere = showRecord(canvas, id)
    canvas.takeKeyboard.get()()
    return isThere
  }
  const applies = (id: string) => actionById(id)?.when(canvas) === true
  return {
    fit: () => canvas.camera.show(mapBox(canvas.state().layout)),
    zoomTo: (zoom) => canvas.camera.zoomTo(zoom, { smooth: true }),
    zoomToSelection: () => {
      const box = selectionBox(canvas.state())
      if (box) canvas.camera.show(box, { largest: 2 })
    },
    centreOn: (id) => {
      canvas.places.get().leave(`to ${id}`)
      showOn(id)
    },
    showOn,
    place: () => placeOf(canvas),
    showPlace: (place) => {
      const { document } = canvas.state()
      canvas.session.setFocus(validFocus(place.focus, document, document))
      canvas.session.select(validSelection(new Set(place.selection), document))
      canvas.camera.moveTo(place.view)
    },
    moveTo: (view) => canvas.camera.moveTo(view),
    follow: (listener) => {
      const stops = [
        canvas.camera.view.subscribe(listener),
        canvas.session.subscribe((state, before) => state.focus !== before.focus && listener())
      ]
      return () => stops.forEach((stop) => stop())
    },

    focusMap: () => canvas.takeKeyboard.get()(),
    canRun: applies,
    runAction: (id) => {
      if (!applies(id)) return false
      const action = actionById(id)
      if (action) perform(canvas, action)
      return true
    }
  }
}

function placeOf({ camera, state }: Canvas): Place {
  const { focus, selection } = state()
  return { view: camera.view.get(), focus, selection: [...selection].slice(0, 100) }
}
