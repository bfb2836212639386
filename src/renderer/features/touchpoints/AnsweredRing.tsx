import { Icon } from '../../ui/Icon.tsx'
import './answeredRing.css'

const radius = 8
const around = 2 * Math.PI * radius

/** How many of five questions are answered, as a ring that closes. Decorative: the words stand beside it. */
export function AnsweredRing({ answered, total = 5 }: { answered: number; total?: number }) {
  const share = total === 0 ? 0 : answered / total
  if (share >= 1) {
    return (
      <span className="tp-ring-full">
        <Icon name="check" size={13} />
      </span>
    )
  }
  return (
    <svg className="icon tp-ring" width={20} height={20} viewBox="0 0 20 20" aria-hidden>
      <circle className="tp-ring-track" cx={10} cy={10} r={radius} />
      <circle
        className="tp-ring-done"
        cx={10}
        cy={10}
        r={radius}
        strokeDasharray={`${share * around} ${around}`}
        transform="rotate(-90 10 10)"
      />
    </svg>
  )
}
