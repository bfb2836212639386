import { useEffect, useRef, useState } from 'react'
import { useServices } from '../../app/services.ts'
import { useScheme } from '../../session/usePreferences.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { svgAddress } from '../library/Thumbnail.tsx'

/** Pictures of versions never change: by version and theme; the newest 100. */
const drawn = new Map<string, string>()
const kept = 100

/** A small picture of a version, asked for once it comes near the window. Shown as an image: what stands in it is never part of the page. */
export function VersionPicture({ journeyId, versionId }: { journeyId: string; versionId: string }) {
  const { client } = useServices()
  const theme = useScheme()
  const key = `${versionId}:${theme}`
  const place = useRef<HTMLDivElement>(null)
  const [arrived, setArrived] = useState('')
  const address = drawn.get(key)
  useEffect(() => {
    const element = place.current
    if (!element || drawn.has(key)) return undefined
    let isWanted = true
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        void client.call('versions.thumbnail', { id: journeyId, version: versionId, theme }).then((answer) => {
          if (!answer.ok) return
          drawn.set(key, svgAddress(answer.value.svg))
          for (const old of drawn.keys()) if (drawn.size > kept) drawn.delete(old)
          if (isWanted) setArrived(key)
        })
      },
      { rootMargin: '200px' }
    )
    observer.observe(element)
    return () => {
      isWanted = false
      observer.disconnect()
    }
  }, [client, journeyId, versionId, key, theme])
  return (
    <div className="version-picture" ref={place} data-arrived={arrived === key || undefined}>
      {address ? <img src={address} alt="" draggable={false} decoding="async" /> : <Skeleton height="100%" radius={0} />}
    </div>
  )
}

/** The picture of the map as it is in the library now; `revision` says when it has to be asked for anew. */
export function PictureOfNow({ journeyId, revision }: { journeyId: string; revision: string }) {
  const { client } = useServices()
  const theme = useScheme()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    void client.call('journeys.thumbnail', { id: journeyId, theme }).then((answer) => {
      if (isWanted && answer.ok) setAddress(svgAddress(answer.value.svg))
    })
    return () => {
      isWanted = false
    }
  }, [client, journeyId, theme, revision])
  return (
    <div className="version-picture">
      {address ? <img src={address} alt="" draggable={false} /> : <Skeleton height="100%" radius={0} />}
    </div>
  )
}
