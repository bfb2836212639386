import { createContext, useContext, useEffect } from 'react'
import { invariant } from '#core/invariant.ts'
import type { ViewCommands } from './entry.ts'

/** Where views announce what can be done in them, and from where palette and sheet are opened. */
export interface CommandDesk {
  /** Adds a view's commands; gives a function that takes them away. */
  readonly announce: (commands: ViewCommands) => () => void
  readonly openPalette: () => void
  readonly openSheet: () => void
}

/** Hands the desk to the views. */
export const CommandDeskContext = createContext<CommandDesk | null>(null)

/** The desk of the page. */
export function useCommandDesk(): CommandDesk {
  const desk = useContext(CommandDeskContext)
  invariant(desk, 'inside the command desk')
  return desk
}

/** Announces the commands of a view while it is shown. Give the same object as long as nothing changed. */
export function useViewCommands(commands: ViewCommands): void {
  const { announce } = useCommandDesk()
  useEffect(() => announce(commands), [announce, commands])
}
