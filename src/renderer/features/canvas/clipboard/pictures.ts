import type { Canvas } from '../canvas.ts'
import { focusedCell, isInCardCell, placeOfNewCard } from '../actions/targets.ts'

/** The pictures among what is on the clipboard or held over the map. */
export function pictureFilesOf(data: Pick<DataTransfer, 'files'>): readonly File[] {
  return [...data.files].filter(({ type }) => type.startsWith('image/'))
}

/** Puts pictures from the clipboard into the focused cell, behind the focused card. */
export function pastePictures(canvas: Canvas, files: readonly File[]): void {
  const state = canvas.state()
  const cell = focusedCell(state)
  if (!cell || !isInCardCell(state)) return canvas.warn('pictures:noPlace')
  const target = { kind: 'cell', laneId: cell.laneId, stepId: cell.stepId, place: placeOfNewCard(state, cell) } as const
  void import('../pictures/addPictures.ts').then(({ addPictures }) => addPictures(canvas, files, target))
}
