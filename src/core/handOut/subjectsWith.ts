import { layersOf } from '../analyses/layers.ts'
import { touchpointTable } from '../analyses/touchpointTable.ts'
import type { JourneyDocument } from '../model/document.ts'
import { allStepsOf, assessmentsOf, metricsOf, opportunitiesOf, personasOf, pointsAt, shownLanesOf } from '../queries/journey.ts'
import { handOutSubjects, type HandOutSubject } from './formats.ts'

/** What of a map has content to hand out. The map itself always has. */
export function subjectsWith(document: JourneyDocument): ReadonlySet<HandOutSubject> {
  return new Set(handOutSubjects.filter((subject) => hasContent(document, subject)))
}

/** Whether a map has anything of a subject. */
export function hasContent(document: JourneyDocument, subject: HandOutSubject): boolean {
  switch (subject) {
    case 'map':
      return true
    case 'emotion': {
      const open = new Set(shownLanesOf(document).map(({ id }) => id))
      return allStepsOf(document).some((step) => pointsAt(document, step.id).some(({ laneId }) => open.has(laneId)))
    }
    case 'touchpoints':
      return touchpointTable(document).length > 0
    case 'improve':
      return opportunitiesOf(document).length > 0
    case 'layers':
      return layersOf(document).cards.length > 0
    case 'personas':
      return personasOf(document).length > 0
    case 'metrics':
      return metricsOf(document).length > 0
    case 'maturity':
      return assessmentsOf(document).length > 0
  }
}
