import { axisFacePaths, type FaceLevel } from '#core/icons/faces.ts'
import './face.css'

/** A face as on the axis of the emotion lane. Decorative: words stand beside it or in the name of what is around it. */
export function Face({ level, size = 22 }: { level: FaceLevel; size?: number }) {
  return (
    <svg
      className="icon tp-face"
      data-feeling={level < 0 ? 'bad' : level > 0 ? 'good' : 'neutral'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {axisFacePaths(level).map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
