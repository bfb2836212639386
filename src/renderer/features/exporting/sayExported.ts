// What people hear of an export that is done, and of one that could not be made or written.
import type { ContractError } from '#contract/error.ts'
import type { Say } from '#core/handOut/edition.ts'
import type { AppServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import type { SavedFile } from '../../platform/files.ts'

type Services = Pick<AppServices, 'client' | 'info'>

/**
 * Says where a file is, with the way to its folder where the host can show it. `losses`: how many kinds of things the format could not hold,
 * where nobody saw the list of them before.
 */
export function saySaved(services: Services, say: Say, saved: SavedFile, { name, losses = 0 }: { name: string; losses?: number }): void {
  if (saved.kind === 'cancelled') return
  const also = losses > 0 ? ` ${say('exporting:againLosses', { count: losses })}` : ''
  if (saved.kind !== 'saved') return showToast(`${say('exporting:saved', { name })}${also}`)
  const { path } = saved
  const reveal = () =>
    void services.client.call('host.reveal', { path }).then((answer) => {
      if (!answer.ok) showToast(say(`error:${answer.error.code}`), { tone: 'problem' })
    })
  const action = services.info.host === 'electron' ? { label: say('exporting:showInFolder'), run: reveal } : null
  showToast(`${say('exporting:savedAt', { path })}${also}`, { action })
}

/** Says why there is no file; nothing where somebody cancelled it. */
export function sayFailed(say: Say, { code }: ContractError): void {
  if (code !== 'cancelled') showToast(say(`error:${code}`), { tone: 'problem' })
}
