import type { Language } from '#contract/messages/messages.ts'
import { templateIds, type TemplateId } from '#core/samples/templateIds.ts'
import { recordsOfTemplate } from '#core/samples/templates.ts'
import { newId } from '../../platform/newId.ts'
import { pictureOfRecords } from './pictureOfRecords.ts'

/** A template with a picture of what one gets. */
export interface TemplatePicture {
  readonly id: TemplateId
  readonly svg: string
}

/** All templates as pictures, in the order in which they are offered. */
export function templatePictures(language: Language, theme: 'light' | 'dark'): TemplatePicture[] {
  return templateIds.map((id) => ({
    id,
    svg: pictureOfRecords(recordsOfTemplate(id, language, newId), theme, { width: 480, height: 240 })
  }))
}
