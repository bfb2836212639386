// Entry of the loopback host. Nothing that needs the native driver is imported before the version of Node was looked at: on an old one
// the driver ends the process without a word.
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { messages } from '#contract/messages/messages.ts'
import { logLine } from '#services/hosting/logLine.ts'
import { preferredLanguage } from '#services/hosting/preferredLanguage.ts'
import { readFlags } from './flags.ts'
import { canOpenBrowser, openBrowser } from './openBrowser.ts'

const locale = Intl.DateTimeFormat().resolvedOptions().locale
const language = preferredLanguage([locale])
const words = messages[language].host

process.exitCode = await run()

async function run(): Promise<number> {
  if (Number(process.versions.node.split('.')[0]) < 24) return refuse(1, formatMessage(words.needsNode, { version: process.versions.node }))
  const read = readFlags(process.argv.slice(2), language)
  if (!read.ok) return refuse(2, read.message)
  const { flags } = read
  const { startWebHost } = await import('./startWebHost.ts')
  const { defaultLibraryPath } = await import('#services/hosting/libraryPath.ts')
  const started = await startWebHost({
    libraryPath: flags.libraryPath ?? defaultLibraryPath({ platform: process.platform, env: process.env, home: homedir() }),
    port: flags.port,
    rendererDir: fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../out/renderer' : '../renderer', import.meta.url)),
    devOrigin: flags.devOrigin,
    locale,
    entryUrl: import.meta.url,
    report: (problem) => console.error(logLine(problem))
  })
  if (!started.ok) return refuse(1, started.message)
  closeOnSignal(started.host.close)
  console.log(started.host.url)
  if (flags.open && canOpenBrowser(process.platform, process.env)) openBrowser(started.host.url)
  return 0
}

function refuse(code: number, message: string): number {
  console.error(message)
  return code
}

/** The first signal closes in order; a second one means now. */
function closeOnSignal(close: () => Promise<void>): void {
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (asked) process.exit(130)
      asked = true
      void close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error)
          process.exit(1)
        }
      )
    })
  }
}
