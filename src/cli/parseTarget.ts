import type { HandOutFormat } from '#core/handOut/formats.ts'
import { err, ok, type Result } from '#core/result.ts'
import { formatOfName, formatOfWord } from './outputFormat.ts'

/** Where what is made goes: one file under the name that was given, or a folder in which names are made. */
export type Target =
  | { readonly kind: 'file'; readonly path: string; readonly format: HandOutFormat }
  | { readonly kind: 'folder'; readonly path: string; readonly formats: readonly HandOutFormat[] }

/** Which words say what is wrong. `arguments`: too few or too many files. */
export interface WrongTarget {
  readonly problem: 'arguments' | 'formatMissing' | 'unknownFormat' | 'oneFormat' | 'outputKind' | 'allNeedsOut'
  readonly values: Record<string, string>
}

/**
 * Reads from the arguments what is to be made of what: with `--out` all of them are sources, without it the last names the file.
 * `count` is `all` where no source is named because all are meant.
 */
export function parseTarget(
  { out, format, count }: { out?: string | undefined; format?: string | undefined; count: number | 'all' },
  rest: readonly string[]
): Result<{ sources: readonly string[]; target: Target }, WrongTarget> {
  const refuse = (problem: WrongTarget['problem'], values: Record<string, string> = {}) => err({ problem, values })
  const words = format === undefined ? [] : format.split(',').map((word) => word.trim())
  const formats: HandOutFormat[] = []
  for (const word of words) {
    const found = formatOfWord(word)
    if (!found) return refuse('unknownFormat', { name: word })
    if (!formats.includes(found)) formats.push(found)
  }
  if (out !== undefined) {
    if (count === 'all' ? rest.length > 0 : rest.length === 0) return refuse('arguments')
    return formats.length === 0 ? refuse('formatMissing') : ok({ sources: rest, target: { kind: 'folder', path: out, formats } })
  }
  if (count === 'all') return refuse('allNeedsOut')
  const [source, output] = rest
  if (source === undefined || output === undefined || rest.length > 2) return refuse('arguments')
  if (formats.length > 1) return refuse('oneFormat')
  const chosen = formats[0] ?? formatOfName(output)
  return chosen ? ok({ sources: [source], target: { kind: 'file', path: output, format: chosen } }) : refuse('outputKind', { name: output })
}
