// Measures in words. Fetched with the first lane of metrics that has values.
import type { JourneyDocument } from '#core/model/document.ts'
import { find } from '#core/queries/journey.ts'
import type { Measured } from '#core/queries/measureAt.ts'
import { numberStyles } from '#core/text/numberStyles.ts'
import { measureWords } from '../../metrics/measureWords.ts'
import type { Words } from '../canvas.ts'

/** What is measured at a step, measure by measure. */
export function describeMeasures(words: Words, document: JourneyDocument, measured: readonly Measured[]): readonly string[] {
  const style = words('drawing:decimalPoint') === ',' ? numberStyles.comma : numberStyles.point
  return measured.map(({ metric, measure }) => {
    const card = measure.cardId === null ? undefined : find(document, 'card', measure.cardId)
    return measureWords(words, style, metric, measure, card?.text ?? null)
  })
}
