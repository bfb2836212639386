// The loopback host: services behind the server. Starting gives an address; closing waits for the pages to save.
import { dispatch, type Handlers } from '#contract/dispatch.ts'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { messages } from '#contract/messages/messages.ts'
import { openForHost } from '#services/hosting/openForHost.ts'
import { pageFilesOf, type FindPageFile } from '#services/hosting/pageFiles.ts'
import { preferredLanguage } from '#services/hosting/preferredLanguage.ts'
import { pagesReady } from './pagesReady.ts'
import { serve, type Served } from './serve.ts'
import { webHostPort } from './webHostPort.ts'

export interface WebHostOptions {
  readonly libraryPath: string
  /** 0 for any free one. */
  readonly port: number
  /** Folder of the built page. With `devOrigin` it may be missing: the development server has the page then. */
  readonly rendererDir: string
  readonly devOrigin?: string | undefined
  /** The person's locale, such as `vi-VN`. */
  readonly locale: string
  /** `import.meta.url` of the entry: the workers lie beside it. */
  readonly entryUrl: string
  /** Hears of what was thrown, for the log. */
  readonly report: (error: unknown) => void
}

export interface WebHost {
  /** The address that opens the app, with the token in its fragment, which browsers never send. */
  readonly url: string
  readonly close: () => Promise<void>
}

export type Started = { readonly ok: true; readonly host: WebHost } | { readonly ok: false; readonly message: string }

const noFiles: FindPageFile = () => undefined

/** Opens the library and listens. What can fail in front of a person is a message; nothing stays open then. */
export async function startWebHost(options: WebHostOptions): Promise<Started> {
  const { libraryPath, port, rendererDir, devOrigin, locale, entryUrl, report } = options
  const language = preferredLanguage([locale])
  const words = messages[language].host
  const findFile = pageFilesOf(rendererDir) ?? (devOrigin === undefined ? undefined : noFiles)
  if (findFile === undefined) return { ok: false, message: words.noPage }
  const opened = await openForHost({ libraryPath, host: webHostPort({ locale }), language, entryUrl, report })
  if (!opened.ok) return { ok: false, message: `${opened.notice.message}: ${opened.notice.detail}` }
  const { services, recovered } = opened
  if (recovered !== null) report(`${recovered.message}. ${recovered.detail}`)
  const waiting = pagesReady()
  const handlers: Handlers = { ...services.handlers, 'host.readyToClose': () => waiting.oneIsReady() }
  let served: Served
  try {
    const call = (name: unknown, params: unknown) => dispatch(handlers, name, params, report)
    served = await serve({ port, findFile, devOrigin, call, onEvent: services.onEvent })
  } catch (error) {
    await services.close()
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return { ok: false, message: formatMessage(words.portTaken, { port }) }
    throw error
  }
  return {
    ok: true,
    host: {
      url: `http://127.0.0.1:${served.port}/#token=${served.token}`,
      close: once(async () => {
        served.send({ name: 'host.closing', data: {} })
        await waiting.until(served)
        await served.stop()
        await services.close()
      })
    }
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => (running ??= work())
}
