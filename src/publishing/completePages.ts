import { pagesOf, type Page } from '#core/handOut/pages.ts'
import { shownLanesOf } from '#core/queries/journey.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import { countRecords } from '#core/scene/check.ts'
import type { WritingJob } from './writer.ts'

/** The pages of a job, each complete: a page of the map that lacks one of its cards is a bug and throws. */
export function completePages({ document, options, edition }: Pick<WritingJob, 'document' | 'options' | 'edition'>): Page[] {
  const pages = pagesOf(document, options, edition)
  if (options.choice.subject !== 'map') return pages
  const drawn = new Set(pages.flatMap(({ scene }) => [...countRecords(scene).keys()]))
  const expected = drawableCards(document)
  const missing = expected.filter((id) => !drawn.has(id))
  if (missing.length > 0)
    throw new Error(`The drawing lacks ${missing.length} of ${expected.length} cards: ${missing.slice(0, 3).join(', ')}`)
  return pages
}

/** Ids of the cards that a drawing of a document shows: those of lanes that are shown and not folded. */
export function drawableCards(document: JourneyDocument): string[] {
  const open = new Set(shownLanesOf(document).flatMap((lane) => (lane.collapsed ? [] : [lane.id])))
  return [...allRecords(document)].flatMap((record) => (record.type === 'card' && open.has(record.laneId) ? [record.id] : []))
}
