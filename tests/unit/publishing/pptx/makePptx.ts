import { join } from 'node:path'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut, type HandOutOptions } from '#core/handOut/options.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import type { Writing, WritingAttachment } from '#publishing/writer.ts'
import { writePptx } from '#publishing/writers/pptx.ts'

/** The sample with ids of its own, always the same. */
export function sampleDocument(language: 'en' | 'vi'): JourneyDocument {
  let count = 0
  return documentOf(sampleMap(language, () => `id${(count += 1)}`))
}

/** Options of slides in a language. */
export function slideOptions(language: 'en' | 'vi', more: Partial<HandOutOptions> = {}): HandOutOptions {
  return { ...usualHandOut, language, ...more }
}

/** Slides of a document, written as a file. */
export function makePptx(
  document: JourneyDocument,
  options: HandOutOptions,
  attachments: readonly WritingAttachment[] = []
): Promise<Writing> {
  return writePptx({
    document,
    options,
    edition: editionIn(options.language, '2026-11-21', 7),
    attachments,
    resourcesFolder: join(import.meta.dirname, '../../../../resources'),
    progress: () => undefined
  })
}
