// Opens the services the way every host does: same workers, same first start, and words for what went wrong.
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { messages, type Language } from '#contract/messages/messages.ts'
import type { HostPort } from '../hostPort.ts'
import { openServices, type Services } from '../openServices.ts'
import { firstJourneys } from './firstJourneys.ts'
import { workerUrls } from './workerUrls.ts'

export interface ForHost {
  readonly libraryPath: string
  readonly host: HostPort
  readonly language: Language
  /** `import.meta.url` of the host's entry. */
  readonly entryUrl: string
  /** Hears of what goes wrong in the background, for the log. */
  readonly report: (problem: unknown) => void
}

/** Something to tell the person: a title and what is behind it. */
export interface Notice {
  readonly message: string
  readonly detail: string
}

export type Opened =
  { readonly ok: true; readonly services: Services; readonly recovered: Notice | null } | { readonly ok: false; readonly notice: Notice }

/** Opens the library and what works on it; refusals and repairs come in the person's language. */
export async function openForHost({ libraryPath, host, language, entryUrl, report }: ForHost): Promise<Opened> {
  const words = messages[language].host
  const opened = await openServices({
    libraryPath,
    host,
    workers: workerUrls(entryUrl),
    firstJourneys: () => firstJourneys(language),
    report
  })
  if (!opened.ok) {
    const { code, message: reason } = opened.error
    const known: Readonly<Record<string, string>> = words.libraryFailed.reasons
    const detail = formatMessage(words.libraryFailed.detail, { path: libraryPath, reason: known[code] ?? reason })
    return { ok: false, notice: { message: words.libraryFailed.message, detail } }
  }
  const { recovery } = opened.value
  if (recovery === null) return { ok: true, services: opened.value, recovered: null }
  const { whole, fromSnapshot, inPart, keptAs } = recovery
  const detail = formatMessage(words.recovered.detail, { whole, fromSnapshot, inPart, path: keptAs })
  return { ok: true, services: opened.value, recovered: { message: words.recovered.message, detail } }
}
