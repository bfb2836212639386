import { randomBytes } from 'node:crypto'
import type { Language } from '#contract/messages/messages.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'

/** What a library holds when it is opened for the first time in its life: the finished sample map, to be played with and thrown away. */
export function firstJourneys(language: Language): readonly (readonly JourneyRecord[])[] {
  return [sampleMap(language, () => `r${randomBytes(10).toString('hex')}`)]
}
