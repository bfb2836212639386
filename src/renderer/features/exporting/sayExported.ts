// What people hear of an export that is done, and of one that could not be made or written.
import type { ContractError } from '#contract/error.ts'
import { issueText } from '#contract/issueText.ts'
import type { Language } from '#contract/messages/messages.ts'
import type { ReadingIssue } from '#contract/shapes.ts'
import type { Say } from '#core/handOut/edition.ts'
import type { AppServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import type { SavedFile } from '../../platform/files.ts'

type Services = Pick<AppServices, 'client' | 'info'>

/** Failures of writing a file have words of their own: what was there before is whole. */
const ofWriting: readonly string[] = ['diskFull', 'readOnlyDisk', 'notFound']

/** Says where a file is, with the way to its folder where the host can show it. */
export function saySaved(services: Services, say: Say, saved: SavedFile, name: string): void {
  if (saved.kind !== 'saved') return saved.kind === 'handedOver' ? showToast(say('exporting:saved', { name })) : undefined
  const { path } = saved
  const reveal = () =>
    void services.client.call('host.reveal', { path }).then((answer) => {
      if (!answer.ok) showToast(say(`error:${answer.error.code}`), { tone: 'problem' })
    })
  const action = services.info.host === 'electron' ? { label: say('exporting:showInFolder'), run: reveal } : null
  showToast(say('exporting:savedAt', { path }), { action })
}

/** Says why there is no file; nothing where somebody cancelled it. */
export function sayFailed(say: Say, { code }: ContractError, while_: 'making' | 'saving'): void {
  if (code === 'cancelled') return
  const key = while_ === 'saving' && ofWriting.includes(code) ? `exporting:notWritten.${code}` : `error:${code}`
  showToast(say(key), { tone: 'problem' })
}

/** Says what a file could not hold, where nobody was asked before: the first of it, and how much more there is. */
export function sayFound(language: Language, issues: readonly ReadingIssue[]): void {
  const [first, ...others] = issues
  if (!first) return
  const more = others.length > 0 ? ` +${others.length}` : ''
  showToast(`${issueText(language, first)}${more}`, { tone: 'problem' })
}
