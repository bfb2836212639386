import { useEffect, useMemo, useState } from 'react'
import { personasOf } from '#core/queries/journey.ts'
import type { AttachmentAddress } from '#core/scene/elements.ts'
import { useServices } from '../../app/services.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'

/** Where drawings find the photos of the map's personas; another function once more of them are there. Cards on the canvas find their pictures themselves. */
export function usePersonaPhotos(): AttachmentAddress {
  const { attachments } = useServices()
  const hashes = useJourney(useSession(), ({ document }) => personasOf(document).flatMap(({ photo }) => photo ?? []))
  const [loaded, setLoaded] = useState(0)
  useEffect(() => {
    for (const hash of hashes) {
      if (attachments.known(hash) === null) void attachments.load(hash).then((url) => url && setLoaded((count) => count + 1))
    }
  }, [attachments, hashes])
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a new address is why the drawing has to be made anew
  return useMemo(() => (hash) => attachments.known(hash) ?? undefined, [attachments, loaded])
}
