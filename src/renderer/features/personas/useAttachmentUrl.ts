import { useEffect, useState } from 'react'
import { useServices } from '../../app/services.ts'

/** The address of a picture among the attachments; null without one, and until it is there. */
export function useAttachmentUrl(hash: string | null): string | null {
  const { attachments } = useServices()
  const known = hash === null ? null : attachments.known(hash)
  const [loaded, setLoaded] = useState<{ hash: string; url: string | null } | null>(null)
  useEffect(() => {
    if (hash === null || known !== null) return undefined
    let isWanted = true
    void attachments.load(hash).then((url) => {
      if (isWanted) setLoaded({ hash, url })
    })
    return () => {
      isWanted = false
    }
  }, [attachments, hash, known])
  return known ?? (loaded?.hash === hash ? loaded.url : null)
}
