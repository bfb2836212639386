import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { openLibrary } from '#persistence/openLibrary.ts'
import type { Seeded } from './seeded.ts'

/** Ways in which a file gets damaged. Each gives other bytes than it got. */
const damages: Record<string, (bytes: Buffer, random: Seeded) => Buffer> = {
  flipBytes: (bytes, random) => {
    for (let count = 1 + random.below(20); count > 0; count -= 1) bytes[random.below(bytes.length)]! ^= 1 + random.below(255)
    return bytes
  },
  zeroPage: (bytes, random) => bytes.fill(0, ...pageOf(bytes, random)),
  garbagePage: (bytes, random) => {
    const [from, to] = pageOf(bytes, random)
    for (let at = from; at < to; at += 1) bytes[at] = random.below(256)
    return bytes
  },
  swapPages: (bytes, random) => {
    const [a] = pageOf(bytes, random)
    const [b] = pageOf(bytes, random)
    const page = Buffer.from(bytes.subarray(a, a + 4096))
    bytes.copy(bytes, a, b, b + 4096)
    page.copy(bytes, b)
    return bytes
  },
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  headerByte: (bytes, random) => {
    bytes[random.below(100)]! ^= 1 + random.below(255)
    return bytes
  }
}

function pageOf(bytes: Buffer, random: Seeded): [number, number] {
  const page = random.below(Math.floor(bytes.length / 4096)) * 4096
  return [page, page + 4096]
}

/** What opening one damaged copy of a library came to. */
export interface MutantOutcome {
  readonly damage: string
  /** What failed after opening, for the log. */
  readonly trouble: string[]
  /** Of the processor: a loaded machine must not look like a hang. */
  readonly milliseconds: number
  /** `same`: nothing was noticed; `recovered`; or the code of the refusal. */
  readonly outcome: string
  /** Journeys of the original that can be opened afterwards. */
  readonly readable: number
  /** Whether the damaged bytes still exist in some file. */
  readonly isKept: boolean
}

interface MutantOptions {
  readonly random: Seeded
  readonly withSnapshots: boolean
  /** Journeys of the original. */
  readonly ids: readonly string[]
}

/** Damages a copy of a closed library in one way and opens it. `withSnapshots` puts the original's snapshots beside it. */
export async function openMutant(original: string, folder: string, options: MutantOptions): Promise<MutantOutcome> {
  const { random, withSnapshots, ids } = options
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'library.db')
  const damage = random.pick(Object.keys(damages))
  const bytes = damages[damage]!(Buffer.from(readFileSync(original)), random)
  writeFileSync(path, bytes)
  if (withSnapshots) copyFolder(join(dirname(original), 'library.snapshots'), join(folder, 'library.snapshots'))
  const before = process.cpuUsage()
  const result = openLibrary({ path, now: Date.now })
  const milliseconds = process.cpuUsage(before).user / 1000
  if (!result.ok) return { damage, milliseconds, outcome: result.error.code, trouble: [], readable: 0, isKept: keepsBytes(folder, bytes) }
  const library = result.value
  const list = library.journeys.list({ trashed: false })
  const reads = list.ok ? ids.map((id) => library.journeys.read(id)) : [list]
  const trouble = reads.flatMap((read) => (read.ok ? [] : [read.error.message]))
  const readable = reads.length - trouble.length
  const outcome = library.recovery ? 'recovered' : 'same'
  const isKept = outcome === 'same' || keepsBytes(folder, bytes)
  await library.close()
  return { damage, milliseconds, outcome, trouble, readable, isKept }
}

function keepsBytes(folder: string, bytes: Buffer): boolean {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .some((path) => statSync(path).isFile() && readFileSync(path).equals(bytes))
}

function copyFolder(from: string, to: string): void {
  if (!existsSync(from)) return
  mkdirSync(to)
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(to, basename(name)))
}
