import type { SearchHit } from '#contract/shapes.ts'
import type { IconName } from '#core/icons/icons.ts'

/** What kind of place a hit is, as an icon: cards show that of their lane. */
export function hitIcon(hit: SearchHit): IconName {
  switch (hit.recordType) {
    case 'persona':
      return 'users'
    case 'stage':
    case 'step':
      return 'columns-3'
    case 'lane':
      return 'rows-3'
    case 'link':
      return 'link-2'
    case 'comment':
      return 'message-square-text'
    case 'card':
    case 'emotionPoint':
      return laneIcons[hit.laneKind ?? ''] ?? 'sticky-note'
    default:
      return 'map'
  }
}

const laneIcons: Readonly<Record<string, IconName>> = {
  doing: 'footprints',
  thinking: 'message-circle',
  emotion: 'activity',
  touchpoints: 'pointer',
  pains: 'frown',
  opportunities: 'lightbulb'
}
