import { useContext, useEffect, useMemo, useState } from 'react'
import type { CardBox } from '#core/layout/boxes.ts'
import { pictureFor } from '#core/pictures/picturesToDraw.ts'
import type { AttachmentAddress } from '#core/scene/elements.ts'
import { ServicesContext } from '../../../app/services.ts'

/**
 * Where the drawing of one card finds its picture; undefined for a card without one. Only what is drawn is fetched, which is what is
 * near the view, and one that arrives draws its own card anew and no other.
 */
export function useCardPictures(box: CardBox): AttachmentAddress | undefined {
  // A map that is shown without services, as in a test, shows cards without their pictures.
  const attachments = useContext(ServicesContext)?.attachments
  const wanted = box.card.picture && box.picture ? pictureFor(box.card.picture, box.picture.width) : null
  const { attachment, fallback } = wanted ?? {}
  const [loaded, setLoaded] = useState(0)
  useEffect(() => {
    if (!attachments || attachment === undefined || attachments.known(attachment) !== null) return undefined
    let isWanted = true
    const tell = (url: string | null) => {
      if (isWanted && url !== null) setLoaded((count) => count + 1)
      return url
    }
    void attachments
      .load(attachment)
      .then(tell)
      .then((url) => (url === null && fallback !== undefined ? attachments.load(fallback).then(tell) : url))
    return () => {
      isWanted = false
    }
  }, [attachments, attachment, fallback])
  return useMemo(
    () => (attachments && attachment !== undefined ? (hash) => attachments.known(hash) ?? undefined : undefined),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new address is why the drawing has to be made anew
    [attachments, attachment, loaded]
  )
}
