import { parseArgs } from 'node:util'
import { languages, messages, type Language } from '#contract/messages/messages.ts'
import { readableKindOf } from '#core/exchange/readableEndings.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import { err, ok, type Result } from '#core/result.ts'
import { handOutArguments, parseHandOut, type HandOutRequest, type HandOutValues } from './parseHandOut.ts'
import { parseTarget, type Target } from './parseTarget.ts'

/** What the command line was asked to do. */
export type Command =
  | { readonly name: 'help' }
  | {
      readonly name: 'convert'
      readonly inputs: readonly string[]
      readonly target: Target
      readonly handOut: HandOutRequest
      readonly force: boolean
    }
  | { readonly name: 'list'; readonly library: string | undefined }
  | { readonly name: 'import'; readonly library: string | undefined; readonly paths: readonly string[] }
  | {
      readonly name: 'export'
      readonly library: string | undefined
      /** Ids or titles; null: all maps outside the trash. */
      readonly maps: readonly string[] | null
      readonly target: Target
      readonly handOut: HandOutRequest
      readonly force: boolean
    }
  | { readonly name: 'serve'; readonly library: string | undefined; readonly port: string | undefined; readonly open: boolean }

/** Arguments that could be read. */
export interface ParsedCommand {
  readonly command: Command
  readonly language: Language
  /** Whether a report for machines is wanted on standard output. */
  readonly json: boolean
}

/** A wrong usage: the words of the problem and its values. */
export interface UsageProblem {
  readonly problem: string
  readonly values: Record<string, string>
  readonly language: Language
}

const commandArguments = {
  library: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  to: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  all: { type: 'boolean' },
  force: { type: 'boolean' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  ...handOutArguments
} as const

const making = ['to', 'format', 'out', 'force', ...Object.keys(handOutArguments)]

/** Options of each command, beside `--language` and `--json`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  convert: making,
  list: ['library'],
  import: ['library'],
  export: ['library', 'all', ...making],
  serve: ['library', 'port', 'no-open']
}

/** Reads the arguments (without node and script). */
export function parseCommand(args: readonly string[]): Result<ParsedCommand, UsageProblem> {
  const parsed = parse(args)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const language = languages.find((known) => known === values.language) ?? 'en'
  const words = messages[language].cli.problem
  const refuse = (problem: string, more: Record<string, string> = {}) => err({ problem, values: more, language })
  const accept = (command: Command) => ok({ command, language, json: values.json === true })
  if (values.language !== undefined && values.language !== language) return refuse(words.language)
  const [name, ...rest] = positionals
  if (name === 'help' || values.help) return accept({ name: 'help' })
  if (name === undefined) return refuse(words.noCommand)
  const optionNames = Object.hasOwn(allowed, name) ? allowed[name] : undefined
  if (!optionNames) return refuse(words.unknownCommand, { name })
  const stray = Object.keys(values).find((option) => !['language', 'json', ...optionNames].includes(option))
  if (stray) return refuse(words.notForCommand, { name: stray, command: name })
  const { library, port, force = false } = values
  switch (name) {
    case 'convert':
    case 'export': {
      const isAll = values.all === true
      const target = parseTarget({ ...values, format: values.format ?? values.to, count: isAll ? 'all' : rest.length }, rest)
      if (!target.ok)
        return refuse(
          words[target.error.problem === 'arguments' ? (`${name}Arguments` as const) : target.error.problem],
          target.error.values
        )
      const { sources, ...where } = target.value
      const handOut = handOutOf(values, language, where.target)
      if (!handOut.ok) return refuse(handOut.error.other === undefined ? words.takes : words.together, { ...handOut.error })
      if (name === 'export') return accept({ name, library, maps: isAll ? null : sources, ...where, handOut: handOut.value, force })
      const strange = sources.find((input) => readableKindOf(input) === null)
      if (strange !== undefined) return refuse(words.inputKind, { name: strange })
      return accept({ name, inputs: sources, ...where, handOut: handOut.value, force })
    }
    case 'import':
      return rest.length === 0 ? refuse(words.importFiles) : accept({ name, library, paths: rest })
    case 'serve':
      if (rest.length > 0) return refuse(words.noArguments, { command: name })
      if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) return refuse(words.port)
      return accept({ name, library, port, open: values['no-open'] !== true })
    default:
      if (rest.length > 0) return refuse(words.noArguments, { command: name })
      return accept({ name: 'list', library })
  }
}

function handOutOf(values: HandOutValues, language: Language, target: Target) {
  const formats: readonly HandOutFormat[] = target.kind === 'file' ? [target.format] : target.formats
  return parseHandOut(values, language, formats)
}

function parse(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options: commandArguments, allowPositionals: true, strict: true }))
  } catch (error) {
    // Only wrong arguments throw here; the message names the option.
    const detail = (error instanceof Error ? error.message : String(error)).split('. ')[0] ?? ''
    return err({ problem: messages.en.cli.problem.badOption, values: { detail }, language: 'en' as const })
  }
}
