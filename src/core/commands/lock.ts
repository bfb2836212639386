// A locked map: in a room full of people nothing is knocked out of place. What the group says (words in cards, new cards, votes, comments)
// still goes in; stages, steps, lanes, links, feelings and the places of cards stay as they are.
import type { Command } from './command.ts'
import { commands, type CommandArgs, type CommandId } from './commands.ts'

/** Whether a command with these arguments may run while the map is locked. */
export function mayRunWhenLocked<Name extends CommandId>(id: Name, args: CommandArgs<Name>): boolean {
  // The table pairs ids with their arguments; TypeScript cannot follow that through the union.
  const { whenLocked } = commands[id] as unknown as Command<CommandArgs<Name>>
  return typeof whenLocked === 'function' ? whenLocked(args) : whenLocked === true
}
