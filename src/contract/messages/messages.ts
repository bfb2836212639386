import { canvas as enCanvas } from './en/canvas.ts'
import { commands as enCommands } from './en/commands.ts'
import { domain as enDomain } from './en/domain.ts'
import { canvas as viCanvas } from './vi/canvas.ts'
import { commands as viCommands } from './vi/commands.ts'
import { domain as viDomain } from './vi/domain.ts'

/** The languages that the product speaks. */
export const languages = ['en', 'vi'] as const

/** A language of the product. */
export type Language = (typeof languages)[number]

/** All words for people, by language and namespace (one file each). English is the working language: its keys are the keys. */
export const messages = {
  en: { canvas: enCanvas, commands: enCommands, domain: enDomain },
  vi: { canvas: viCanvas, commands: viCommands, domain: viDomain }
} as const
