import { parseArgs } from 'node:util'
import { languages, messages, type Language } from '#contract/messages/messages.ts'
import { usualHandOut, type HandOutOptions } from '#core/handOut/options.ts'
import { err, ok, type Result } from '#core/result.ts'
import { outputKindOf, type OutputKind } from './fileKinds.ts'

/** How a picture is made. */
export interface PictureOptions {
  readonly scale: number
  readonly look: 'light' | 'dark' | 'ink'
}

/** How a map is handed out from the command line. */
export function handOutOf({ scale, look }: PictureOptions, language: Language): HandOutOptions {
  return { ...usualHandOut, look, density: 'comfortable', picture: { by: 'scale', scale }, language }
}

/** What the command line was asked to do. */
export type Command =
  | { readonly name: 'help' }
  | {
      readonly name: 'convert'
      readonly input: string
      readonly output: string
      readonly kind: OutputKind
      readonly picture: PictureOptions
    }
  | { readonly name: 'list'; readonly library: string | undefined }
  | { readonly name: 'import'; readonly library: string | undefined; readonly files: readonly string[] }
  | {
      readonly name: 'export'
      readonly library: string | undefined
      readonly map: string
      readonly output: string
      readonly kind: OutputKind
      readonly picture: PictureOptions
    }
  | { readonly name: 'serve'; readonly library: string | undefined; readonly port: string | undefined; readonly open: boolean }

/** A wrong usage: the words of the problem and its values. */
export interface UsageProblem {
  readonly problem: string
  readonly values: Record<string, string>
  readonly language: Language
}

const options = {
  library: { type: 'string' },
  language: { type: 'string' },
  scale: { type: 'string' },
  look: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' }
} as const

type OptionName = keyof typeof options

const allowed: Readonly<Record<string, readonly OptionName[]>> = {
  convert: ['scale', 'look'],
  list: ['library'],
  import: ['library'],
  export: ['library', 'scale', 'look'],
  serve: ['library', 'port', 'no-open']
}

/** Reads the arguments (without node and script). */
export function parseCommand(args: readonly string[]): Result<{ command: Command; language: Language }, UsageProblem> {
  const parsed = parse(args)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const language = languages.find((known) => known === values.language) ?? 'en'
  const words = messages[language].cli.problem
  const refuse = (problem: string, more: Record<string, string> = {}) => err({ problem, values: more, language })
  if (values.language !== undefined && values.language !== language) return refuse(words.language)
  const [name, ...rest] = positionals
  if (name === 'help' || values.help) return ok({ command: { name: 'help' }, language })
  if (name === undefined) return refuse(words.noCommand)
  const optionNames = Object.hasOwn(allowed, name) ? allowed[name] : undefined
  if (!optionNames) return refuse(words.unknownCommand, { name })
  const stray = (Object.keys(values) as OptionName[]).find((option) => option !== 'language' && !optionNames.includes(option))
  if (stray) return refuse(words.notForCommand, { name: stray, command: name })

  const picture = pictureOptions(values)
  if (!picture) return refuse(values.look === undefined || isLook(values.look) ? words.scale : words.look)
  const { library, port } = values
  switch (name) {
    case 'convert': {
      const [input, output] = rest
      if (input === undefined || output === undefined || rest.length > 2) return refuse(words.convertFiles)
      if (!/\.(json|mmd|md|csv|tsv|html?)$/i.test(input)) return refuse(words.inputKind, { name: input })
      const kind = outputKindOf(output)
      return kind ? ok({ command: { name, input, output, kind, picture }, language }) : refuse(words.outputKind, { name: output })
    }
    case 'import':
      return rest.length === 0 ? refuse(words.importFiles) : ok({ command: { name, library, files: rest }, language })
    case 'export': {
      const [map, output] = rest
      if (map === undefined || output === undefined || rest.length > 2) return refuse(words.exportArguments)
      const kind = outputKindOf(output)
      return kind ? ok({ command: { name, library, map, output, kind, picture }, language }) : refuse(words.outputKind, { name: output })
    }
    case 'serve':
      if (rest.length > 0) return refuse(words.noArguments, { command: name })
      if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) return refuse(words.port)
      return ok({ command: { name, library, port, open: values['no-open'] !== true }, language })
    default:
      if (rest.length > 0) return refuse(words.noArguments, { command: name })
      return ok({ command: { name: 'list', library }, language })
  }
}

function parse(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }))
  } catch (error) {
    // Only wrong arguments throw here; the message names the option.
    const detail = (error instanceof Error ? error.message : String(error)).split('. ')[0] ?? ''
    return err({ problem: messages.en.cli.problem.badOption, values: { detail }, language: 'en' as const })
  }
}

function pictureOptions(values: { scale?: string | undefined; look?: string | undefined }): PictureOptions | undefined {
  const scale = values.scale === undefined ? 1 : Number(values.scale)
  const look = values.look ?? 'light'
  return scale >= 1 && scale <= 4 && isLook(look) ? { scale, look } : undefined
}

function isLook(text: string): text is PictureOptions['look'] {
  return text === 'light' || text === 'dark' || text === 'ink'
}
