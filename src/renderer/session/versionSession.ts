import type { Density } from '#core/layout/boxes.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { err } from '#core/result.ts'
import { systemClock } from '../platform/clock.ts'
import { newId } from '../platform/newId.ts'
import { createJourneySession } from './journeySession.ts'
import type { JourneySession } from './state.ts'

/** A map as it was, or as it is, to be looked at: pan, zoom, select, read. Nothing can be written, and nothing leaves it. */
export function versionSession(journeyId: string, content: JourneyDocument | readonly JourneyRecord[], density: Density): JourneySession {
  const document = 'records' in content ? content : documentOf(content)
  const refused = () => Promise.resolve(err({ code: 'readOnly' as const, message: 'a version is only looked at' }))
  const { session } = createJourneySession({
    journeyId,
    revision: 0,
    document,
    readOnly: true,
    density,
    clock: systemClock,
    newId,
    calls: { save: refused, changesSince: refused, reopen: refused }
  })
  return session
}
