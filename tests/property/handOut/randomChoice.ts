import type { HandOutChoice } from '#core/handOut/options.ts'
import { leavable } from '#core/handOut/options.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import type { RecordTypeName } from '#core/model/records.ts'
import type { Random } from '../randomJourney.ts'

export type Choice = HandOutChoice

/** Any choice of a map: some of its stages, lanes, personas, a selection, things left out; each or none of them. */
export function randomChoice(document: JourneyDocument, random: Random): Choice {
  const some = (...types: RecordTypeName[]) =>
    [...allRecords(document)]
      .filter(({ type }) => types.includes(type))
      .map(({ id }) => id)
      .sort()
      .filter(() => random.next() < 0.5)
  const maybe = (share: number, ids: () => string[]) => (random.next() < share ? ids() : null)
  const selectable = (): string[] => {
    const type = random.pick(['card', 'step', 'stage', 'lane', 'emotionPoint'] as const) ?? 'card'
    return some(type, random.pick(['card', 'step', 'stage', 'lane'] as const) ?? 'card').slice(0, 4)
  }
  return {
    subject: 'map',
    stageIds: maybe(0.3, () => some('stage')),
    laneIds: maybe(0.3, () => some('lane')),
    personaIds: maybe(0.3, () => some('persona')),
    recordIds: maybe(0.3, selectable),
    without: leavable.filter(() => random.next() < 0.3)
  }
}
