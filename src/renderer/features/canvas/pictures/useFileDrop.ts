// Picture files held over the map and dropped there. Anything else that is dropped is a map to be imported, and not ours; so is a picture
// that carries a diagram.
import { useMemo, type DragEvent, type RefObject } from 'react'
import type { Box } from '#core/layout/boxes.ts'
import { dropPlaceAt } from '#core/layout/place.ts'
import { find } from '#core/queries/journey.ts'
import { laneTakesCards } from '#core/model/lane.ts'
import type { Canvas } from '../canvas.ts'
import { useImporting } from '../../importing/importingContext.ts'
import { pictureFilesOf } from '../clipboard/pictures.ts'
import { headerOf } from '../pointer/clicks.ts'
import { boxesOf, type PictureTarget } from './pictureTarget.ts'

interface Landing {
  readonly target: PictureTarget
  readonly boxes: readonly Box[]
}

/** Handlers for the element that holds the map. */
export function useFileDrop(canvas: Canvas, area: RefObject<HTMLElement | null>) {
  const { readFiles: importFiles } = useImporting()
  return useMemo(() => {
    const letGo = () => {
      if (canvas.gesture.get()?.kind === 'files') canvas.gesture.set(null)
    }
    const landingOf = (event: DragEvent, count: number): Landing | null => {
      const header = headerOf(event.target)
      const lane = header?.kind === 'lane' ? find(canvas.state().document, 'lane', header.id) : undefined
      if (lane && laneTakesCards(lane.kind)) {
        const target: PictureTarget = { kind: 'lane', laneId: lane.id }
        return { target, boxes: boxesOf(canvas, target, count) }
      }
      const bounds = area.current?.getBoundingClientRect()
      const point = canvas.camera.toGround({ x: event.clientX - (bounds?.left ?? 0), y: event.clientY - (bounds?.top ?? 0) })
      const drop = dropPlaceAt(canvas.state().layout, point.x, point.y, [])
      return drop ? { target: { kind: 'cell', ...drop }, boxes: [drop.box] } : null
    }
    return {
      onDragOver: (event: DragEvent<HTMLElement>) => {
        const count = picturesHeld(event.dataTransfer)
        if (count === 0 || canvas.pictures.get() === null) return
        event.preventDefault()
        const landing = canvas.state().readOnly ? null : landingOf(event, count)
        event.dataTransfer.dropEffect = landing ? 'copy' : 'none'
        canvas.hover.set(null)
        if (landing) canvas.gesture.set({ kind: 'files', boxes: landing.boxes })
        else letGo()
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        if (!(event.relatedTarget instanceof Node && area.current?.contains(event.relatedTarget))) letGo()
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        const files = pictureFilesOf(event.dataTransfer)
        letGo()
        if (files.length === 0 || files.length < event.dataTransfer.files.length || canvas.pictures.get() === null) return
        event.preventDefault()
        const landing = landingOf(event, files.length)
        const take = (pictures: readonly File[]) => {
          if (pictures.length === 0) return
          if (canvas.state().readOnly) return canvas.warn('canvas:say.readOnly')
          if (!landing) return canvas.warn('pictures:noPlace')
          void import('./addPictures.ts').then(({ addPictures }) => addPictures(canvas, pictures, landing.target, landing.boxes))
          canvas.takeKeyboard.get()()
        }
        if (files.every(({ type }) => type !== 'image/png' && type !== 'image/svg+xml')) return take(files)
        void import('../../../platform/pictures/carriesDiagram.ts').then(async ({ carriesDiagram }) => {
          const carry = await Promise.all(files.map(carriesDiagram))
          const diagrams = files.filter((_, at) => carry[at])
          if (diagrams.length > 0) importFiles(diagrams)
          take(files.filter((_, at) => !carry[at]))
        })
      }
    }
  }, [canvas, area, importFiles])
}

/** How many pictures are held; 0 where there is anything else among them. Their names and content are known only once they are dropped. */
function picturesHeld({ items }: DataTransfer): number {
  const held = [...items]
  return held.every(({ kind, type }) => kind === 'file' && type.startsWith('image/')) ? held.length : 0
}
