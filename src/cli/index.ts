// Entry of the command line. Nothing that needs a new Node or the native driver is imported before the version was looked at: on an old
// one the driver ends the process without a word.
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { messages } from '#contract/messages/messages.ts'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(formatMessage(messages.en.cli.needsNode, { version: process.versions.node }))
  process.exitCode = 1
} else {
  const { runCli } = await import('./runCli.ts')
  process.exitCode = await runCli(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    stopped: stopSignal()
  })
}

/** Ctrl+C and its like ask for an end in good order; a second one ends at once. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort())
  return stopping.signal
}
