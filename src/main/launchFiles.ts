// Files that the desktop asks to be opened: on the command line on Windows and Linux, by an event on macOS.
import { isAbsolute, resolve } from 'node:path'

/** Paths among the arguments that name a file of ours, made absolute. Flags and their values are no files. */
export function launchFiles(args: readonly string[], folder: string): string[] {
  return args
    .filter((argument, index) => !argument.startsWith('-') && args[index - 1] !== '--library' && isOpenable(argument))
    .map((path) => (isAbsolute(path) ? path : resolve(folder, path)))
}

export function isOpenable(path: string): boolean {
  return /\.journey\.json$|\.mmd$/i.test(path)
}

/** The value of `--library`, wherever it stands. */
export function libraryFlag(args: readonly string[], folder: string): string | undefined {
  const joined = args.find((argument) => argument.startsWith('--library='))?.slice('--library='.length)
  const index = args.indexOf('--library')
  const path = joined ?? (index >= 0 ? args[index + 1] : undefined)
  return path === undefined || path === '' ? undefined : resolve(folder, path)
}
