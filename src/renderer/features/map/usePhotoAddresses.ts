import { useEffect, useMemo, useState } from 'react'
import { picturesToDraw } from '#core/pictures/picturesToDraw.ts'
import type { AttachmentAddress } from '#core/scene/elements.ts'
import { useServices } from '../../app/services.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'

/** How often at most a drawing is made anew while its pictures come, ms. */
const rest = 120

/** Where a drawing of the whole map finds its photos and pictures; another function once more of them are there. */
export function usePhotoAddresses(): AttachmentAddress {
  const { attachments } = useServices()
  const hashes = useJourney(useSession(), ({ document }) => picturesToDraw(document))
  const [loaded, setLoaded] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        setLoaded((count) => count + 1)
      }, rest)
    }
    let isWanted = true
    for (const hash of hashes) {
      if (attachments.known(hash) === null) void attachments.load(hash).then((url) => isWanted && url !== null && tell())
    }
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [attachments, hashes])
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a new address is why the drawing has to be made anew
  return useMemo(() => (hash) => attachments.known(hash) ?? undefined, [attachments, loaded])
}
