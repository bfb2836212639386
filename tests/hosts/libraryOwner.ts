// A process that owns a library and saves edits without pause until it is killed; says each acknowledged revision on standard output.
import { newCard } from '#core/model/card.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { openLibrary } from '#persistence/openLibrary.ts'
import { writeSync } from 'node:fs'

const [path = '', id = '', count = '0', name = 'owner'] = process.argv.slice(2)
const library = openLibrary({ path, now: Date.now })
if (!library.ok) throw new Error(library.error.message)
const { journeys, feed } = library.value
const read = journeys.read(id)
if (!read.ok) throw new Error(read.error.message)
let { revision } = read.value.summary
let busy = 0
writeSync(1, `ready ${revision}\n`)

const card = (number: number): JourneyRecord =>
  newCard(`${name}x${number}`, 'lane0', 'step0', `Text ${number} đường`, `a0${name}${number}V`)
for (let done = 0; count === '0' || done < Number(count);) {
  const number = revision + 1
  const added = [card(number)]
  const saved = journeys.save({ id, baseRevision: revision, diff: { added, updated: [], removed: [] }, origin: name, at: number })
  if (saved.ok) {
    revision = saved.value.revision
    feed.skip(saved.value.seq)
    done += 1
    // Synchronous: what was said before the kill must have left the process.
    writeSync(1, `${revision}\n`)
  } else if (saved.error.code === 'stale') {
    const since = journeys.changesSince(id, revision)
    if (!since.ok) throw new Error(since.error.message)
    revision = since.value.revision
  } else {
    busy += 1
    writeSync(1, `failed ${saved.error.code} ${saved.error.message}\n`)
  }
}
writeSync(1, `end ${busy}\n`)
await library.value.close()
