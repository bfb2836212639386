import type { IconName } from '../icons/icons.ts'
import type { Channel, Control } from '../model/card.ts'
import type { LaneKind } from '../model/lane.ts'
import type { PersonaKind } from '../model/persona.ts'
import type { MapState } from '../model/map.ts'
import type { Aim } from '../model/touchpointReview.ts'

/** The icon of a kind of lane, in lane headers, menus and the touchpoint table. */
export function laneIcon(kind: LaneKind): IconName {
  return laneIcons[kind]
}

/** The icon of the medium of a touchpoint; of one without a medium: the pointing hand of the lane. */
export function channelIcon(channel: Channel | null): IconName {
  return channel === null ? 'pointer' : channelIcons[channel]
}

/** The mark of a touchpoint that is not fully controlled; null where none is shown. */
export function controlIcon(control: Control | null): IconName | null {
  return control === 'uncontrolled' ? 'unplug' : control === 'influenced' ? 'hand' : null
}

/** The icon of a map's state in its badge. */
export function stateIcon(state: MapState): IconName {
  return state === 'future' ? 'sparkle' : 'circle-dot'
}

/** The icon of a kind of persona beside her name; null for customers, whom a journey is about. */
export function personaKindIcon(kind: PersonaKind): IconName | null {
  return personaKindIcons[kind]
}

const personaKindIcons: Readonly<Record<PersonaKind, IconName | null>> = {
  customer: null,
  prospect: 'user-plus',
  employee: 'headphones',
  supplier: 'truck',
  partner: 'handshake',
  investor: 'chart-no-axes-column',
  citizen: 'users'
}

const laneIcons: Readonly<Record<LaneKind, IconName>> = {
  storyboard: 'image',
  doing: 'footprints',
  thinking: 'message-circle',
  emotion: 'activity',
  metrics: 'gauge',
  touchpoints: 'pointer',
  channels: 'radio',
  needs: 'target',
  expectations: 'flag',
  pains: 'frown',
  gains: 'smile',
  quotes: 'quote',
  questions: 'circle-question-mark',
  opportunities: 'lightbulb',
  experiences: 'heart',
  interactions: 'hand',
  frontstage: 'store',
  backstage: 'building-2',
  procedures: 'scroll-text',
  systems: 'server',
  owners: 'users',
  notes: 'sticky-note',
  text: 'type',
  lineOfInteraction: 'arrow-up-down',
  lineOfVisibility: 'eye-off',
  lineOfInternalInteraction: 'arrow-left-right'
}

const channelIcons: Readonly<Record<Channel, IconName>> = {
  shop: 'store',
  callCentre: 'phone',
  website: 'globe',
  app: 'smartphone',
  email: 'mail',
  sms: 'message-square',
  chat: 'message-circle',
  social: 'messages-square',
  post: 'truck',
  wordOfMouth: 'users',
  advertising: 'megaphone',
  event: 'calendar',
  person: 'headphones',
  document: 'file-text',
  product: 'package',
  other: 'tag'
}

/** What people want of a step: to be done quickly, or to be delighted. */
export const aimIcon = { effort: 'zap', delight: 'sparkles' } as const satisfies Record<Aim, IconName>
