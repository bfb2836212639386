// Builds out/ when something it is made from is newer than the last build. Start, end-to-end and packaging tests call it.
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'electron-vite'

const root = join(import.meta.dirname, '..', '..')
const stamp = join(root, 'out', '.built')
const ingredients = [
  'src',
  'resources',
  'build/page.config.ts',
  'build/stand-ins',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json'
]

/** Builds if needed and says whether it did. */
export async function buildIfStale(): Promise<boolean> {
  if (!isStale()) return false
  await buildAll()
  return true
}

/** The stamp carries the time at which the build began, so that an edit made while it ran counts as newer. */
export async function buildAll(): Promise<void> {
  const began = Date.now()
  rmSync(stamp, { force: true })
  await build({ root, logLevel: 'warn', clearScreen: false })
  writeFileSync(stamp, `${began}\n`)
}

function isStale(): boolean {
  if (!existsSync(stamp) || !existsSync(join(root, 'out', 'renderer', 'index.html'))) return true
  const began = Number(readFileSync(stamp, 'utf8'))
  return ingredients.some((path) => newest(join(root, path)) > began)
}

/** A folder counts with its own time too: that is how a deleted file shows. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
