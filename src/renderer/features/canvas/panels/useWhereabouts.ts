import { useSyncExternalStore } from 'react'
import type { Id } from '#core/model/id.ts'
import { levelOfDetailAt } from '#core/theme/mapMeasures.ts'
import { whereabouts } from '../camera/stageView.ts'
import { useCanvas } from '../canvas.ts'

const nowhere = ' '

/** Whether one sees the map as an overview. */
export function isFarAway(zoom: number): boolean {
  const level = levelOfDetailAt(zoom)
  return level === 'overview' || level === 'blocks'
}

/** The stage and step where one is. Follows every frame of the camera, and draws anew only where the answer is another one. */
export function useWhereabouts(): { readonly stageId: Id | null; readonly stepId: Id | null } {
  const { session, camera } = useCanvas()
  // One string, so that equal answers are the same.
  const here = useSyncExternalStore(
    (listener) => {
      const stops = [camera.view.subscribe(listener), camera.frame.subscribe(listener), session.subscribe(listener)]
      return () => stops.forEach((stop) => stop())
    },
    () => {
      const found = whereabouts(session.getState(), camera.view.get(), camera.frame.get())
      return found ? `${found.stage.stage.id} ${found.step?.step.id ?? ''}` : nowhere
    }
  )
  const [stageId, stepId] = here.split(' ')
  return { stageId: stageId || null, stepId: stepId || null }
}
