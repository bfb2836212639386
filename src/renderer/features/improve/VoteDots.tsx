import { mostDots } from '#core/layout/setVotes.ts'
import './voteDots.css'

/** Votes as on the cards of the map: a dot each, more than five as one dot and the number. Said by whoever stands around it. */
export function VoteDots({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <span className="vote-dots" aria-hidden>
      {Array.from({ length: count > mostDots ? 1 : count }, (_, index) => (
        <i key={index} />
      ))}
      {count > mostDots ? <span>{count}</span> : null}
    </span>
  )
}
