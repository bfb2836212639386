import { useEffect, useState, type ComponentType } from 'react'
import { withWords } from '../../i18n/i18n.ts'

/** How long the map has the machine to itself, ms: what is due can wait. */
const rest = 1500

let known: ComponentType<{ isDot?: boolean }> | null = null

/** How much of the map is to be looked at again, once everything else is there; nothing where its code does not come. */
export function DueMark({ isDot = false }: { isDot?: boolean }) {
  const [Badge, setBadge] = useState(() => known)
  useEffect(() => {
    if (Badge) return undefined
    const timer = setTimeout(() => {
      void withWords(import('../evidence/DueBadge.tsx')).then(({ DueBadge }) => {
        known = DueBadge
        setBadge(() => DueBadge)
      }, stayAway)
    }, rest)
    return () => clearTimeout(timer)
  }, [Badge])
  return Badge ? <Badge isDot={isDot} /> : null
}

/** That the host is gone is said elsewhere. */
function stayAway(): void {
  return undefined
}
