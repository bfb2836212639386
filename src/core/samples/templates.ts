import type { Id } from '../model/id.ts'
import type { JourneyRecord } from '../model/records.ts'
import { templateMaps as english } from './content/en/templates.ts'
import { templateMaps as vietnamese } from './content/vi/templates.ts'
import { recordsOf } from './mapDescription.ts'

/** Starting points, in the order in which they are offered. Names for people: `library:template.<id>` in the message files. */
export const templateIds = ['blank', 'customerJourney', 'serviceBlueprint', 'outsideIn', 'employeeJourney'] as const

/** A starting point. */
export type TemplateId = (typeof templateIds)[number]

/** The records of a new map from a template, in the language asked for, with fresh ids. */
export function recordsOfTemplate(template: TemplateId, language: 'en' | 'vi', newId: () => Id): JourneyRecord[] {
  return recordsOf((language === 'vi' ? vietnamese : english)[template], newId)
}
