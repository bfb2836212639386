import { join } from 'node:path'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut, type HandOutOptions } from '#core/handOut/options.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import type { Writing, WritingAttachment } from '#publishing/writer.ts'
import { writePdf } from '#publishing/writers/pdf.ts'

export const resourcesFolder = join(import.meta.dirname, '../../../../resources')

/** The options of the dialog's beginning in a language, with others instead of some. */
export function pdfOptions(language: 'en' | 'vi', more: Partial<HandOutOptions> = {}): HandOutOptions {
  return { ...usualHandOut, language, ...more }
}

/** A PDF of a document. */
export function makePdf(
  document: JourneyDocument,
  options: HandOutOptions = pdfOptions('en'),
  { attachments = [], progress = () => undefined }: { attachments?: readonly WritingAttachment[]; progress?: (done: number) => void } = {}
): Promise<Writing> {
  return writePdf({ document, options, edition: editionIn(options.language, '2026-11-21', 7), attachments, resourcesFolder, progress })
}

/** The sample map in a language. */
export function sample(language: 'en' | 'vi'): JourneyDocument {
  let count = 0
  return documentOf(sampleMap(language, () => `id${(count += 1)}`))
}
