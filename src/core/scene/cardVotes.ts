import { mostDots, voteDot, voteNumber, type VotesBox } from '../layout/setVotes.ts'
import type { Theme } from '../theme/theme.ts'
import { dotPath } from './blockPath.ts'
import type { Primitive } from './primitives.ts'
import { textAt } from './text.ts'

/** The votes of a card: as many dots, or one with the number beside it. Their count tells them, not their colour. */
export function cardVotes(votes: VotesBox, theme: Theme): Primitive[] {
  const { radius, gap, beforeNumber } = voteDot
  const dots = votes.count > mostDots ? 1 : votes.count
  let d = ''
  for (let dot = 0; dot < dots; dot += 1) d += dotPath(votes.x + radius + dot * (2 * radius + gap), votes.y, radius)
  const drawn: Primitive[] = [{ kind: 'path', d, fill: theme.color.ink2 }]
  if (votes.count > mostDots)
    drawn.push(textAt(String(votes.count), votes.x + 2 * radius + beforeNumber, votes.y + 4, voteNumber, theme.color.ink2))
  return drawn
}
