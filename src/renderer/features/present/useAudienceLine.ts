import { useEffect, useRef, useState } from 'react'
import { joinPresentation, type PresentChannel, type PresentState } from './presentChannel.ts'
import type { PresentDeed } from './presentKeys.ts'

interface AudienceDeeds {
  readonly perform: (deed: PresentDeed) => void
  readonly goTo: (number: number) => void
}

/** The room's end of the line: tells the presenter's window where the presentation is, and does what it asks for. */
export function useAudienceLine(journeyId: string, state: PresentState, deeds: AudienceDeeds): { readonly hasPresenter: boolean } {
  const [hasPresenter, setPresenter] = useState(false)
  const latest = useRef({ state, deeds })
  const channel = useRef<PresentChannel | null>(null)
  useEffect(() => {
    latest.current = { state, deeds }
  })
  useEffect(() => {
    const joined = joinPresentation(journeyId, (message) => {
      if (message.kind === 'hello') {
        setPresenter(true)
        joined.send({ kind: 'state', state: latest.current.state })
      } else if (message.kind === 'bye') setPresenter(false)
      else if (message.kind === 'do') latest.current.deeds.perform(message.deed)
      else if (message.kind === 'goTo') latest.current.deeds.goTo(message.number)
    })
    channel.current = joined
    joined.send({ kind: 'state', state: latest.current.state })
    const end = () => joined.send({ kind: 'ended' })
    addEventListener('pagehide', end)
    return () => {
      removeEventListener('pagehide', end)
      end()
      joined.close()
      channel.current = null
    }
  }, [journeyId])
  const { anchor, screen, watch, blank } = state
  // An anchor is made anew on every drawing: what it says decides.
  const said = JSON.stringify({ anchor, screen, watch, blank })
  useEffect(() => {
    channel.current?.send({ kind: 'state', state: latest.current.state })
  }, [said])
  return { hasPresenter }
}
