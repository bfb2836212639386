import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import './arriving.css'

/** Where pictures will stand that are still being read, and how far that is. */
export const ArrivingLayer = memo(function ArrivingLayer() {
  const { arriving } = useCanvas()
  const { t } = useTranslation()
  const arrivals = useObserved(arriving, (now) => now)
  return arrivals.flatMap(({ number, boxes, done, count }) =>
    boxes.map((box, index) => (
      <div
        key={`${number} ${index}`}
        className="cv-layer cv-arriving"
        style={{ left: box.x, top: box.y, width: box.width, minHeight: box.height }}
        aria-hidden
      >
        {index > 0 ? null : count > 1 ? t('pictures:progress', { done, count }) : t('pictures:adding', { count })}
      </div>
    ))
  )
})
