import type { Words } from '../canvas/canvas.ts'
import type { IconName } from '#core/icons/icons.ts'
import { recordOf, type JourneyDocument } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'

/** What evidence can be tied to, as a list names it. */
export interface Target {
  readonly id: Id
  readonly icon: IconName
  readonly name: string
}

/** Names a card, a feeling or a persona; undefined where it is gone. */
export function targetOf(document: JourneyDocument, id: Id, t: Words): Target | undefined {
  const record = recordOf(document, id)
  switch (record?.type) {
    case 'card': {
      const lane = find(document, 'lane', record.laneId)
      return { id, icon: lane ? laneIcon(lane.kind) : 'map', name: record.text || t('inspector:emptyCard') }
    }
    case 'emotionPoint': {
      const persona = find(document, 'persona', record.personaId)?.name || t('personas:newName')
      return { id, icon: 'activity', name: t('evidence:feelingOf', { persona, step: find(document, 'step', record.stepId)?.title ?? '' }) }
    }
    case 'persona':
      return { id, icon: 'user-round', name: record.name || t('personas:newName') }
    default:
      return undefined
  }
}
