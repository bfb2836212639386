import type { IconName } from '#core/icons/icons.ts'
import type { EvidenceKind } from '#core/model/evidence.ts'

/** The icon of a kind of evidence. */
export function evidenceIcon(kind: EvidenceKind): IconName {
  return icons[kind]
}

const icons: Readonly<Record<EvidenceKind, IconName>> = {
  quote: 'quote',
  interview: 'messages-square',
  survey: 'list-checks',
  analytics: 'chart-no-axes-column',
  complaint: 'megaphone',
  observation: 'eye'
}

/** The word for how much a piece bears, as a key under `evidence:strength`. */
export function strengthWord(strength: number): 'weak' | 'fair' | 'strong' {
  return strength >= 3 ? 'strong' : strength === 2 ? 'fair' : 'weak'
}
