import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { roundScore } from '#core/commands/emotionCommands.ts'
import type { EmotionPicture } from '#core/layout/emotionPicture.ts'
import { scoreAtY } from '#core/layout/score.ts'
import type { Id } from '#core/model/id.ts'
import { pointAt } from '#core/queries/journey.ts'
import { recordFeeling } from './recordFeeling.ts'
import { useSession } from '../../session/useJourney.ts'
import { useRun } from '../map/useRun.ts'
import { useEmotionDesk } from './emotionDesk.ts'
import { reachStep } from './focusStep.ts'

/** From so far on a press is a drag, px on the screen. */
const slack = 3

interface Held {
  readonly pointId: Id
  readonly y: number
  isMoving: boolean
}

/** Mouse and pen on the picture: a point is dragged up and down in one step of undo, a press on an empty place sets one there. */
export function useFeelingDrag(picture: EmotionPicture | null, plot: RefObject<HTMLElement | null>) {
  const session = useSession()
  const desk = useEmotionDesk()
  const { run, isReadOnly } = useRun({ frame: true })
  const held = useRef<Held | null>(null)

  /** Where the pointer is in the picture, whatever the size of its words. */
  const placeOf = (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect()
    if (!box || !picture) return null
    const scale = box.width / picture.width
    return { x: (event.clientX - box.left) / scale, y: (event.clientY - box.top) / scale }
  }
  const end = (isKept: boolean) => {
    const now = held.current
    held.current = null
    if (!now?.isMoving) return
    if (isKept) session.endGesture()
    else session.bailGesture()
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      const place = placeOf(event)
      if (!picture || !place || event.button !== 0) return
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-point]') : null
      const pointId = button?.dataset['point']
      if (pointId !== undefined) {
        if (isReadOnly) return
        held.current = { pointId, y: event.clientY, isMoving: false }
        return
      }
      const step = picture.layout.steps.find((box) => place.x >= box.x && place.x < box.x + box.width)
      if (!step || place.y < picture.lane.y - 12 || place.y > picture.lane.y + picture.lane.height + 12) return
      event.preventDefault()
      const { laneId, personaId, kind } = desk
      const stepId = step.step.id
      const isSet = pointAt(session.getState().document, laneId, stepId, personaId, kind) !== undefined
      if (!isSet && !isReadOnly) {
        const score = scoreAtY(picture.lane, place.y - picture.lane.y)
        run('emotion.set', { laneId, stepId, personaId, kind, score: event.shiftKey ? Math.round(score) : score })
      }
      reachStep(stepId)
    },
    onPointerMove: (event: PointerEvent) => {
      const now = held.current
      const place = placeOf(event)
      if (!now || !picture || !place || (!now.isMoving && Math.abs(event.clientY - now.y) < slack)) return
      if (!now.isMoving) {
        now.isMoving = true
        // From the first move on, not before: a press that stays where it is remains a click on the point.
        plot.current?.setPointerCapture(event.pointerId)
        session.beginGesture()
      }
      const free = scoreAtY(picture.lane, place.y - picture.lane.y)
      recordFeeling(session, now.pointId, roundScore(event.shiftKey ? Math.round(free) : free))
    },
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !held.current?.isMoving) return
      event.stopPropagation()
      end(false)
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
    onLostPointerCapture: () => end(true)
  }
}
