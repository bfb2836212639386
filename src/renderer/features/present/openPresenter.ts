import type { Connection } from '../../platform/connect.ts'
import { addressOf, mapRoute } from '../../app/route.ts'

/** Opens the presenter's window of a map, or brings it to the front; false where the browser did not let it. */
export async function openPresenter(client: Connection, journeyId: string): Promise<boolean> {
  if (client.host === 'electron') {
    const answer = await client.call('host.openWindow', { view: 'presenter', id: journeyId })
    return answer.ok && answer.value.opened
  }
  // At once, while the key is being pressed: later the browser would take it for an advertisement.
  const opened = window.open(addressOf(mapRoute(journeyId, { kind: 'presenter' })), `presenter-${journeyId}`, 'popup,width=1100,height=720')
  opened?.focus()
  return opened !== null
}
