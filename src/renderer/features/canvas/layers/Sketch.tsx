import { memo } from 'react'
import type { AttachmentAddress } from '#core/scene/elements.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { Drawing } from '../../../ui/Drawing.tsx'

/** A drawing as a picture of its own size; what reaches over its edges is shown. Seen, not read: the mirror grid speaks for it. */
export const Sketch = memo(function Sketch({
  primitives,
  width,
  height,
  attachments
}: {
  primitives: readonly Primitive[]
  width: number
  height: number
  /** Where its pictures are, if they are not among those that the whole map knows. */
  attachments?: AttachmentAddress | undefined
}) {
  return (
    <svg className="cv-sketch" width={width} height={height} aria-hidden focusable="false">
      <Drawing primitives={primitives} {...(attachments ? { attachments } : {})} />
    </svg>
  )
})
