// A journey of one stage with as many steps as feelings are given, one persona and one lane of feelings.
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { feelingKinds, type FeelingKind } from '#core/model/feelingKind.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newPersona } from '#core/model/persona.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'

/** Steps `step1` …, lane `lane`, persona `lan`; points `lived1`, `believed1` …; null where nothing is set. */
export function journeyOfFeelings(
  scores: Partial<Readonly<Record<FeelingKind, readonly (number | null)[]>>>,
  more: readonly JourneyRecord[] = [],
  truths: readonly number[] = []
): JourneyDocument {
  const count = Math.max(0, ...feelingKinds.map((kind) => scores[kind]?.length ?? 0))
  return documentOf([
    newMap('map', ''),
    newPersona('lan', 'Chị Lan', 0, 'a0'),
    newStage('stage', '', 'a0'),
    newLane('lane', 'emotion', 'Feeling', 'a0'),
    ...freshOrderKeys(count).map((order, at) => ({
      ...newStep(`step${at + 1}`, 'stage', `Step ${at + 1}`, order),
      momentOfTruth: truths.includes(at + 1)
    })),
    ...feelingKinds.flatMap((kind) =>
      (scores[kind] ?? []).flatMap((score, at) => {
        const place = { laneId: 'lane', stepId: `step${at + 1}`, personaId: 'lan', kind }
        return score === null ? [] : [newEmotionPoint(`${kind}${at + 1}`, place, score)]
      })
    ),
    ...more
  ])
}
