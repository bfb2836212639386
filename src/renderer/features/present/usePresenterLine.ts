import { useEffect, useRef, useState } from 'react'
import { joinPresentation, type Blank, type PresentChannel } from './presentChannel.ts'
import type { PresentDeed } from './presentKeys.ts'
import type { Screen } from './slides.ts'
import type { Move } from './spot.ts'
import { startedAt, toggled, type Stopwatch } from './stopwatch.ts'
import type { Presentation } from './usePresentation.ts'

/** What the presenter's window knows of the room's, and does to it. */
export interface PresenterLine {
  /** Whether there is a window in front of the room. Without one everything happens here alone, for rehearsing. */
  readonly isFollowing: boolean
  readonly watch: Stopwatch
  readonly blank: Blank
  readonly perform: (deed: PresentDeed) => void
  readonly goTo: (number: number) => void
}

const moves: readonly Move[] = ['next', 'previous', 'forward', 'back', 'down', 'up', 'first', 'last']

/** The presenter's end of the line. */
export function usePresenterLine(
  journeyId: string,
  presentation: Pick<Presentation, 'move' | 'goTo' | 'follow'>,
  onScreen: (screen: Screen) => void
): PresenterLine {
  const [isFollowing, setFollowing] = useState(false)
  const [watch, setWatch] = useState(() => startedAt(Date.now()))
  const [blank, setBlank] = useState<Blank>(null)
  const channel = useRef<PresentChannel | null>(null)
  const latest = useRef({ presentation, onScreen })
  useEffect(() => {
    latest.current = { presentation, onScreen }
  })
  useEffect(() => {
    const joined = joinPresentation(journeyId, (message) => {
      if (message.kind === 'ended') {
        setFollowing(false)
        setBlank(null)
      }
      if (message.kind !== 'state') return
      const { anchor, screen, watch: time, blank: shown } = message.state
      // A window that starts now has not heard of this one.
      setFollowing((before) => {
        if (!before) joined.send({ kind: 'hello' })
        return true
      })
      latest.current.onScreen(screen)
      latest.current.presentation.follow(anchor)
      setWatch(time)
      setBlank(shown)
    })
    channel.current = joined
    joined.send({ kind: 'hello' })
    const leave = () => joined.send({ kind: 'bye' })
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
      joined.close()
      channel.current = null
    }
  }, [journeyId])

  const perform = (deed: PresentDeed) => {
    if (isFollowing) {
      // Only what concerns the room: the rest belongs to its own window.
      if (!notForRoom.includes(deed)) channel.current?.send({ kind: 'do', deed })
      return
    }
    const move = moves.find((each) => each === deed)
    if (move) presentation.move(move)
    else if (deed === 'timer') setWatch((before) => toggled(before, Date.now()))
    else if (deed === 'restart') setWatch(startedAt(Date.now()))
  }
  return {
    isFollowing,
    watch,
    blank,
    perform,
    goTo: (number) => {
      if (isFollowing) channel.current?.send({ kind: 'goTo', number })
      else presentation.goTo(number)
    }
  }
}

const notForRoom: readonly PresentDeed[] = ['notes', 'presenter', 'fullScreen', 'sheet', 'leave', 'jump']
