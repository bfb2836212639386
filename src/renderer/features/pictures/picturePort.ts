import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { answerOf } from '#contract/client.ts'
import type { CardPicture } from '#core/model/card.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { choosePictureFiles } from '../../platform/files.ts'

/** What became of a file: a picture that is kept, or in words why it was not taken. */
export type KeptPicture = { readonly ok: true; readonly picture: CardPicture } | { readonly ok: false; readonly words: string }

/** Getting pictures from the person into the library. */
export interface PicturePort {
  /** Lets the person choose; none where they thought better of it. */
  readonly choose: (options: { readonly several: boolean }) => Promise<readonly File[]>
  readonly keep: (file: File) => Promise<KeptPicture>
  /** Shows why something was not done, until it is dismissed. */
  readonly complain: (words: string) => void
}

/** The reader, whose code and worker come with the first picture. */
let reader: Promise<ReturnType<typeof import('../../platform/pictures/pictureReader.ts').createPictureReader>> | undefined
const read = async (file: File) => {
  reader ??= import('../../platform/pictures/pictureReader.ts').then(({ createPictureReader }) => createPictureReader())
  return (await reader)(file)
}

/** Pictures of this page: read in the worker, kept by the services. */
export function usePicturePort(): PicturePort {
  const { t } = useTranslation()
  const { client } = useServices()
  return useMemo<PicturePort>(
    () => ({
      choose: ({ several }) => choosePictureFiles(document, several),
      complain: (words) => showToast(words, { tone: 'problem' }),
      keep: async (file) => {
        const name = file.name || t('pictures:title')
        const reading = await read(file)
        if (!reading.ok) return { ok: false, words: t(`pictures:failed.${reading.fault}`, { name }) }
        const { data, thumbnail, width, height } = reading.picture
        const kept = answerOf('attachments.put', await client.upload('attachments.put', 'data', data))
        if (!kept.ok) return { ok: false, words: t('pictures:failed.notKept', { name, reason: t(`error:${kept.error.code}`) }) }
        const small = thumbnail && answerOf('attachments.put', await client.upload('attachments.put', 'data', thumbnail))
        // Without its smaller copy a picture is slower, not worse.
        const copy = small?.ok ? { thumbnail: small.value.hash } : {}
        return { ok: true, picture: { hash: kept.value.hash, ...copy, width, height, alt: '' } }
      }
    }),
    [client, t]
  )
}
