import { useLayoutEffect } from 'react'
import { holdKeys } from '../../../ui/holdKeys.ts'
import { useCanvas } from '../canvas.ts'

/** Stands where the find field will be while its code is loaded: what is typed meanwhile is looked for. Draws nothing. */
export function FindOnItsWay() {
  const { find } = useCanvas()
  useLayoutEffect(() => find.await(holdKeys(find.close)), [find])
  return null
}
