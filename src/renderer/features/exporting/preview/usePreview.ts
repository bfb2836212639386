import { useEffect, useMemo, useState } from 'react'
import type { JourneyDocument } from '#core/model/document.ts'
import { useServices } from '../../../app/services.ts'
import type { AttachmentUrls } from '../../../platform/attachments.ts'
import type { PreviewRequest } from './makePreview.ts'
import { createPreviewer, type MadePreview, type Previewer } from './previewer.ts'

/** Pictures are shown this wide at most, px, and so many of them: a preview is small. */
const pictureWidth = 480
const mostPictures = 300

/** A preview as it stands: `made` is the one before while another is being made. */
export interface ShownPreview {
  readonly previewer: Previewer | null
  readonly made: MadePreview | null
  readonly isMaking: boolean
  readonly hasFailed: boolean
  /** Grows when what is painted has to be painted anew. */
  readonly edition: number
}

/** Keeps a preview of what is asked for. */
export function usePreview(document: JourneyDocument, request: PreviewRequest): ShownPreview {
  const { attachments } = useServices()
  const [previewer, setPreviewer] = useState<Previewer | null>(null)
  const [shown, setShown] = useState<{ made: MadePreview | null; of: unknown; edition: number }>({ made: null, of: null, edition: 0 })
  useEffect(() => {
    const own = createPreviewer()
    setPreviewer(own)
    return own.dispose
  }, [])
  // What is asked for as text: the same wish is no reason to make it again.
  const wish = JSON.stringify(request)
  const of = useMemo(() => ({ document, wish }), [document, wish])
  useEffect(() => {
    previewer?.show(document)
  }, [previewer, document])
  useEffect(() => {
    if (!previewer) return undefined
    let isWanted = true
    void previewer.make(JSON.parse(of.wish) as PreviewRequest).then((made) => {
      if (isWanted) setShown(({ edition, made: before }) => ({ made: made ?? before, of: made ? of : null, edition: edition + 1 }))
    })
    return () => {
      isWanted = false
    }
  }, [previewer, of])
  const pictures = shown.made?.about.pictures.join(' ') ?? ''
  useEffect(() => {
    if (!previewer) return undefined
    let isWanted = true
    const hashes = pictures === '' ? [] : pictures.split(' ').slice(0, mostPictures)
    void sendPictures(hashes, attachments, previewer, () => isWanted).then((any) => {
      if (isWanted && any) setShown((now) => ({ ...now, edition: now.edition + 1 }))
    })
    return () => {
      isWanted = false
    }
  }, [previewer, pictures, attachments])
  return {
    previewer,
    made: shown.made,
    isMaking: shown.of !== of,
    hasFailed: shown.of === null && shown.edition > 0,
    edition: shown.edition
  }
}

async function sendPictures(
  hashes: readonly string[],
  attachments: AttachmentUrls,
  previewer: Previewer,
  isWanted: () => boolean
): Promise<boolean> {
  let any = false
  for (const hash of hashes) {
    const url = await attachments.load(hash)
    if (!isWanted()) return any
    if (url === null) continue
    try {
      const image = new Image()
      image.src = url
      await image.decode()
      const picture = await createImageBitmap(image, { resizeWidth: Math.min(pictureWidth, image.naturalWidth), resizeQuality: 'medium' })
      previewer.addPictures([[hash, picture]])
      any = true
    } catch {
      // A picture that cannot be drawn is left out here; the file says so itself.
    }
  }
  return any
}
