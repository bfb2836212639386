import { formatMessage } from '#contract/messages/formatMessage.ts'
import { messages, type Language } from '#contract/messages/messages.ts'

export interface Flags {
  readonly libraryPath: string | undefined
  readonly port: number
  readonly open: boolean
  readonly devOrigin: string | undefined
}

export type FlagsRead = { readonly ok: true; readonly flags: Flags } | { readonly ok: false; readonly message: string }

/** Reads the arguments of the loopback host; anything that it does not know is refused, with the usage. */
export function readFlags(args: readonly string[], language: Language): FlagsRead {
  const words = messages[language].host
  const refuse = (problem: string, flag = ''): FlagsRead => ({
    ok: false,
    message: formatMessage(words.usage, { problem: formatMessage(problem, { flag }) })
  })
  const flags: { -readonly [Key in keyof Flags]: Flags[Key] } = { libraryPath: undefined, port: 0, open: true, devOrigin: undefined }
  const waiting = args.flatMap((argument) => {
    const parts = /^(--[a-z-]+)=(.*)$/s.exec(argument)
    return parts === null ? [argument] : [parts[1] ?? '', parts[2] ?? '']
  })
  for (let flag = waiting.shift(); flag !== undefined; flag = waiting.shift()) {
    if (flag === '--no-open') {
      flags.open = false
      continue
    }
    if (flag !== '--library' && flag !== '--port' && flag !== '--dev-origin') return refuse(words.usageProblem.unknown, flag)
    const value = waiting.shift()
    if (value === undefined || value === '') return refuse(words.usageProblem.missing, flag)
    if (flag === '--library') flags.libraryPath = value
    else if (flag === '--port') {
      if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) return refuse(words.usageProblem.port)
      flags.port = Number(value)
    } else {
      // The page of a development server on this machine and nobody else's.
      if (!/^http:\/\/(127\.0\.0\.1|localhost):\d{1,5}$/.test(value)) return refuse(words.usageProblem.origin)
      flags.devOrigin = value
    }
  }
  return { ok: true, flags }
}
