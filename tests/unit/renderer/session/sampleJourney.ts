import { newCard } from '#core/model/card.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newLane } from '#core/model/lane.ts'
import { newLink } from '#core/model/link.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'

/** A small map: two stages of two steps, lanes for doing, pains and feelings, two personas, three cards, a link, a point. */
export function sampleJourney(): JourneyDocument {
  const [first = '', second = '', third = ''] = freshOrderKeys(3)
  return documentOf([
    newMap('map', 'Bill shock'),
    newPersona('mai', 'Mai', 0, first),
    newPersona('duc', 'Đức', 1, second),
    newStage('before', 'Before', first),
    newStage('after', 'After', second),
    newStep('notice', 'before', 'Notice the bill', first),
    newStep('check', 'before', 'Check it', second),
    newStep('call', 'after', 'Call', first),
    newStep('wait', 'after', 'Wait', second),
    newLane('doing', 'doing', 'Doing', first),
    newLane('pains', 'pains', 'Pains', second),
    newLane('feelings', 'emotion', 'Feelings', third),
    newCard('open', 'doing', 'notice', 'Opens the letter', first),
    newCard('compare', 'doing', 'check', 'Compares with last month', first),
    newCard('queue', 'pains', 'call', 'Twenty minutes of music', first),
    newLink('link', 'open', 'compare', 'leadsTo'),
    newEmotionPoint('point', { laneId: 'feelings', stepId: 'notice', personaId: 'mai' }, -1)
  ])
}
