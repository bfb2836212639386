import { failure, type Issue } from '#core/exchange/issue.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { writeMermaid } from '#core/exchange/mermaid/writeMermaid.ts'
import type { ReadMap } from '#core/exchange/readOutcome.ts'
import { documentOf } from '#core/model/document.ts'
import { err, ok, type Result } from '#core/result.ts'
import { runPublishWorker } from '#services/exporting/runPublishWorker.ts'
import { localDay } from '#services/exporting/localDay.ts'
import { workerUrls } from '#services/hosting/workerUrls.ts'
import type { Language } from '#contract/messages/messages.ts'
import type { OutputKind } from './fileKinds.ts'
import { handOutOf, type PictureOptions } from './parseCommand.ts'

/** The content of a file, and what the format could not hold. */
export interface MadeFile {
  readonly content: string | Uint8Array
  readonly issues: readonly Issue[]
}

/** Makes the content of a file of a map: text formats here, pictures in the publishing worker. Refused with an issue or with the reason why a picture failed. */
export async function makeFile(
  map: ReadMap,
  kind: OutputKind,
  picture: PictureOptions,
  language: Language
): Promise<Result<MadeFile, Issue | string>> {
  const document = documentOf(map.records)
  switch (kind) {
    case 'json':
      return ok({ content: writeJourneyFile(document, map.attachments), issues: [] })
    case 'mermaid': {
      const { text, issues } = writeMermaid(document)
      const refusal = issues.find((issue) => issue.severity === 'error')
      return refusal ? err(refusal) : ok({ content: text, issues })
    }
    case 'svg':
    case 'png': {
      const { outcome } = runPublishWorker(
        workerUrls(import.meta.url).publishWorkerUrl,
        {
          records: map.records,
          format: kind,
          options: handOutOf(picture, language),
          day: localDay(Date.now()),
          version: null,
          attachments: map.attachments.map(({ hash, mime, data }) => ({ hash, mime, data: Buffer.from(data, 'base64') }))
        },
        () => undefined
      )
      const drawn = await outcome
      if (drawn.ok) return ok({ content: drawn.value.data, issues: drawn.value.issues.map((issue) => ({ ...issue })) })
      return err(drawn.error.code === 'tooLarge' ? failure('pictureTooLarge') : drawn.error.message)
    }
  }
}
