import { useId } from 'react'
import { markerFit, personaShapePath } from '#core/icons/personaShapes.ts'
import { persona as slots } from '#core/theme/tokens.ts'
import { personaInitial } from '#core/layout/personaMark.ts'
import './badge.css'

interface PersonaMarkProps {
  name: string
  slot: number
  /** Address of the photo; the initial stands without one. */
  photoUrl?: string | null
  size?: number
  /** Read out where the name does not stand beside it. */
  label?: string
}

/** A persona as a photo or an initial in its shape and colour. */
export function PersonaMark({ name, slot, photoUrl = null, size = 26, label }: PersonaMarkProps) {
  const clip = useId()
  const index = ((slot % slots.length) + slots.length) % slots.length
  const shape = slots[index]?.shape ?? 'circle'
  // The outline is drawn for a circle of this radius; pointed shapes reach further than it.
  const radius = shape === 'circle' || shape === 'square' ? 13 : 12
  const d = personaShapePath(shape, radius)
  const fit = markerFit(shape)
  return (
    <svg
      className="persona-mark"
      width={size}
      height={size}
      viewBox="-13 -13 26 26"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={d} fill={`var(--persona-${index + 1})`} />
      {photoUrl ? (
        <>
          <clipPath id={clip}>
            <path d={d} transform="scale(0.92)" />
          </clipPath>
          <image
            href={photoUrl}
            x={-radius}
            y={-radius}
            width={radius * 2}
            height={radius * 2}
            preserveAspectRatio="xMidYMid slice"
            clipPath={`url(#${clip})`}
          />
        </>
      ) : (
        <text x={0} y={3.6 + fit.down * radius} fill="var(--surface)">
          {personaInitial(name)}
        </text>
      )}
    </svg>
  )
}
