import { commentsLost } from '#core/handOut/comments/commentsLost.ts'
import type { Edition } from '#core/handOut/edition.ts'
import { formatTraits, type HandOutFormat } from '#core/handOut/formats.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import { partOfMap, type LeftOut } from '#core/handOut/partOfMap.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import { uprightPictures } from './uprightPictures.ts'
import { withoutWebp } from './webp/withoutWebp.ts'
import type { Writing, WritingAttachment } from './writer.ts'
import { writers } from './writers/writers.ts'

/** What is to be made of a document. `attachments` are those that it may need. */
export interface Publication {
  readonly document: JourneyDocument
  readonly format: HandOutFormat
  readonly options: HandOutOptions
  readonly edition: Edition
  readonly attachments: readonly WritingAttachment[]
  readonly resourcesFolder: string
}

/** A finished file: what the writer says of it, its ending (without a dot), and what stayed at home as asked. */
export interface Published extends Writing {
  readonly extension: string
  readonly mime: string
  readonly leftOut: LeftOut
}

/**
 * Writes the part of a document that is handed out as a file. What stays at home is taken away before any writer sees the document, and
 * drawings get their pictures upright and of a kind that every reader knows. A writer counts what is in its file before it is handed out: a card that is missing is a bug and throws,
 * so that no incomplete file ever leaves.
 */
export async function publish(publication: Publication, progress: (done: number) => void = () => undefined): Promise<Published> {
  const { format, options, edition, attachments, resourcesFolder } = publication
  const { document, leftOut } = partOfMap(publication.document, options.choice, { say: edition.say, keepsHidden: format === 'json' })
  const { extension, mime, sort } = formatTraits[format]
  const write = await writers[format]()
  const pictures = sort === 'drawn' ? await uprightPictures(await withoutWebp(attachments, picturesOnCards(document))) : attachments
  const written = await write({ document, options, edition, attachments: pictures, resourcesFolder, progress })
  const issues = [...written.issues, ...commentsLost(document, format, options.choice)]
  return { ...written, issues, extension, mime, leftOut }
}

function picturesOnCards(document: JourneyDocument): ReadonlySet<string> {
  return new Set(
    [...allRecords(document)].flatMap((record) =>
      record.type === 'card' && record.picture !== null ? [record.picture.hash, record.picture.thumbnail ?? record.picture.hash] : []
    )
  )
}
