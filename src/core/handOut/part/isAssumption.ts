import type { Card } from '../../model/card.ts'
import type { EmotionPoint } from '../../model/emotionPoint.ts'

/** Whether nobody has proved it. What is believed or intended to be felt is no claim of what is: it is never one. */
export function isAssumption(record: Card | EmotionPoint): boolean {
  return record.certainty === 'assumption' && (record.type === 'card' || record.kind === 'lived')
}
