import type { Lane } from '../../model/lane.ts'
import { bandBelow, bandOf } from '../../queries/laneBands.ts'

/**
 * What customers do not see: the line of visibility with everything below it, and lanes of the kinds that belong there, wherever they stand
 * and whether or not the line is drawn. `lanes` from top to bottom, hidden ones included.
 */
export function backstageOf(lanes: readonly Lane[]): readonly Lane[] {
  const line = lanes.findIndex((lane) => lane.kind === 'lineOfVisibility')
  const behind = bandBelow('lineOfVisibility')
  return lanes.filter(({ kind }, at) => (line >= 0 && at >= line) || kind === 'lineOfInternalInteraction' || (bandOf(kind) ?? 0) >= behind)
}
