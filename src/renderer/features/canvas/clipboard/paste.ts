// What Ctrl+V does on the map: cards of a map, tables of a spreadsheet, pictures, or lines of text. All of it is one step of undo.
import type { Canvas } from '../canvas.ts'
import { isInMetricCell } from '../actions/metricActions.ts'
import { focusedCell } from '../actions/targets.ts'
import { cardsType } from './copied.ts'
import { laneType } from './copyLane.ts'
import { pastePictures, pictureFilesOf } from './pictures.ts'
import { pasteTarget } from './pasteTarget.ts'

/** What is read of a clipboard. */
export type Clipboard = Pick<DataTransfer, 'getData'> & Partial<Pick<DataTransfer, 'files'>>

/**
 * Puts what is on the clipboard where the focus is; without a clipboard what was copied here. Resolves when it is there: what reads and
 * places it is fetched when it is needed.
 */
export async function paste(canvas: Canvas, clipboard: Clipboard | null): Promise<void> {
  if (canvas.state().readOnly) return canvas.warn('canvas:say.readOnly')
  // The clipboard is empty once the event is over, and the focus may have gone on by then: both are asked now.
  const target = pasteTarget(canvas)
  const own = clipboard?.getData(cardsType) ?? ''
  const lane = clipboard?.getData(laneType) ?? ''
  const html = clipboard?.getData('text/html') ?? ''
  const text = clipboard?.getData('text/plain') ?? ''
  const pictures = clipboard?.files ? pictureFilesOf({ files: clipboard.files }) : []
  // Spreadsheets put a picture beside their table, and browsers markup beside a picture; a file is on the clipboard with its name.
  const isPicture = text.trim() === '' || pictures.some((file) => file.name === text.trim())
  if (pictures.length > 0 && isPicture && own === '') return pastePictures(canvas, pictures)
  const cell = focusedCell(canvas.state())
  if (cell && own === '' && lane === '' && isInMetricCell(canvas)) {
    if (html !== '' || text.trim() !== '')
      canvas.dialog.set({ kind: 'pasteMeasures', laneId: cell.laneId, stepId: cell.stepId, html, text })
    return
  }
  if (!target && lane === '') return canvas.warn('clipboard:noPlace')
  try {
    if (lane !== '') {
      const { pasteLane } = await import('./pasteLane.ts')
      if (pasteLane(canvas, lane)) return
    }
    if (!target) return canvas.warn('clipboard:noPlace')
    const { pasteContent } = await import('./pasteContent.ts')
    pasteContent(canvas, target, { own, html, text, isHere: clipboard === null })
  } catch {
    canvas.warn('clipboard:notLoaded')
  }
}
