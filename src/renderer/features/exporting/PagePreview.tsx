import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { PreviewPage } from './preview/makePreview.ts'
import type { ShownPreview } from './preview/usePreview.ts'

interface PagePreviewProps {
  preview: ShownPreview
  index: number
  page: PreviewPage
  isZoomed: boolean
}

interface Frame {
  readonly width: number
  readonly height: number
}

/**
 * A page as it will be in the file: as large as fits, or at full size to scroll over. It is painted elsewhere and only shown here, never more
 * of it than is in view, so that no map is too large.
 */
export function PagePreview({ preview: { previewer, edition }, index, page, isZoomed }: PagePreviewProps) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useFrame(box)
  const scroll = useScroll(box, isZoomed)
  const fit = frame ? Math.min(frame.width / page.width, frame.height / page.height) : 0
  const scale = isZoomed ? Math.max(1, fit) : fit
  const whole = { width: page.width * scale, height: page.height * scale }
  const shown = frame && { width: Math.min(frame.width, whole.width), height: Math.min(frame.height, whole.height) }
  const { x, y } = isZoomed ? scroll : { x: 0, y: 0 }
  const shownWidth = shown?.width ?? 0
  const shownHeight = shown?.height ?? 0
  useEffect(() => {
    if (!previewer || shownWidth < 1 || shownHeight < 1) return
    const ratio = window.devicePixelRatio
    const view = { x: x / scale, y: y / scale, width: shownWidth / scale, height: shownHeight / scale }
    const pixels = { width: Math.round(shownWidth * ratio), height: Math.round(shownHeight * ratio) }
    void previewer.paint(index, view, pixels).then((picture) => {
      const element = canvas.current
      if (!picture || !element) return picture?.close()
      element.width = picture.width
      element.height = picture.height
      element.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
      element.dataset['painted'] = String(edition)
    })
  }, [previewer, edition, index, scale, x, y, shownWidth, shownHeight])
  return (
    <div ref={box} className={isZoomed ? 'export-preview export-zoomed' : 'export-preview'} {...(isZoomed ? { tabIndex: 0 } : {})}>
      <div className="export-sheet" style={{ width: whole.width, height: whole.height }}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={t('exporting:previewOf')}
          width={1}
          height={1}
          style={{ width: shownWidth, height: shownHeight }}
        />
      </div>
    </div>
  )
}

function useFrame(box: RefObject<HTMLDivElement | null>): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      setFrame((before) => (before?.width === width && before.height === height ? before : { width, height }))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return frame
}

function useScroll(box: RefObject<HTMLDivElement | null>, isOn: boolean): { readonly x: number; readonly y: number } {
  const [scroll, setScroll] = useState({ x: 0, y: 0 })
  useEffect(() => {
    const element = box.current
    if (!element || !isOn) return undefined
    const follow = () => setScroll({ x: element.scrollLeft, y: element.scrollTop })
    follow()
    element.addEventListener('scroll', follow, { passive: true })
    return () => element.removeEventListener('scroll', follow)
  }, [box, isOn])
  return scroll
}
