import { useEffect, useRef, useState } from 'react'
import { useServices } from '../../app/services.ts'
import { useScheme } from '../../session/usePreferences.ts'

/** Pictures that were drawn, by journey and revision; the newest 200. */
const drawn = new Map<string, string>()
const kept = 200

/** The picture of a journey, asked for once it comes near the window. Shown as an image: what stands in it is never part of the page. */
export function Thumbnail({ id, revision }: { id: string; revision: number }) {
  const { client } = useServices()
  const theme = useScheme()
  const key = `${id}:${revision}:${theme}`
  const place = useRef<HTMLDivElement>(null)
  const [address, setAddress] = useState<string | null>(() => drawn.get(key) ?? null)
  const [shownKey, setShownKey] = useState(key)
  // Until the picture of the new revision is there the old one stays.
  if (shownKey !== key) {
    setShownKey(key)
    const known = drawn.get(key)
    if (known) setAddress(known)
  }
  useEffect(() => {
    const element = place.current
    if (!element || drawn.has(key)) return undefined
    let isWanted = true
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        void client.call('journeys.thumbnail', { id, theme }).then((answer) => {
          if (!answer.ok) return
          const picture = svgAddress(answer.value.svg)
          drawn.set(`${id}:${answer.value.revision}:${theme}`, picture)
          for (const old of drawn.keys()) if (drawn.size > kept) drawn.delete(old)
          if (isWanted) setAddress(picture)
        })
      },
      { rootMargin: '400px' }
    )
    observer.observe(element)
    return () => {
      isWanted = false
      observer.disconnect()
    }
  }, [client, id, key, theme])
  return (
    <div className="thumbnail" ref={place}>
      {address ? <img src={address} alt="" draggable={false} decoding="async" /> : null}
    </div>
  )
}

/** An address for a picture given as SVG text. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}
