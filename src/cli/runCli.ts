import { convert } from './convert.ts'
import { parseCommand } from './parseCommand.ts'
import { serve } from './serve.ts'
import { exitCodes, Terminal, type Output } from './terminal.ts'

/** Only what needs the library loads the native driver. */
const libraryCommands = () => import('./libraryCommands.ts')

/** Runs the command line with its arguments (without node and script) and gives the exit code. */
export async function runCli(args: readonly string[], output: Output): Promise<number> {
  const parsed = parseCommand(args)
  if (!parsed.ok) return new Terminal(output, parsed.error.language).refuseUsage(parsed.error.problem, parsed.error.values)
  const { command, language } = parsed.value
  const terminal = new Terminal(output, language)
  switch (command.name) {
    case 'help':
      terminal.printText(terminal.words.help)
      return exitCodes.done
    case 'convert':
      return convert(command, terminal)
    case 'list':
      return (await libraryCommands()).listMaps(command, terminal)
    case 'import':
      return (await libraryCommands()).importFiles(command, terminal)
    case 'export':
      return (await libraryCommands()).exportMap(command, terminal)
    case 'serve':
      return serve(command)
  }
}
