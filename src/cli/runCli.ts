import { formatMessage } from '#contract/messages/formatMessage.ts'
import { readableEndings } from '#core/exchange/readableEndings.ts'
import { handOutFormats } from '#core/handOut/formats.ts'
import { convert } from './convert.ts'
import { parseCommand, type Command } from './parseCommand.ts'
import { serve } from './serve.ts'
import { exitCodes, Terminal, type Output } from './terminal.ts'

/** Runs the command line with its arguments (without node and script) and gives the exit code. */
export async function runCli(args: readonly string[], output: Output): Promise<number> {
  const parsed = parseCommand(args)
  if (!parsed.ok) {
    const terminal = new Terminal(output, parsed.error.language, args.includes('--json'))
    return terminal.finish('', terminal.refuseUsage(parsed.error.problem, parsed.error.values))
  }
  const { command, language, json } = parsed.value
  const terminal = new Terminal(output, language, json && command.name !== 'help')
  if (command.name === 'serve') return serve(command)
  return terminal.finish(command.name, await run(command, terminal))
}

/** Only what needs the library loads the native driver. */
async function run(command: Exclude<Command, { name: 'serve' }>, terminal: Terminal): Promise<number> {
  switch (command.name) {
    case 'help':
      terminal.printText(helpText(terminal))
      return exitCodes.done
    case 'convert':
      return convert(command, terminal)
    case 'list':
      return (await import('./listMaps.ts')).listMaps(command, terminal)
    case 'import':
      return (await import('./importMaps.ts')).importMaps(command, terminal)
    case 'export':
      return (await import('./exportMaps.ts')).exportMaps(command, terminal)
  }
}

/** What can be read and written stands in the tables of the formats. */
function helpText({ words }: Terminal): string {
  const inputs = Object.keys(readableEndings).map((ending) => `.${ending}`)
  return formatMessage(words.help, { inputs: inputs.join(', '), formats: handOutFormats.join(', ') })
}
