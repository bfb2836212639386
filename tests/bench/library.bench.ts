// How long the library takes: prints figures, asserts none. Run with Node: node tests/bench/library.bench.ts
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JourneyRecord } from '#core/model/records.ts'
import { openLibrary, type Library } from '#persistence/openLibrary.ts'
import { takeSnapshot } from '#persistence/snapshot.ts'
import { newCard } from '#core/model/card.ts'
import { openServices } from '#services/openServices.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'

const folder = mkdtempSync(join(tmpdir(), 'outside-in-bench-'))
const path = join(folder, 'library.db')
const idOf = (number: number) => `j${String(number).padStart(20, '0')}`

function valueOf<Value>(result: { ok: true; value: Value } | { ok: false; error: { code: string; message: string } }): Value {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`)
  return result.value
}

/** Median and 95th percentile in ms, and the processor's part: on a busy machine only that can be compared. */
function times(runs: number, work: (run: number) => void): string {
  const before = process.cpuUsage()
  const all = Array.from({ length: runs }, (_, run) => {
    const start = performance.now()
    work(run)
    return performance.now() - start
  }).sort((a, b) => a - b)
  const at = (share: number) => (all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0).toFixed(2)
  const { user, system } = process.cpuUsage(before)
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, processor ${((user + system) / 1000 / runs).toFixed(2)} ms`
}

const print = (what: string, figure: string) => console.log(`${what.padEnd(52)} ${figure}`)
const open = (): Library => valueOf(openLibrary({ path, now: Date.now }))

const made = open()
for (let number = 1; number <= 1000; number += 1) {
  valueOf(made.journeys.create({ id: idOf(number), records: sampleRecords(`Journey ${number}`, 90), attachments: [], at: number }))
}
const large = sampleRecords('Large', 10_000)
valueOf(made.journeys.create({ id: idOf(1001), records: large, attachments: [], at: 1001 }))
await made.close()
print('library of 1,000 journeys and one of 10,000 cards', `${(statSync(path).size / 1e6).toFixed(1)} MB`)

let library = open()
await library.close()
print(
  'open (with integrity check)',
  times(5, () => void (library = open()))
)
print(
  'list of 1,000 journeys',
  times(20, () => valueOf(library.journeys.list({ trashed: false })))
)
for (const text of ['duong truyen', 'minutes', 'gọi tổng đài', 'c', 'khong co gi']) {
  const { places, maps } = valueOf(library.search.find(text, 50))
  print(
    `search “${text}”: ${places} places in ${maps} maps`,
    times(20, () => valueOf(library.search.find(text, 50)))
  )
}
print(
  'look for news of other processes',
  times(1000, () => valueOf(library.feed.look()))
)
print(
  'snapshot, copied and checked',
  times(3, (run) => valueOf(takeSnapshot({ libraryPath: path, reason: 'open', at: 1e12 + run })))
)

let revision = 1
let card = large.find((record) => record.id === 'card5000') as JourneyRecord
print(
  'save one edit of text, journey of 10,000 (library)',
  times(1000, (run) => {
    const to = { ...card, text: `Text ${run} đường` } as JourneyRecord
    const diff = { added: [], updated: [[card, to] as const], removed: [] }
    revision = valueOf(library.journeys.save({ id: idOf(1001), baseRevision: revision, diff, origin: 'bench', at: run })).revision
    card = to
  })
)
print(
  'read a journey of 10,000',
  times(5, () => valueOf(library.journeys.read(idOf(1001))))
)
await library.close()

const services = valueOf(
  await openServices({
    libraryPath: path,
    host: {
      kind: 'web',
      version: '',
      platform: '',
      locale: 'en',
      files: null,
      openExternal: async () => false,
      openWindow: null,
      reveal: null
    },
    workers: {
      importWorkerUrl: new URL('../../src/services/importWorker.ts', import.meta.url),
      publishWorkerUrl: new URL('../../src/publishing/worker.ts', import.meta.url),
      snapshotWorkerUrl: new URL('../../src/persistence/snapshotWorker.ts', import.meta.url)
    }
  })
)
const { handlers } = services
const opening = process.cpuUsage()
const { records } = valueOf(await handlers['journeys.open']({ id: idOf(1001) }))
print(
  `open a journey of ${records.length} records (services, checked)`,
  `processor ${(process.cpuUsage(opening).user / 1000).toFixed(1)} ms`
)
const saves: number[] = []
for (let run = 0; run < 500; run += 1) {
  const diff = {
    added: [newCard(`new${run}`, 'lane0', 'step0', `Text ${run} đường`, `az${String(run).padStart(4, '0')}V`)],
    updated: [],
    removed: []
  }
  const start = performance.now()
  revision = valueOf(await handlers['journeys.save']({ id: idOf(1001), baseRevision: revision, diff, origin: 'bench' })).revision
  saves.push(performance.now() - start)
}
saves.sort((a, b) => a - b)
print('save one new card, journey of 10,000 (services)', `median ${saves[250]?.toFixed(2)} ms, p95 ${saves[475]?.toFixed(2)} ms`)
const drawing = performance.now()
for (let number = 1; number <= 20; number += 1) valueOf(await handlers['journeys.thumbnail']({ id: idOf(number), theme: 'light' }))
print('20 thumbnails, drawn', `${(performance.now() - drawing).toFixed(1)} ms`)
await services.close()
rmSync(folder, { recursive: true })
