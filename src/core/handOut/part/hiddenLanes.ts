import { layerOfKind } from '../../analyses/layers.ts'
import type { JourneyDocument } from '../../model/document.ts'
import type { Lane } from '../../model/lane.ts'
import { lanesOf } from '../../queries/journey.ts'
import type { HandOutChoice } from '../options.ts'

/**
 * The lanes that are hidden on the map and therefore in what is handed out. The five layers show theirs all the same, as their view does:
 * what an experience rests on does not depend on what of it the map shows.
 */
export function hiddenLanesOf(document: JourneyDocument, { subject }: Pick<HandOutChoice, 'subject'>): readonly Lane[] {
  return lanesOf(document).filter((lane) => lane.hidden && (subject !== 'layers' || layerOfKind(lane.kind) === null))
}
