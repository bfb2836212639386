import { useEffect } from 'react'
import type { JourneySession } from '../../session/state.ts'
import type { CanvasCommands } from '../canvas/canvasCommands.ts'
import { alignView } from './alignView.ts'

interface Shown {
  readonly session: JourneySession
  readonly canvas: CanvasCommands | null
}

/** Where one of two canvases is moved, the other follows. They begin where `leader` stands. */
export function useFollowing(first: Shown, second: Shown, leader: 'first' | 'second'): void {
  const [{ session: firstSession, canvas: firstCanvas }, { session: secondSession, canvas: secondCanvas }] = [first, second]
  useEffect(() => {
    if (!firstCanvas || !secondCanvas) return undefined
    // What follows must not lead back: rounding would let the two creep.
    let isLed = false
    const lead = (from: CanvasCommands, to: CanvasCommands, sessions: readonly [JourneySession, JourneySession]) => () => {
      if (isLed) return
      isLed = true
      to.moveTo(alignView(from.place().view, sessions[0].getState().layout, sessions[1].getState().layout))
      isLed = false
    }
    const forth = lead(firstCanvas, secondCanvas, [firstSession, secondSession])
    const back = lead(secondCanvas, firstCanvas, [secondSession, firstSession])
    if (leader === 'first') forth()
    else back()
    const stops = [firstCanvas.follow(forth), secondCanvas.follow(back)]
    return () => stops.forEach((stop) => stop())
  }, [firstCanvas, secondCanvas, firstSession, secondSession, leader])
}
