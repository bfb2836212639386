import { configuration, note } from './control.ts'
import { connectDevtools, type Details, type Devtools } from './devtools.ts'

let connected: Promise<Devtools> | undefined
const ours = new Set<string>()
const goneListeners = new Map<string, () => void>()

/** The one line to the browser that the test owns. */
export function browser(): Promise<Devtools> {
  return (connected ??= connect())
}

/** Calls back when the page is gone, whoever closed it. */
export function onGone(targetId: string, callback: () => void): void {
  ours.add(targetId)
  goneListeners.set(targetId, callback)
}

async function connect(): Promise<Devtools> {
  const devtools = await connectDevtools(configuration.endpoint)
  devtools.on('Target.targetDestroyed', ({ targetId }) => goneListeners.get(String(targetId))?.())
  // A window that a page of ours opened: main has denied it by now, or the note about it fails the test. It is closed once it stands in a
  // process of its own (on an error page, since no name resolves): closing it earlier takes the renderer of its opener down with it.
  const opened = new Set<string>()
  devtools.on('Target.targetCreated', ({ targetInfo }: Details) => {
    if (targetInfo.type === 'page' && ours.has(String(targetInfo.openerId))) opened.add(String(targetInfo.targetId))
  })
  devtools.on('Target.targetInfoChanged', ({ targetInfo }: Details) => {
    const targetId = String(targetInfo.targetId)
    if (/^(about:blank)?$/.test(String(targetInfo.url)) || !opened.delete(targetId)) return
    devtools.send('Target.closeTarget', { targetId }).catch((error: unknown) => {
      note({ kind: 'unexpected', what: `closing a new window: ${String(error)}` })
    })
  })
  await devtools.send('Target.setDiscoverTargets', { discover: true })
  return devtools
}
