import { useEffect } from 'react'
import { focusBox } from '../camera/boxes.ts'
import type { Canvas } from '../canvas.ts'

/** Keeps the card that is being written in sight when the window gets smaller, or a keyboard comes up on the screen. */
export function useWrittenInView(canvas: Canvas): void {
  useEffect(
    () =>
      canvas.camera.frame.subscribe(() => {
        const burst = canvas.typing.burst.get()
        const box = burst && focusBox(canvas.state().layout, { kind: 'cell', ...burst })
        if (box) canvas.camera.reveal(box)
      }),
    [canvas]
  )
}
