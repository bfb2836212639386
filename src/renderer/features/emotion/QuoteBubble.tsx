import type { EmotionPicture } from '#core/layout/emotionPicture.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import { QuoteWords } from './QuoteWords.tsx'

const width = 300
/** From so little room below a point on the bubble stands above it. */
const roomBelow = 128
const away = 28

/** What somebody says at a point, beside it in the picture. Seen only: the point's own name says it too. */
export function QuoteBubble({ point, x, y, picture }: { point: EmotionPoint; x: number; y: number; picture: EmotionPicture }) {
  const isAbove = y + away + roomBelow > picture.height
  const left = Math.min(Math.max(width / 2, x), Math.max(width / 2, picture.width - width / 2))
  return (
    <div
      className={`emotion-bubble${isAbove ? ' emotion-bubble-above' : ''}`}
      style={{ left: left - width / 2, top: isAbove ? y - away : y + away, width }}
      aria-hidden
    >
      <span className="emotion-bubble-tip" style={{ left: x - left + width / 2 }} />
      <QuoteWords point={point} />
    </div>
  )
}
