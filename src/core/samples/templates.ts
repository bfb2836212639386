import type { Id } from '../model/id.ts'
import type { JourneyRecord } from '../model/records.ts'
import { templateMaps as english } from './content/en/templates.ts'
import { templateMaps as vietnamese } from './content/vi/templates.ts'
import { recordsOf } from './mapDescription.ts'
import type { TemplateId } from './templateIds.ts'

/** The records of a new map from a template, in the language asked for, with fresh ids. */
export function recordsOfTemplate(template: TemplateId, language: 'en' | 'vi', newId: () => Id): JourneyRecord[] {
  return recordsOf((language === 'vi' ? vietnamese : english)[template], newId)
}
