import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import type { JourneySession } from '../../session/state.ts'

/** Adds a persona to the map and opens it, to be named and described. */
export function addPersonaTo(session: JourneySession, name: string): void {
  const id = session.newId()
  if (!session.run('persona.add', { id, name })) go(mapRoute(session.getState().journeyId, { kind: 'personas', personaId: id }))
}
